import { icon } from '../fields/icons.ts';

export const lockIcon = /* @__PURE__ */ icon('M6.5 10.5h11v9h-11zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5');
export const replyIcon = /* @__PURE__ */ icon('M4 5h16v11H10l-4 3.5V16H4zM8 9h8M8 12.2h5');
export const cloudIcon = /* @__PURE__ */ icon(
  'M7 18.5a4.5 4.5 0 0 1-.6-9A6 6 0 0 1 18 10.6a4 4 0 0 1-.6 7.9zM9.5 13.6l2 2 3.6-3.8',
);
export const cloudOffIcon = /* @__PURE__ */ icon(
  'M4 4l16 16M8.4 6.4A6 6 0 0 1 18 10.6a4 4 0 0 1 1.9 6.3M6.6 9.4A4.5 4.5 0 0 0 7 18.5h9.6',
);
