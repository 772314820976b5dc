/** Registers an element unless the page has one by that name, from another copy of the library or a second load. */
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
