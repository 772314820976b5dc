import type { Db } from '../platform/database/database.ts';
import type { Digest } from '../platform/platform.ts';
import { genesisHash, hashOf } from './audit-hash.ts';
import { listEntriesAfter, type AuditRow } from './audit.repository.ts';

/** The last entry at some moment. Noted outside the database, it shows later that nothing was cut off. */
export interface AuditHead {
  readonly sequence: number;
  readonly hash: string;
}

/**
 * `missing`: an entry is not there; `edited`: it does not fit its own hash; `detached`: it does not continue the one
 * before it (reordered, put in between, or rewritten from here on); `truncated`: the noted head is beyond the end.
 */
export type AuditFlaw = 'missing' | 'edited' | 'detached' | 'truncated';

export type AuditVerdict =
  | { readonly intact: true; readonly entries: number; readonly head: AuditHead | undefined }
  | { readonly intact: false; readonly sequence: number; readonly flaw: AuditFlaw };

const batchSize = 1000;

const flawOf = (
  row: AuditRow,
  before: AuditHead,
  digest: Digest,
): { sequence: number; flaw: AuditFlaw } | undefined => {
  const expected = before.sequence + 1;
  if (row.sequence !== expected) return { sequence: expected, flaw: 'missing' };
  if (hashOf(row, digest) !== row.hash) return { sequence: row.sequence, flaw: 'edited' };
  if (row.previous_hash !== before.hash) return { sequence: row.sequence, flaw: 'detached' };
  return undefined;
};

/**
 * Walks the chain from its first entry and names the first bad one. The chain alone cannot show that its end is gone,
 * nor that all of it was written anew: for that, pass a `noted` head of an earlier run.
 */
export const verifyAudit = async (db: Db, digest: Digest, noted?: AuditHead): Promise<AuditVerdict> => {
  let head: AuditHead = { sequence: 0, hash: genesisHash };
  for (;;) {
    const rows = await listEntriesAfter(db, head.sequence, batchSize);
    for (const row of rows) {
      const flaw = flawOf(row, head, digest);
      if (flaw) return { intact: false, ...flaw };
      if (row.sequence === noted?.sequence && row.hash !== noted.hash)
        return { intact: false, sequence: row.sequence, flaw: 'detached' };
      head = { sequence: row.sequence, hash: row.hash };
    }
    if (rows.length < batchSize) break;
  }
  if (noted && noted.sequence > head.sequence) return { intact: false, sequence: head.sequence + 1, flaw: 'truncated' };
  return { intact: true, entries: head.sequence, head: head.sequence ? head : undefined };
};
