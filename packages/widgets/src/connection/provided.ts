import type { Connection, ConnectionOptions as ClientOptions } from '@zxkt/client/connection';
import type { TextOverrides } from '../locales/locale.ts';

/** What `<zxkt-provider>` (or `configure`) hands to the widgets: nothing is loaded before it is asked for. */
export interface Provided {
  readonly connection: () => Promise<Connection>;
  readonly texts?: TextOverrides | undefined;
  /** What the connection was made of, where the host gave that and no connection. */
  readonly options?: ConnectionOptions | undefined;
}

/** Which of a provider's connections a widget takes: another value is another connection. */
export type ConnectionChoice = (provided: Provided) => Provided['connection'];

/** Where the widgets' calls go. */
export interface ConnectionOptions {
  /** Origin of the web API, such as `https://zxkt.example.gov.cn`. Empty: the page's own origin. */
  readonly api: string;
  /** The publishable key of the embedding site. */
  readonly key: string;
  /** In place of the page's `fetch`, for tests and stories. */
  readonly fetch?: typeof fetch | undefined;
}

/** The client's options, without a `fetch` that is none. */
export const clientOptions = ({ api, key, fetch }: ConnectionOptions): ClientOptions => ({
  api,
  key,
  ...(fetch && { fetch }),
});

/** The enterprises' client. */
const load = (options: ConnectionOptions): Promise<Connection> =>
  import('@zxkt/client/connection').then(({ createConnection }) => createConnection(clientOptions(options)));

/** Loads the client when it is first asked for, once; asks again after a failed load. */
export const lazyConnection = (options: ConnectionOptions, from = load): (() => Promise<Connection>) => {
  let loading: Promise<Connection> | undefined;
  return () =>
    (loading ??= from(options).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
};
