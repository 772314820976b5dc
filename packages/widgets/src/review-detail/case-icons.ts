import { html } from 'lit';

export const noteIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M4 5h16v11H10l-4 3.5V16H4zM12 8v5M9.5 10.5h5" />
</svg>`;
export const handIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M4 13.5V18h16v-4.5M12 4v10M8 10l4 4 4-4" />
</svg>`;
export const maskIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M6.5 10.5h11v9h-11zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5" />
</svg>`;
export const keyboardIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M3 6.5h18v11H3zM6.5 10h.1M10 10h.1M13.5 10h.1M17 10h.1M8 14h8" />
</svg>`;
