import { fixture, html } from '@open-wc/testing';
import { createAuthorityConnection, type AuthorityConnection } from '@zxkt/client/authority-connection';
import type { Connection } from '@zxkt/client/connection';
import { inPageBackend, type InPageBackend, type InPageBackendOptions } from '@zxkt/testing';
import type { LitElement, TemplateResult } from 'lit';
import '../src/provider/define.ts';
import type { Hall } from './hall-fixture.ts';
import { Person } from './person.ts';

/** Where the clock of such a backend stands at first: a Wednesday morning in China, in the year 2026. */
export const deskTime = Date.UTC(2026, 8, 9, 2);

export interface Desk<W extends LitElement> extends Hall<W> {
  readonly connection: AuthorityConnection;
}

/**
 * A widget of the authority end in a provider, with a member of staff signed in. Give `of` to share a backend between the
 * tests of a file: opening one takes a moment.
 */
export const openDesk = async <W extends LitElement>(
  markup: TemplateResult,
  options: {
    /** Who is signed in; nobody unless told. */
    readonly staff?: string;
    readonly of?: InPageBackend;
    readonly backend?: InPageBackendOptions;
    readonly lang?: string;
    readonly before?: (connection: Connection, backend: InPageBackend) => Promise<void> | void;
  } = {},
): Promise<Desk<W>> => {
  const backend = options.of ?? (await inPageBackend({ now: deskTime, ...options.backend }));
  const calls: Hall<W>['calls'] = [];
  const connection = createAuthorityConnection({
    api: backend.api,
    key: backend.key,
    fetch: (request) => {
      const { pathname } = new URL(request.url);
      calls.push({ what: `${request.method} ${pathname}`, key: request.headers.get('idempotency-key') });
      return backend.fetch(request);
    },
  });
  if (options.staff) await backend.signInStaff(connection, options.staff);
  await options.before?.(connection, backend);
  const provider = await fixture(
    html`<zxkt-provider .client=${connection} lang=${options.lang ?? 'zh-CN'}>${markup}</zxkt-provider>`,
  );
  const widget = provider.firstElementChild as W;
  await widget.updateComplete;
  const count = (what: string) => calls.filter((call) => call.what === what).length;
  return { person: new Person(widget), widget, backend, connection, calls, count };
};
