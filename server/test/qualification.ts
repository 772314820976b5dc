import type { CallRequest, Calls, Draft, Qualification } from '@zxkt/contract';
import { seedReferenceRows } from '../src/demo/seed-reference-rows.ts';
import { fundApplication } from '../src/demo/reference-applications.ts';
import { declarationVersion } from '../src/qualifications/declarations/declarations.ts';
import { createDecisions, type Decision } from '../src/qualifications/decisions.service.ts';
import { exampleQualification } from '@zxkt/contract/resources/qualification/example';
import { register } from './enterprise.ts';
import type { CallOptions, Reply, TestApp } from './test-app.ts';

export type DraftContent = CallRequest<Calls['saveDraft']>['content'];

/** An enterprise on its way through its qualification, with the calls that it makes. */
export interface Applicant {
  readonly cookie: string;
  readonly accountId: string;
  readonly mobile: string;
  begin(): Promise<Reply<Qualification>>;
  read(): Promise<Qualification>;
  draft(): Promise<Draft>;
  /** Over the newest state, unless told which. */
  save(content: DraftContent, ifMatch?: string): Promise<Reply<Draft>>;
  submit(options?: { readonly ifMatch?: string; readonly idempotencyKey?: string }): Promise<Reply<Qualification>>;
  act(
    name: 'withdrawQualification' | 'beginQualificationChange' | 'discardQualificationChange',
  ): Promise<Reply<Qualification>>;
  version(version: number | string): ReturnType<typeof readVersion>;
}

const readVersion = (test: TestApp, cookie: string, version: number | string) =>
  test.request('readQualificationVersion', { cookie, params: { version: String(version) } });

/** Registered, signed in, and with the application among its own unless told otherwise. */
export const applicant = async (
  test: TestApp,
  given: Readonly<Record<string, unknown>> = {},
  hasApplication = true,
): Promise<Applicant> => {
  await seedReferenceRows(test.platform);
  const { cookie, opened } = await register(test, given);
  if (hasApplication) await test.request('addApplication', { cookie, body: { application: fundApplication } });
  const draft = async () => (await test.request('readDraft', { cookie })).value;
  const etag = async () => (await draft()).etag;
  const post = (options: CallOptions = {}) => ({ cookie, body: {}, ...options });
  return {
    cookie,
    accountId: opened.account.id,
    mobile: opened.account.maskedMobile,
    begin: () => test.request('beginQualification', post({ body: { declarationVersion } })),
    read: async () => {
      const { qualification } = (await test.request('readQualification', { cookie })).value;
      if (!qualification) throw new Error('not begun');
      return qualification;
    },
    draft,
    save: async (content, ifMatch) =>
      test.request('saveDraft', {
        cookie,
        body: { schemaVersion: 1, content },
        headers: { 'if-match': ifMatch ?? (await etag()) },
      }),
    submit: async ({ ifMatch, ...options } = {}) =>
      test.request('submitQualification', post({ headers: { 'if-match': ifMatch ?? (await etag()) }, ...options })),
    act: (name) => test.request(name, post()),
    version: (version) => readVersion(test, cookie, version),
  };
};

type Section = keyof typeof exampleQualification;

/** The filled form with some fields of its sections replaced; `undefined` takes a field away. */
export const filledWith = (
  changes: { readonly [S in Section]?: Readonly<Record<string, string | string[] | undefined>> } = {},
): DraftContent => {
  const content = structuredClone(exampleQualification) as Record<string, Record<string, unknown>>;
  for (const [section, values] of Object.entries(changes)) Object.assign((content[section] ??= {}), values);
  return JSON.parse(JSON.stringify(content)) as DraftContent;
};

/** Begun, filled in, saved and submitted. */
export const submitted = async (test: TestApp, content: DraftContent = filledWith()): Promise<Applicant> => {
  const enterprise = await applicant(test);
  await enterprise.begin();
  await enterprise.save(content);
  const { text, status } = await enterprise.submit();
  if (status !== 201) throw new Error(text);
  return enterprise;
};

/** What the counter does to the newest submission; several events one after the other. */
export const decide = async (
  test: TestApp,
  enterprise: Pick<Applicant, 'read'>,
  ...events: readonly (Decision['event'] | Partial<Decision>)[]
): Promise<void> => {
  const { decide: decideIn } = createDecisions(test.platform);
  for (const given of events) {
    const { id, submittedVersion } = await enterprise.read();
    const decision: Decision = {
      qualificationId: id,
      event: 'take',
      version: submittedVersion ?? 0,
      actor: 'staff:7',
      requestId: null,
      ...(typeof given === 'string' ? { event: given } : given),
    };
    await test.platform.database.db.transaction().execute((trx) => decideIn(trx, decision));
  }
};
