import { version } from '@zxkt/client/version';
import { shared } from './shared.ts';

/**
 * Registers an element, under the suffix that the page gave this version. Where the page has one by that name, from a
 * second load or another version of the library, the first stays.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  const { versions, suffixes } = shared;
  const name = tag + (suffixes[version] ?? '');
  if (customElements.get(name)) {
    const first = versions[name];
    if (first !== version) console.warn(`zxkt ${version}: <${name}> stays that of zxkt ${first}.`);
    return;
  }
  versions[name] = version;
  customElements.define(name, element);
};
