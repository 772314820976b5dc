import type { CSSResult } from 'lit';

/** Adds the style sheets of pages that come later, behind those that the widget began with. */
export const adoptLate = ({ renderRoot }: { readonly renderRoot: ParentNode }, styles: readonly CSSResult[]): void => {
  const root = renderRoot as ShadowRoot;
  const added = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  root.adoptedStyleSheets = [
    ...root.adoptedStyleSheets,
    ...added.filter((sheet) => !root.adoptedStyleSheets.includes(sheet)),
  ];
};
