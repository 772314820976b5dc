import { icon } from '../fields/icons.ts';

export const plusIcon = /* @__PURE__ */ icon('M12 6v12M6 12h12');
export const removeIcon = /* @__PURE__ */ icon('M5 7h14M10 7V4.5h4V7M7 7l.8 12.5h8.4L17 7M10.3 10.5v5.5M13.7 10.5v5.5');
export const undoIcon = /* @__PURE__ */ icon('M8.5 5.5 4.5 9.5l4 4M4.5 9.5H14a5 5 0 0 1 0 10h-3.5');
export const swapIcon = /* @__PURE__ */ icon('M16 4.5 19.5 8 16 11.5M19.5 8h-15M8 12.5 4.5 16 8 19.5M4.5 16h15');
