import type { Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { genesisHash, hashOf } from './audit-hash.ts';
import { findLastEntry, insertEntry, lockChain } from './audit.repository.ts';
import { canonicalJson, type AuditDetails } from './canonical-json.ts';

export interface AuditEntry {
  /** `account:<id>`, `staff:<id>`, `system`, or `anonymous`. */
  readonly actor: string;
  /** Past tense, `subject/what-happened`. */
  readonly action: string;
  /** What it happened to, `<kind>:<id>`. */
  readonly subject: string;
  readonly requestId: string | null;
  readonly details?: AuditDetails;
}

/**
 * The trail of what was done, each entry chained to the one before by its hash, in the transaction of its cause.
 *
 * In PostgreSQL writers wait for each other on an advisory lock rather than try again after a collision: a collision
 * would throw away the whole transaction, and its cause would have to be decided anew. The lock is held until the
 * transaction ends, so append last.
 */
export const createAudit = ({ database, clock, digest }: Pick<Platform, 'database' | 'clock' | 'digest'>) => ({
  append: async (trx: Trx, { actor, action, subject, requestId, details = {} }: AuditEntry): Promise<void> => {
    await lockChain(trx, database.engine);
    const last = await findLastEntry(trx);
    const entry = {
      sequence: (last?.sequence ?? 0) + 1,
      at: clock.now(),
      actor,
      action,
      subject,
      request_id: requestId,
      details: canonicalJson(details),
      previous_hash: last?.hash ?? genesisHash,
    };
    await insertEntry(trx, { ...entry, hash: hashOf(entry, digest) });
  },
});

export type Audit = ReturnType<typeof createAudit>;
