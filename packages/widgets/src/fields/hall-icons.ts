import { icon } from './icons.ts';

// What only signing in and the hall show: apart, so that no form loads them.
export const closeIcon = /* @__PURE__ */ icon('m6 6 12 12M18 6 6 18');
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
