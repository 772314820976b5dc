import { html, type TemplateResult } from 'lit';

/** A line icon on a grid of 24, in the colour of the text around it. Decoration: words stand beside it. */
const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d=${path} /></svg>`;

const ring = 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0z';

export const alertIcon = /* @__PURE__ */ icon(`${ring}M12 7.5v5.5M12 16.4v.1`);
export const infoIcon = /* @__PURE__ */ icon(`${ring}M12 11v5.5M12 7.6v.1`);
export const warningIcon = /* @__PURE__ */ icon('M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.1');
export const checkIcon = /* @__PURE__ */ icon('m5 12.5 4.5 4.5L19 7.5');
export const chevronIcon = /* @__PURE__ */ icon('m7 10 5 5 5-5');
export const closeIcon = /* @__PURE__ */ icon('m6 6 12 12M18 6 6 18');
export const eyeIcon = /* @__PURE__ */ icon(
  'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
);
export const eyeOffIcon = /* @__PURE__ */ icon(
  'M10 5.7a9 9 0 0 1 2-.2c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.6 3.4M6 7.4A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4.5-1.2M4 4l16 16',
);
export const chevronLeftIcon = /* @__PURE__ */ icon('m14 7-5 5 5 5');
export const chevronRightIcon = /* @__PURE__ */ icon('m10 7 5 5-5 5');
export const personIcon = /* @__PURE__ */ icon('M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM4.5 20.5a7.5 7.5 0 0 1 15 0');
export const searchIcon = /* @__PURE__ */ icon('M17.5 11a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0zM16 16l4.5 4.5');
export const listIcon = /* @__PURE__ */ icon(
  'M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM16.75 13.75v6.5M13.5 17h6.5',
);
export const offlineIcon = /* @__PURE__ */ icon(
  'M3 3l18 18M12 19.5v.1M8.6 15.8a5 5 0 0 1 4.9-1.2M5 12.2a10 10 0 0 1 4.2-2.4M2.2 8.8A14 14 0 0 1 6 6.3M11 5a14 14 0 0 1 10.8 3.8M15.2 10.3a10 10 0 0 1 3.8 1.9',
);
