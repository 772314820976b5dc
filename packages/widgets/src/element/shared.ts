import type { Provided } from '../connection/provided.ts';
import type { AddedLanguage } from '../locales/register-language.ts';

/**
 * What every copy of the library on a page shares, under the one name that it adds to the page's globals. Later versions
 * may add to it and change nothing that is here.
 */
export interface Shared {
  /** What `configure()` was given. */
  configuration?: Provided | undefined;
  /** Languages from outside, by their tag. */
  languages?: Readonly<Record<string, AddedLanguage>> | undefined;
  /**
   * Makes the loaders of the page look into a shadow root of the host's as well, which they cannot find by themselves.
   * Those with a `<zxkt-provider>` in them they do find.
   */
  watch?: ((root: ShadowRoot) => void) | undefined;
  /** The version that defined an element, by its tag. */
  readonly versions: Record<string, string>;
  /** What a version writes behind the names of its elements, so that two of them can work on one page. */
  readonly suffixes: Record<string, string>;
}

const name = Symbol.for('zxkt');
type Holder = { [name]?: Shared };

export const shared: Shared = ((globalThis as Holder)[name] ??= { versions: {}, suffixes: {} });
