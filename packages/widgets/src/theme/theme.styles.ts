import { css } from 'lit';

/** The `theme` attribute of providers and widgets. */
export const schemeStyles = css`
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  :host([theme='auto']) {
    color-scheme: light dark !important;
  }
`;

/**
 * The isolation from the host page, and the type of a widget. Follows the page's `color-scheme`, as the page's
 * own controls do; `theme="light|dark|auto"` on the element or on a provider decides otherwise.
 */
export const themeStyles = css`
  :host {
    display: block !important;
    float: none !important;
    height: auto !important;
    max-height: none !important;
    overflow: visible !important;
    column-count: auto !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .root {
    all: initial;
    color-scheme: inherit;
    display: block;
    box-sizing: border-box;
    container: zxkt / inline-size;
    background: var(--zxkt-background, var(--_surface));
    color: var(--_text);
    font: 400 var(--_font-size) / 1.7 var(--_font-family);
    font-variant-numeric: tabular-nums;
    text-align: start;
    text-autospace: normal;
    line-break: strict;
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    -webkit-font-smoothing: antialiased;
  }
  .root *,
  .root ::before,
  .root ::after {
    box-sizing: border-box;
  }
  @media (prefers-contrast: more) {
    .root {
      --_line: var(--_text-soft);
      --_line-strong: var(--_text);
      --_text-soft: var(--_text);
    }
  }
  @media print {
    .root {
      color-scheme: light;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .root *,
    .root ::before,
    .root ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
