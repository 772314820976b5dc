import { html, svg, type TemplateResult } from 'lit';

/** Line icons on a grid of 24, in the colour of the text around them. All are decoration: words stand beside them. */
const icon = (shape: TemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

export const alertIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 7.5v5.5M12 16.4v.1"/>`);
export const warningIcon = icon(svg`<path d="M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.1"/>`);
export const checkIcon = icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`);
export const infoIcon = icon(svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5.5M12 7.6v.1"/>`);
export const eyeIcon = icon(
  svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="3"/>`,
);
export const eyeOffIcon = icon(
  svg`<path d="M10 5.7a9 9 0 0 1 2-.2c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.6 3.4M6 7.4A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4.5-1.2M4 4l16 16"/>`,
);
export const chevronIcon = icon(svg`<path d="m7 10 5 5 5-5"/>`);
export const personIcon = icon(svg`<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5a7.5 7.5 0 0 1 15 0"/>`);
export const searchIcon = icon(svg`<circle cx="11" cy="11" r="6.5"/><path d="m16 16 4.5 4.5"/>`);
export const closeIcon = icon(svg`<path d="m6 6 12 12M18 6 6 18"/>`);
export const listIcon = icon(
  svg`<rect x="4" y="4" width="6.5" height="6.5" rx="1.5"/><rect x="13.5" y="4" width="6.5" height="6.5" rx="1.5"/><rect x="4" y="13.5" width="6.5" height="6.5" rx="1.5"/><path d="M16.75 13.75v6.5M13.5 17h6.5"/>`,
);
export const offlineIcon = icon(
  svg`<path d="M3 3l18 18M12 19.5v.1M8.6 15.8a5 5 0 0 1 4.9-1.2M5 12.2a10 10 0 0 1 4.2-2.4M2.2 8.8A14 14 0 0 1 6 6.3M11 5a14 14 0 0 1 10.8 3.8M15.2 10.3a10 10 0 0 1 3.8 1.9"/>`,
);
