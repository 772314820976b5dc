import type {
  Calls,
  CallBody,
  Declaration,
  OwnQualification,
  Qualification,
  QualificationEvent,
  QualificationVersion,
} from '@zxkt/contract';
import { hasMine } from '../applications/my-applications.repository.ts';
import { createAudit } from '../audit/audit.service.ts';
import { fundApplication } from '../demo/reference-applications.ts';
import type { Answer, Caller, EnterpriseActor, Once } from '../http/call-context.ts';
import { CallProblem, invalid } from '../http/problem.ts';
import type { Db, Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { identifierAt } from '../platform/random.ts';
import { deleteDraft, findVersion } from './contents.repository.ts';
import { declarationOf, declarationVersion } from './declarations/declarations.ts';
import type { Content } from './draft-fields.ts';
import { createDraftStore } from './draft-store.ts';
import { openHolder, type Holder } from './qualification-holder.ts';
import { columnsInForce, holdInForce, takeStep } from './qualification-steps.ts';
import { qualificationOf } from './qualification-view.ts';
import {
  appendEvent,
  findQualificationOf,
  insertQualification,
  listEvents,
  lockQualificationOf,
  type QualificationRow,
} from './qualifications.repository.ts';
import { openContent, versionPlace } from './sealed-content.ts';

/** Whose qualification it is. */
type Enterprise = Pick<EnterpriseActor, 'accountId'>;

type Begin = Calls['beginQualification'];
type Act = Calls['withdrawQualification' | 'beginQualificationChange' | 'discardQualificationChange'];

const actions = {
  withdraw: 'qualification/withdrawn',
  'begin-change': 'qualification/change-begun',
  'discard-change': 'qualification/change-discarded',
} satisfies Partial<Record<QualificationEvent, string>>;

/** What the account tells already. The person may change all of it. */
const prefilled = ({ email, mobile, uscc, organisation_code, trade_code, enterprise_name }: Holder): Content => {
  const given = (values: Record<string, string | null>): Record<string, string> =>
    Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== null));
  return {
    contact: given({ emailOrQq: email, mobile }),
    unit: given({ uscc, organisationCode: organisation_code, name: enterprise_name }),
    details: given({ tradeCode: trade_code }),
  };
};

/** 企业资质 as its enterprise handles it, but for the draft and its submission. */
export const createQualifications = (platform: Platform) => {
  const { database, clock, vault } = platform;
  const audit = createAudit(platform);
  const store = createDraftStore(platform);

  const view = async (db: Db, row: QualificationRow): Promise<Qualification> =>
    qualificationOf(row, await listEvents(db, row.id));
  const append = (trx: Trx, caller: Caller, row: QualificationRow, action: string, details = {}) =>
    audit.append(trx, {
      actor: `account:${row.account_id}`,
      action,
      subject: `qualification:${row.id}`,
      requestId: caller.requestId,
      details: { key: caller.key, ...details },
    });

  /** What of a step goes beyond the state, by its event; the row is held, and becomes what is returned. */
  const effects = {
    withdraw: async (trx: Trx, row: QualificationRow, at: number) => {
      const changes = await columnsInForce(trx, row);
      const moved = await takeStep(trx, row, { event: 'withdraw', at, changes });
      await holdInForce(trx, moved);
      return moved;
    },
    'begin-change': async (trx: Trx, row: QualificationRow, at: number) => {
      const changes = { ...(await columnsInForce(trx, row)), reasons: '[]', due_at: null };
      const moved = await takeStep(trx, row, { event: 'begin-change', at, changes });
      const version = await findVersion(trx, row.id, row.approved_version ?? 0);
      if (!version) throw new Error('a change begins from an approved version');
      await store.begin(trx, row.id, await openContent(vault, version, versionPlace(row.id, version.version)));
      return moved;
    },
    'discard-change': async (trx: Trx, row: QualificationRow, at: number) => {
      const changes = { ...(await columnsInForce(trx, row)), reasons: '[]', due_at: null };
      const moved = await takeStep(trx, row, { event: 'discard-change', at, changes });
      await deleteDraft(trx, row.id);
      await holdInForce(trx, moved);
      return moved;
    },
  };

  const insertNew = async (trx: Trx, accountId: string, agreed: string): Promise<QualificationRow | undefined> => {
    const now = clock.now();
    const id = identifierAt(now);
    const isNew = await insertQualification(trx, {
      id,
      account_id: accountId,
      status: 'draft',
      declaration_version: agreed,
      last_version: 0,
      reasons: '[]',
      created_at: now,
      updated_at: now,
    });
    if (!isNew) return undefined;
    await appendEvent(trx, {
      qualification_id: id,
      at: now,
      event: 'begin',
      status: 'draft',
      version: null,
      reasons: '[]',
    });
    return findQualificationOf(trx, accountId);
  };

  return {
    read: async ({ accountId }: Enterprise): Promise<OwnQualification> => {
      const row = await findQualificationOf(database.db, accountId);
      return {
        qualification: row ? await view(database.db, row) : null,
        declarationVersion: row?.declaration_version ?? declarationVersion,
      };
    },

    declaration: (version: string, language: string): Declaration => {
      const declaration = declarationOf(version, language);
      if (!declaration) throw new CallProblem('resource/not-found');
      return declaration;
    },

    /** Consent to the 注册申明 opens the one draft of the account. */
    begin: async (
      caller: Caller,
      { accountId }: Enterprise,
      { declarationVersion: agreed }: CallBody<Begin>,
      once: Once<Begin>,
    ): Promise<Answer<Begin>> => {
      if (!(await findQualificationOf(database.db, accountId))) {
        if (agreed !== declarationVersion) throw invalid({ pointer: '/declarationVersion', code: 'consent/outdated' });
        if (!(await hasMine(database.db, accountId, fundApplication)))
          throw new CallProblem('resource/not-found', { detail: '请先在“增加应用”中申请本应用' });
      }
      const content = prefilled(await openHolder(database.db, vault, accountId));
      return once(async (trx) => {
        const begun = await insertNew(trx, accountId, agreed);
        if (!begun) {
          const row = await findQualificationOf(trx, accountId);
          if (!row) throw new CallProblem('resource/not-found');
          return { value: await view(trx, row) };
        }
        await store.begin(trx, begun.id, content);
        const value = await view(trx, begun);
        await append(trx, caller, begun, 'qualification/begun', { declarationVersion: agreed });
        return { value };
      });
    },

    /** 撤回, 变更 and giving a change up. */
    act: (
      caller: Caller,
      { accountId }: Enterprise,
      event: keyof typeof effects,
      once: Once<Act>,
    ): Promise<Answer<Act>> =>
      once(async (trx) => {
        const row = await lockQualificationOf(trx, database.engine, accountId);
        if (!row) throw new CallProblem('resource/not-found');
        const moved = await effects[event](trx, row, clock.now());
        const value = await view(trx, moved);
        await append(trx, caller, moved, actions[event], { version: row.submitted_version });
        return { value };
      }),

    /** A version of one's own, whole; another's is not there. */
    version: async ({ accountId }: Enterprise, version: string): Promise<QualificationVersion> => {
      const row = /^[1-9]\d{0,8}$/.test(version) ? await findQualificationOf(database.db, accountId) : undefined;
      const found = row && (await findVersion(database.db, row.id, Number(version)));
      if (!found) throw new CallProblem('resource/not-found');
      return {
        version: found.version,
        submittedAt: found.submitted_at,
        schemaVersion: found.schema_version,
        content: await openContent(vault, found, versionPlace(found.qualification_id, found.version)),
      };
    },
  };
};
