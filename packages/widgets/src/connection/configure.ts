import { shared } from '../element/shared.ts';
import { providerEvent } from './context.ts';
import { lazyConnection, type ConnectionOptions, type Provided } from './provided.ts';

/** Connects every widget of the page that has no `client` of its own and no provider above it. */
export const configure = (options: ConnectionOptions & { readonly texts?: Provided['texts'] }): void => {
  shared.configuration = { connection: lazyConnection(options), texts: options.texts, options };
  document.dispatchEvent(new Event(providerEvent));
};

export const configured = (): Provided | undefined => shared.configuration;
