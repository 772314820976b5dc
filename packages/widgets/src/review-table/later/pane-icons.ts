import { html } from 'lit';

export const backIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m7 14 5-5 5 5" /></svg>`;
export const forthIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m7 10 5 5 5-5" /></svg>`;
export const binIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M5 7h14M9 7V4.5h6V7M7 7l1 13h8l1-13" />
</svg>`;
export const calendarIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M4 6h16v14H4zM4 10h16M8 3v4M16 3v4" />
</svg>`;
