import { html, type TemplateResult } from 'lit';

export const filterIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 6h16M7 12h10M10 18h4" /></svg>`;
export const viewsIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M7 4h10v16l-5-4-5 4z" /></svg>`;
export const columnsIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M4 5h16v14H4zM9.5 5v14M15 5v14" />
</svg>`;
export const downloadIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 4v10M8 10.5l4 4 4-4M4.5 19.5h15" />
</svg>`;
export const refreshIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4v5h-5" />
</svg>`;
const upIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 19V5M6.5 10.5 12 5l5.5 5.5" /></svg>`;
const downIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5v14M6.5 13.5 12 19l5.5-5.5" /></svg>`;

export const sortIcon = (isAscending: boolean): TemplateResult => (isAscending ? upIcon : downIcon);
