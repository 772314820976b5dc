import type { Digest } from '../platform/platform.ts';
import type { AuditRow } from './audit.repository.ts';
import { canonicalJson } from './canonical-json.ts';

/** What the first entry has in place of a hash before it. */
export const genesisHash = 'genesis';

/** The hash of an entry: over the hash before it and everything that the entry says. */
export const hashOf = (entry: Omit<AuditRow, 'hash'>, digest: Digest): string => {
  const { previous_hash, sequence, at, actor, action, subject, request_id, details } = entry;
  return digest(`${previous_hash}\n${canonicalJson({ sequence, at, actor, action, subject, request_id, details })}`);
};
