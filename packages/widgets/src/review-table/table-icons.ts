import type { TemplateResult } from 'lit';
import { icon } from '../fields/icons.ts';

export const filterIcon = /* @__PURE__ */ icon('M4 6h16M7 12h10M10 18h4');
export const viewsIcon = /* @__PURE__ */ icon('M7 4h10v16l-5-4-5 4z');
export const columnsIcon = /* @__PURE__ */ icon('M4 5h16v14H4zM9.5 5v14M15 5v14');
export const downloadIcon = /* @__PURE__ */ icon('M12 4v10M8 10.5l4 4 4-4M4.5 19.5h15');
export const refreshIcon = /* @__PURE__ */ icon('M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4v5h-5');
const upIcon = /* @__PURE__ */ icon('M12 19V5M6.5 10.5 12 5l5.5 5.5');
const downIcon = /* @__PURE__ */ icon('M12 5v14M6.5 13.5 12 19l5.5-5.5');

export const sortIcon = (isAscending: boolean): TemplateResult => (isAscending ? upIcon : downIcon);
