import { providerEvent } from '../connection/context.ts';
import { shared } from '../element/shared.ts';

export interface LoaderOptions {
  readonly version: string;
  /** What of this name came first stays. */
  readonly name?: string;
  /** Full address of the file that defines an element, by its tag. */
  readonly files: Readonly<Record<string, string>>;
  /** Written behind the tags: `-v2` for `<zxkt-account-form-v2>`. */
  readonly suffix?: string | undefined;
  /** In place of `import()`, for tests. */
  readonly load?: (address: string) => Promise<unknown>;
}

/** Why a file did not come, as far as the browser tells. */
const reasonOf = (address: string): string => {
  const folder = address.slice(0, address.lastIndexOf('/'));
  const refused = (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).find(
    ({ name, responseStatus }) => name.startsWith(folder) && responseStatus >= 400,
  );
  return refused
    ? `${refused.name} was answered with ${refused.responseStatus}.`
    : 'Is it there, served as text/javascript, readable for this origin (CORS) and allowed by script-src?';
};

/** Where a script stands that a browser runs: `currentScript` for a classic one, the call stack for a module. */
export const ownAddress = (stack = new Error().stack ?? ''): string => {
  const { currentScript } = document;
  return currentScript instanceof HTMLScriptElement && currentScript.src
    ? currentScript.src
    : (/https?:\/\/[^\s()]+?(?=:\d+(:\d+)?\)?(\s|$))/.exec(stack)?.[0] ?? document.baseURI);
};

/** `data-suffix` of the script element with this address. */
export const ownSuffix = (address: string): string | undefined =>
  [...document.scripts].find(({ src }) => src === address)?.dataset['suffix'];

/**
 * Defines a widget when its tag first stands in the document, now or later. In a shadow root of the host's it does so where
 * a provider stands in it, or where the host says so by `shared.watch`. Throws nothing: a page may load it twice, and in
 * two versions.
 */
export const startLoader = ({
  version,
  name: what = 'loader',
  files,
  suffix = '',
  load = (file) => import(file),
}: LoaderOptions): void => {
  const { versions, suffixes } = shared;
  const name = what + suffix;
  const first = versions[name];
  if (first && first !== version) {
    console.warn(
      `zxkt ${version}: the ${what} of zxkt ${first} stays. To have both: data-suffix="-v2" on one of them.`,
    );
  }
  if (first) return;
  versions[name] = version;
  suffixes[version] = suffix;

  const awaited = new Map(Object.entries(files).map(([tag, file]) => [tag + suffix, file]));

  const define = (tag: string): void => {
    const file = awaited.get(tag);
    if (!file) return;
    awaited.delete(tag);
    load(file).catch((error: unknown) => {
      // The next element of this name tries again.
      awaited.set(tag, file);
      console.error(`zxkt ${version}: <${tag}> cannot be shown, ${file} was not loaded. ${reasonOf(file)}`, error);
    });
  };
  const look = (node: ParentNode & Node): void => {
    define(node.nodeName.toLowerCase());
    const wanted = [...awaited.keys()].join();
    if (wanted) for (const { localName } of node.querySelectorAll(wanted)) define(localName);
  };

  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element) look(node);
    }
  });
  const watch = (root: Document | ShadowRoot): void => {
    observer.observe(root, { childList: true, subtree: true });
    look(root);
  };
  const others = shared.watch;
  shared.watch = (root) => {
    others?.(root);
    watch(root);
  };
  document.addEventListener(providerEvent, (event) => {
    const [provider] = event.composedPath() as Element[];
    const root = provider?.getRootNode();
    if (root instanceof ShadowRoot && provider?.localName.startsWith('zxkt-')) watch(root);
  });
  watch(document);
};
