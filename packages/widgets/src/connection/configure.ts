import { providerEvent } from './context.ts';
import { lazyConnection, type ConnectionOptions, type Provided } from './provided.ts';

/** On `globalThis`, so that whichever copy of the library registered the elements finds it. */
const slot = Symbol.for('zxkt.configuration');
type Holder = { [slot]?: Provided };

/** Connects every widget of the page that has no `client` of its own and no provider above it. */
export const configure = (options: ConnectionOptions & { readonly texts?: Provided['texts'] }): void => {
  (globalThis as Holder)[slot] = { connection: lazyConnection(options), texts: options.texts };
  document.dispatchEvent(new Event(providerEvent));
};

export const configured = (): Provided | undefined => (globalThis as Holder)[slot];
