import { html } from 'lit';
import { createConnection, type Connection } from '@zxkt/client/connection';
import { listCases } from '@zxkt/contract/calls/reviews';
import { exampleQualification } from '@zxkt/contract/resources/qualification/example';
import type { QualificationContent } from '@zxkt/contract/resources/qualification/content';
import { inPageBackend, type InPageBackend, type InPageBackendOptions } from '@zxkt/testing';
import '../src/review-detail/define.ts';
import type { ZxktReviewDetail } from '../src/review-detail/review-detail.ts';
import { deskTime, openDesk } from './authority-fixture.ts';
import { signInAs, type Hall } from './hall-fixture.ts';
import { saveElsewhere, submitElsewhere, withDraft } from './qualification-fixture.ts';

export type Case = Hall<ZxktReviewDetail>;

/** An enterprise on a connection of its own, signed in. */
export const enterpriseOf = async (backend: InPageBackend, account = 'demotrader1'): Promise<Connection> => {
  const connection = createConnection({ api: backend.api, key: backend.key, fetch: backend.fetch });
  await signInAs(connection, account);
  return connection;
};

type Changes = { readonly [S in keyof QualificationContent]?: Partial<QualificationContent[S]> };

/** The example with some values changed; the rules doubt its trade code and the holder of its account where asked to. */
export const contentWith = (changes: Changes = {}): QualificationContent => {
  const { contact, unit, details, business, bank } = exampleQualification;
  return {
    contact: { ...contact, ...changes.contact },
    unit: { ...unit, ...changes.unit },
    details: { ...details, ...changes.details },
    business: { ...business, ...changes.business },
    bank: { ...bank, ...changes.bank },
  };
};

export const doubtful: Changes = {
  bank: { accountHolder: '深圳市另一家公司' },
  details: { nature: 'public-institution' },
};

/** An enterprise of 深圳市南山区 submits; the connection is its own. */
export const submit = async (backend: InPageBackend, changes: Changes = {}, account?: string): Promise<Connection> => {
  const connection = await enterpriseOf(backend, account);
  await withDraft(contentWith(changes))(connection);
  await submitElsewhere(connection);
  return connection;
};

/** Corrects what was returned, and submits again. */
export const submitAgain = async (connection: Connection, changes: Changes): Promise<void> => {
  await saveElsewhere(connection, contentWith(changes));
  await submitElsewhere(connection);
};

/** The newest case that a member of staff sees. */
export const newestCase = async (connection: Connection, text?: string): Promise<string> => {
  const { items } = await connection.send(listCases, { query: { ...(text && { text }) } });
  return items[0]?.id ?? '';
};

/** A backend with one case of 深圳市南山区 in it. */
export const counter = async (changes?: Changes, options: InPageBackendOptions = {}) => {
  const backend = await inPageBackend({ now: deskTime, ...options });
  return { backend, enterprise: await submit(backend, changes) };
};

/** The page of the newest case, or of `id`, for a reviewer of 南山区 unless told otherwise. */
export const openCase = async (
  backend: InPageBackend,
  options: {
    readonly staff?: string;
    readonly id?: string;
    readonly lang?: string;
    readonly text?: string;
    readonly draft?: 'device' | 'off';
    readonly given?: Partial<ZxktReviewDetail>;
  } = {},
): Promise<Case> => {
  const { staff = 'zxkt_nanshan', lang, draft = 'off' } = options;
  let id = options.id ?? '';
  const desk = await openDesk<ZxktReviewDetail>(
    html`<zxkt-review-detail draft=${draft} queue-href="#queue"></zxkt-review-detail>`,
    {
      of: backend,
      staff,
      ...(lang && { lang }),
      before: async (connection) => {
        id ||= await newestCase(connection, options.text);
      },
    },
  );
  Object.assign(desk.widget, options.given);
  desk.widget.case = id;
  await desk.person.until(
    () => desk.person.sees('[part=sheet], [part=missing], [part=failure]'),
    'the case, or why not',
  );
  return desk;
};
