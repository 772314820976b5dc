import { html } from 'lit';

export const clockIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 7v5.2l3.4 2" />
</svg>`;
export const penIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M4.5 19.5l1-4.2L16.3 4.5l3.2 3.2L8.7 18.5zM14 6.8l3.2 3.2" />
</svg>`;
export const backIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m14 7-5 5 5 5" /></svg>`;
export const printIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z" />
</svg>`;
