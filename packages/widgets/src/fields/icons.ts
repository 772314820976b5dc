import { html } from 'lit';

// Line icons on a grid of 24, in the colour of the text around them. Decoration: words stand beside them. Each is a template
// without a binding: Lit would make an object of the page for every element of SVG that it passes on its way to one.

export const alertIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 7.5v5.5M12 16.4v.1" />
</svg>`;
export const infoIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0zM12 11v5.5M12 7.6v.1" />
</svg>`;
export const warningIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M12 4 2.8 20h18.4zM12 10v4.5M12 17.2v.1" />
</svg>`;
export const checkIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m5 12.5 4.5 4.5L19 7.5" /></svg>`;
export const chevronIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true"><path d="m7 10 5 5 5-5" /></svg>`;
export const eyeIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM15 12a3 3 0 1 1-6 0 3 3 0 0 1 6 0z" />
</svg>`;
export const eyeOffIcon = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path
    d="M10 5.7a9 9 0 0 1 2-.2c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.6 3.4M6 7.4A16 16 0 0 0 2.5 12S6 18.5 12 18.5a9 9 0 0 0 4.5-1.2M4 4l16 16"
  />
</svg>`;
