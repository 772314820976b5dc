import { icon } from '../fields/icons.ts';

export const mailIcon = /* @__PURE__ */ icon('M3.5 5.5h17v13h-17zM4 6l8 7 8-7');
export const phoneIcon = /* @__PURE__ */ icon('M7.5 2.5h9v19h-9zM11 18.5h2');
export const folderIcon = /* @__PURE__ */ icon('M7 3.5h7l4 4v13H7zM13.5 3.5V8H18M10 12.5h5M10 16h5');
