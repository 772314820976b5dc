import type { Connection } from '@zxkt/client/connection';
import { clientOptions, lazyConnection, type ConnectionChoice, type ConnectionOptions } from './provided.ts';

const load = (options: ConnectionOptions): Promise<Connection> =>
  import('@zxkt/client/authority-connection').then(({ createAuthorityConnection }) =>
    createAuthorityConnection(clientOptions(options)),
  );

const made = new WeakMap<ConnectionOptions, () => Promise<Connection>>();

/**
 * The authority end (管理端) of a provider: one connection for all widgets under it, made of what the enterprises' one is
 * made of. Apart from it, so that pages for enterprises never load it. A host that gives a provider a client of its own
 * gives the one of the end that the widgets inside belong to.
 *
 * @example
 * const connection = await authority(provider.provided)();
 */
export const authority: ConnectionChoice = ({ options, connection }) => {
  if (!options) return connection;
  let found = made.get(options);
  if (!found) made.set(options, (found = lazyConnection(options, load)));
  return found;
};
