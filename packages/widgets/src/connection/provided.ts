import type { Connection } from '@zxkt/client/connection';
import type { TextOverrides } from '../locales/locale.ts';

/** What `<zxkt-provider>` (or `configure`) hands to the widgets: nothing is loaded before it is asked for. */
export interface Provided {
  readonly connection: () => Promise<Connection>;
  /** The same for widgets of the authority end (管理端), whose session is that of a member of staff. */
  readonly authority?: (() => Promise<Connection>) | undefined;
  readonly texts?: TextOverrides | undefined;
  /** What the connection was made of, where the host gave that and no connection. */
  readonly options?: Pick<ConnectionOptions, 'api' | 'key'> | undefined;
}

/** Which of the two ends a widget talks to: the enterprises' or the authorities'. */
export type End = 'connection' | 'authority';

/** Where the widgets' calls go. */
export interface ConnectionOptions {
  /** Origin of the web API, such as `https://zxkt.example.gov.cn`. Empty: the page's own origin. */
  readonly api: string;
  /** The publishable key of the embedding site. */
  readonly key: string;
  /** In place of the page's `fetch`, for tests and stories. */
  readonly fetch?: typeof fetch | undefined;
}

/** Loads what is first asked for, once; asks again after a failed load. */
const once = (load: () => Promise<Connection>): (() => Promise<Connection>) => {
  let loading: Promise<Connection> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
};

/** The connections of both ends. A page for enterprises never loads that of the authorities. */
export const lazyConnections = ({
  api,
  key,
  fetch,
}: ConnectionOptions): Required<Pick<Provided, 'connection' | 'authority'>> => {
  const options = { api, key, ...(fetch && { fetch }) };
  return {
    connection: once(() => import('@zxkt/client/connection').then(({ createConnection }) => createConnection(options))),
    authority: once(() =>
      import('@zxkt/client/authority-connection').then(({ createAuthorityConnection }) =>
        createAuthorityConnection(options),
      ),
    ),
  };
};
