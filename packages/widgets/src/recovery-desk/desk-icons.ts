import { icon } from '../fields/icons.ts';

export const plusIcon = /* @__PURE__ */ icon('M12 5v14M5 12h14');
export const minusIcon = /* @__PURE__ */ icon('M5 12h14');
export const wholeIcon = /* @__PURE__ */ icon('M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5');
export const turnRightIcon = /* @__PURE__ */ icon('M20 12a8 8 0 1 1-2.6-5.9M20 3.5V8h-4.5');
export const turnLeftIcon = /* @__PURE__ */ icon('M4 12a8 8 0 1 0 2.6-5.9M4 3.5V8h4.5');
