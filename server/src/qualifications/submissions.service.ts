import { shanghaiDate } from '@zxkt/catalog';
import { draftSchemaVersion, type Calls, type FieldError, type QualificationContent } from '@zxkt/contract';
import { createAudit } from '../audit/audit.service.ts';
import type { Answer, Caller, EnterpriseActor, Once } from '../http/call-context.ts';
import { CallProblem, invalid } from '../http/problem.ts';
import type { Db, Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { loadContentJudge } from './content-judge.ts';
import { insertVersion } from './contents.repository.ts';
import type { Content } from './draft-fields.ts';
import { createDraftStore, isTag, type OpenDraft } from './draft-store.ts';
import { holdCodes } from './hold-codes.ts';
import { addHolds } from './holds.repository.ts';
import { openHolder } from './qualification-holder.ts';
import { allows, holdInForce, takeStep } from './qualification-steps.ts';
import { createTeller } from './qualification-teller.ts';
import { qualificationOf } from './qualification-view.ts';
import { submissionLimits } from './qualifications.limits.ts';
import {
  findQualificationOf,
  listEvents,
  lockQualificationOf,
  takeNumber,
  type QualificationRow,
} from './qualifications.repository.ts';
import { sealContent, versionPlace } from './sealed-content.ts';
import { searchColumnsOf } from './search-columns.ts';

/** Whose qualification it is. */
type Enterprise = Pick<EnterpriseActor, 'accountId'>;

type Submit = Calls['submitQualification'];

/** What a submission finds: a draft to submit, or that this very draft is submitted already. */
type Standing = { readonly row: QualificationRow; readonly draft: OpenDraft; readonly isSubmitted: boolean };

/** 登记编号: `ZXKT-440300-2026-000001`. */
const numberOf = (filingRegion: string, year: number, count: number): string =>
  `ZXKT-${filingRegion}-${String(year)}-${String(count).padStart(6, '0')}`;

/** Says that a code is held, at the field that gave it; by whom is nobody's business. */
const held = (codes: ReadonlyMap<string, string>, foreign: readonly string[]): CallProblem => {
  const pointers = new Set(foreign.map((code) => codes.get(code) ?? '/unit/uscc'));
  return invalid(...[...pointers].map((pointer): FieldError => ({ pointer, code: 'qualification/held' })));
};

/** 注册会员: a draft becomes a version, once, however often and from wherever it is sent. */
export const createSubmissions = (platform: Platform) => {
  const { database, clock, vault } = platform;
  const rateLimits = createRateLimits(platform);
  const audit = createAudit(platform);
  const store = createDraftStore(platform);
  const tell = createTeller(platform);

  const standingOf = async (db: Db, row: QualificationRow | undefined, ifMatch: string): Promise<Standing> => {
    if (!row) throw new CallProblem('resource/not-found');
    const draft = await store.find(db, row.id);
    const isSame = draft !== undefined && isTag(ifMatch, draft.etag);
    // A draft stays as it is while it waits at the counter: the tag that was submitted still names it.
    if (draft && isSame && (allows(row.status, 'withdraw') || allows(row.status, 'release')))
      return { row, draft, isSubmitted: true };
    if (!allows(row.status, 'submit')) throw new CallProblem('qualification/wrong-state');
    if (!draft) throw new CallProblem('resource/not-found');
    if (!isSame) throw new CallProblem('precondition/stale');
    return { row, draft, isSubmitted: false };
  };

  const judged = async ({ draft, isSubmitted }: Standing): Promise<QualificationContent | undefined> => {
    if (isSubmitted) return undefined;
    const judge = await loadContentJudge();
    const { content, errors } = { content: undefined, errors: [], ...judge(draft.content, shanghaiDate(clock.now())) };
    if (!content) throw invalid(...errors);
    return content;
  };

  /** The version, its number, its codes and its step, in the transaction of the caller, who holds the row. */
  const submit = async (trx: Trx, row: QualificationRow, content: QualificationContent): Promise<QualificationRow> => {
    const now = clock.now();
    const year = Number(shanghaiDate(now).slice(0, 4));
    const codes = holdCodes(content.unit);
    const foreign = await addHolds(trx, row.id, [...codes.keys()]);
    if (foreign.length > 0) throw held(codes, foreign);
    await holdInForce(trx, row, [...codes.keys()]);
    const { filingRegion } = content.unit;
    const number = row.number ?? numberOf(filingRegion, year, await takeNumber(trx, filingRegion, year));
    const version = row.last_version + 1;
    const search = searchColumnsOf(content, year);
    const stored = await sealContent(vault, content as unknown as Content, versionPlace(row.id, version));
    await insertVersion(trx, {
      qualification_id: row.id,
      version,
      schema_version: draftSchemaVersion,
      ...stored,
      account_number_index: stored.account_number_index ?? '',
      ...search,
      submitted_at: now,
    });
    const changes = { ...search, number, last_version: version, submitted_version: version, submitted_at: now };
    return takeStep(trx, row, { event: 'submit', at: now, version, changes });
  };

  return {
    submit: async (
      caller: Caller,
      { accountId }: Enterprise,
      ifMatch: string,
      once: Once<Submit>,
    ): Promise<Answer<Submit>> => {
      await rateLimits.take({ ...submissionLimits.perAccount, subject: accountId });
      const found = await findQualificationOf(database.db, accountId);
      const content = await judged(await standingOf(database.db, found, ifMatch));
      const holder = await openHolder(database.db, vault, accountId);

      return once(async (trx) => {
        const locked = await lockQualificationOf(trx, database.engine, accountId);
        const { row, isSubmitted } = await standingOf(trx, locked, ifMatch);
        if (isSubmitted || !content) return { value: qualificationOf(row, await listEvents(trx, row.id)) };
        const submitted = await submit(trx, row, content);
        const { id, number, submitted_version: version, approved_version } = submitted;
        const facts = { number: number ?? '', change: approved_version !== null, reasons: [], dueAt: null };
        await tell(trx, holder, 'submit', facts);
        const value = qualificationOf(submitted, await listEvents(trx, id));
        await audit.append(trx, {
          actor: `account:${accountId}`,
          action: 'qualification/submitted',
          subject: `qualification:${id}`,
          requestId: caller.requestId,
          details: { version, number, key: caller.key },
        });
        return { value };
      });
    },
  };
};
