import { icon } from '../../fields/icons.ts';

export const clockIcon = /* @__PURE__ */ icon('M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 7v5.2l3.4 2');
export const penIcon = /* @__PURE__ */ icon('M4.5 19.5l1-4.2L16.3 4.5l3.2 3.2L8.7 18.5zM14 6.8l3.2 3.2');
export const backIcon = /* @__PURE__ */ icon('m14 7-5 5 5 5');
export const printIcon = /* @__PURE__ */ icon('M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z');
