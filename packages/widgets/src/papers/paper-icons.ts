import { icon } from '../fields/icons.ts';

export const paperIcon = /* @__PURE__ */ icon('M7 3.5h7l4 4v13H7zM13.5 3.5V8H18M10 12.5h5M10 16h5');
export const uploadIcon = /* @__PURE__ */ icon('M12 15V4.5M7.5 8.5 12 4l4.5 4.5M4.5 14v5.5h15V14');
export const cameraIcon = /* @__PURE__ */ icon(
  'M4 7.5h3.5L9 5h6l1.5 2.5H20v11.5H4zM15.5 13a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0z',
);
export const upIcon = /* @__PURE__ */ icon('M12 19V5.5M6.5 11 12 5.5l5.5 5.5');
