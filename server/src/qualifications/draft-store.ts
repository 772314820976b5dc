import { draftSchemaVersion, upgradeDraft, type Draft } from '@zxkt/contract';
import type { Db, Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { identifierAt } from '../platform/random.ts';
import { findDraft, putDraft, type DraftRow } from './contents.repository.ts';
import type { Content } from './draft-fields.ts';
import { draftPlace, openContent, sealContent } from './sealed-content.ts';

/** A draft opened: its content as the form of today has it. */
export interface OpenDraft {
  readonly row: DraftRow;
  readonly etag: string;
  readonly content: Content;
  /** What a reviewer named; null when all may be changed. */
  readonly named: readonly string[] | null;
}

/** `W/` is what a proxy that compresses makes of a tag: it names the same state. */
export const isTag = (ifMatch: string, etag: string): boolean => ifMatch.replace(/^W\//, '') === etag;

/** What of a draft is told beside its content. */
type Limits = Pick<Draft, 'unlocked' | 'fixed'>;

export const draftOf = ({ etag, row, content }: OpenDraft, { unlocked, fixed }: Limits): Draft => ({
  etag,
  schemaVersion: draftSchemaVersion,
  content,
  savedAt: row.saved_at,
  unlocked,
  fixed,
});

/** Drafts at rest: what the form calls sealed is encrypted, and every state has a tag of its own. */
export const createDraftStore = ({ vault, clock }: Pick<Platform, 'vault' | 'clock'>) => {
  const opened = (row: DraftRow, content: Content): OpenDraft => ({
    row,
    etag: `"${row.tag}.${String(row.revision)}"`,
    content,
    named: row.unlocked === null ? null : (JSON.parse(row.unlocked) as string[]),
  });

  const put = async (
    trx: Trx,
    state: Pick<DraftRow, 'qualification_id' | 'tag' | 'revision' | 'unlocked'>,
    content: Content,
  ) => {
    const row = {
      ...state,
      schema_version: draftSchemaVersion,
      ...(await sealContent(vault, content, draftPlace(state.qualification_id))),
      saved_at: clock.now(),
    };
    await putDraft(trx, row);
    return opened(row, content);
  };

  return {
    /** Undefined where none is open. */
    find: async (db: Db, qualificationId: string): Promise<OpenDraft | undefined> => {
      const row = await findDraft(db, qualificationId);
      if (!row) return undefined;
      const stored = await openContent(vault, row, draftPlace(qualificationId));
      return opened(row, upgradeDraft({ schemaVersion: row.schema_version, content: stored }) as Content);
    },
    /** A new one, all of it open to change. */
    begin: (trx: Trx, qualificationId: string, content: Content): Promise<OpenDraft> =>
      put(
        trx,
        { qualification_id: qualificationId, tag: identifierAt(clock.now()), revision: 1, unlocked: null },
        content,
      ),
    /** The next state of one. */
    save: (trx: Trx, { row }: OpenDraft, content: Content): Promise<OpenDraft> =>
      put(trx, { ...row, revision: row.revision + 1 }, content),
  };
};

export type DraftStore = ReturnType<typeof createDraftStore>;
