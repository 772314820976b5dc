import { icon } from '../fields/icons.ts';

export const noteIcon = /* @__PURE__ */ icon('M4 5h16v11H10l-4 3.5V16H4zM12 8v5M9.5 10.5h5');
export const handIcon = /* @__PURE__ */ icon('M4 13.5V18h16v-4.5M12 4v10M8 10l4 4 4-4');
export const maskIcon = /* @__PURE__ */ icon('M6.5 10.5h11v9h-11zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5');
export const keyboardIcon = /* @__PURE__ */ icon('M3 6.5h18v11H3zM6.5 10h.1M10 10h.1M13.5 10h.1M17 10h.1M8 14h8');
