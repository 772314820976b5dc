import { draftSchemaVersion, type Call } from '@zxkt/contract';
import { findByFoldedAccount } from '../accounts/accounts.repository.ts';
import { foldAccount } from '../accounts/fold-account.ts';
import { insertMine } from '../applications/my-applications.repository.ts';
import type { Answer, Caller, Once } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { identifierAt } from '../platform/random.ts';
import { createDecisions } from '../qualifications/decisions.service.ts';
import { declarationVersion } from '../qualifications/declarations/declarations.ts';
import { createDrafts } from '../qualifications/drafts.service.ts';
import { findQualificationOf } from '../qualifications/qualifications.repository.ts';
import { createQualifications } from '../qualifications/qualifications.service.ts';
import { createSubmissions } from '../qualifications/submissions.service.ts';
import { demoApplicants, type DemoApplicant, type DemoStep } from './demo-applicants.ts';
import { demoKeys } from './demo-data.ts';
import { fundApplication } from './reference-applications.ts';

const caller: Caller = { requestId: 'demonstration', key: demoKeys.portal, address: '127.0.0.1' };
const hour = 3_600_000;

/** One after the other, each in its own transaction, for nobody repeats them. */
const direct =
  ({ database }: Platform): Once<Call> =>
  async (effect) => {
    const outcome = await database.db.transaction().execute(effect);
    if (outcome instanceof CallProblem) throw outcome;
    return outcome as Answer<Call>;
  };

const take = async (platform: Platform, accountId: string, step: DemoStep): Promise<void> => {
  const { db } = platform.database;
  const actor = { accountId };
  const drafts = createDrafts(platform);
  if (step.event === 'save') {
    const { etag } = await drafts.read(actor);
    await drafts.save(actor, { schemaVersion: draftSchemaVersion, content: step.content }, etag);
  } else if (step.event === 'submit') {
    const { etag } = await drafts.read(actor);
    await createSubmissions(platform).submit(caller, actor, etag, direct(platform));
  } else {
    const row = await findQualificationOf(db, accountId);
    if (!row) throw new Error('a decision wants a qualification');
    const by = { actor: 'staff:demonstration', requestId: null };
    const decision = { ...step, ...by, qualificationId: row.id, version: row.submitted_version ?? 0 };
    await db.transaction().execute((trx) => createDecisions(platform).decide(trx, decision));
  }
};

/** Goes the way of an applicant from two days ago on, so that its timeline reads like one. */
const seedApplicant = async (platform: Platform, { account, steps }: DemoApplicant): Promise<void> => {
  const { db } = platform.database;
  const found = await findByFoldedAccount(db, foldAccount(account));
  if (!found || (await findQualificationOf(db, found.id))) return;
  let at = platform.clock.now() - 48 * hour;
  const then: Platform = { ...platform, clock: { now: () => at } };
  await db.transaction().execute((trx) =>
    insertMine(trx, {
      id: identifierAt(at),
      account_id: found.id,
      application_id: fundApplication,
      bound_account: null,
      added_at: at,
    }),
  );
  await createQualifications(then).begin(caller, { accountId: found.id }, { declarationVersion }, direct(then));
  for (const step of steps) {
    at += 3 * hour;
    await take(then, found.id, step);
  }
};

/**
 * Qualifications of demonstration accounts, each somewhere on its way, by the services that everybody uses. Wants
 * `seedDemo`. May be run at every start: what is there stays. Throws in production.
 */
export const seedDemoQualifications = async (platform: Platform): Promise<void> => {
  if (platform.settings.production) throw new Error('demonstration data has no place in production');
  for (const applicant of demoApplicants) await seedApplicant(platform, applicant);
};
