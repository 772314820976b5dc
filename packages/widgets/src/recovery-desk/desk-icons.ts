import { html } from 'lit';

export const plusIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M12 5v14M5 12h14" /></svg>`;
export const minusIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12h14" /></svg>`;
export const wholeIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />
</svg>`;
export const turnRightIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M20 12a8 8 0 1 1-2.6-5.9M20 3.5V8h-4.5" />
</svg>`;
export const turnLeftIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M4 12a8 8 0 1 0 2.6-5.9M4 3.5V8h4.5" />
</svg>`;
