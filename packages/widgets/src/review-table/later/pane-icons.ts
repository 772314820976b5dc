import { icon } from '../../fields/icons.ts';

export const backIcon = /* @__PURE__ */ icon('m7 14 5-5 5 5');
export const forthIcon = /* @__PURE__ */ icon('m7 10 5 5 5-5');
export const binIcon = /* @__PURE__ */ icon('M5 7h14M9 7V4.5h6V7M7 7l1 13h8l1-13');
export const calendarIcon = /* @__PURE__ */ icon('M4 6h16v14H4zM4 10h16M8 3v4M16 3v4');
