import { shanghaiDate } from '@zxkt/catalog';
import {
  draftSchemaVersion,
  upgradeDraft,
  type CallBody,
  type Calls,
  type Draft,
  type FieldError,
} from '@zxkt/contract';
import type { EnterpriseActor } from '../http/call-context.ts';
import { CallProblem, invalid } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { loadContentJudge, type ContentJudge } from './content-judge.ts';
import { changedFields, type Content } from './draft-fields.ts';
import { createDraftStore, draftOf, isTag, type OpenDraft } from './draft-store.ts';
import { allows } from './qualification-steps.ts';
import { findQualificationOf, lockQualificationOf, type QualificationRow } from './qualifications.repository.ts';
import { unlockedFields } from './unlocked-fields.ts';

/** Whose qualification it is. */
type Enterprise = Pick<EnterpriseActor, 'accountId'>;

type Limits = Pick<Draft, 'unlocked' | 'fixed'>;

/** 单位名称 stands once it was approved. */
const fixedFields = ({ approved_version }: QualificationRow) => (approved_version === null ? [] : ['/unit/name']);

/** Changes that may not be made, at their places in the body of the save. */
const refusals = (changed: readonly string[], { unlocked, fixed }: Limits): FieldError[] =>
  changed.flatMap((field): FieldError[] => {
    const pointer = `/content${field}`;
    if (fixed.includes(field)) return [{ pointer, code: 'qualification/name-fixed' }];
    return unlocked?.includes(field) === false ? [{ pointer, code: 'qualification/locked' }] : [];
  });

/** Drafts: read anywhere, saved over the state that was read, never over another's. */
export const createDrafts = (platform: Platform) => {
  const { database, clock } = platform;
  const store = createDraftStore(platform);

  const limitsOf = (judge: ContentJudge, row: QualificationRow, { named, content }: OpenDraft): Limits => {
    const fixed = fixedFields(row);
    if (!named) return { unlocked: null, fixed };
    const refused = judge(content, shanghaiDate(clock.now())).errors ?? [];
    const unlocked = unlockedFields(
      named,
      refused.map(({ pointer }) => pointer),
      fixed,
    );
    return { unlocked: [...unlocked], fixed };
  };

  return {
    read: async ({ accountId }: Enterprise): Promise<Draft> => {
      const row = await findQualificationOf(database.db, accountId);
      const draft = row && allows(row.status, 'submit') ? await store.find(database.db, row.id) : undefined;
      if (!row || !draft) throw new CallProblem('resource/not-found');
      return draftOf(draft, limitsOf(await loadContentJudge(), row, draft));
    },

    /** A save whose answer was lost may be sent again: what is there already is answered, whatever it was based on. */
    save: async (
      { accountId }: Enterprise,
      { schemaVersion, content: sent }: CallBody<Calls['saveDraft']>,
      ifMatch: string,
    ): Promise<Draft> => {
      if (schemaVersion > draftSchemaVersion)
        throw invalid({ pointer: '/schemaVersion', code: 'qualification/newer-form' });
      const content = upgradeDraft({ schemaVersion, content: sent as Content }) as Content;
      const judge = await loadContentJudge();
      return database.db.transaction().execute(async (trx) => {
        const row = await lockQualificationOf(trx, database.engine, accountId);
        if (!row) throw new CallProblem('resource/not-found');
        if (!allows(row.status, 'submit')) throw new CallProblem('qualification/wrong-state');
        const stored = await store.find(trx, row.id);
        if (!stored) throw new CallProblem('resource/not-found');
        const limits = limitsOf(judge, row, stored);
        const changed = changedFields(stored.content, content);
        if (changed.length === 0) return draftOf(stored, limits);
        if (!isTag(ifMatch, stored.etag)) throw new CallProblem('precondition/stale');
        const refused = refusals(changed, limits);
        if (refused.length > 0) throw invalid(...refused);
        const saved = await store.save(trx, stored, content);
        return draftOf(saved, limitsOf(judge, row, saved));
      });
    },
  };
};
