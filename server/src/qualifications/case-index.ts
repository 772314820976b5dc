import type { Trx } from '../platform/database/database.ts';
import { engineOf } from '../platform/database/engine-of.ts';
import { termsOfCase } from '../reviews/case-terms.ts';
import { indexTerms, takePosition } from '../search/term-index.repository.ts';
import { foldSearched, termColumn } from '../search/terms.ts';
import type { QualificationRow } from './qualifications.repository.ts';

/**
 * Keeps the queue's index at what a qualification becomes, in the transaction of its step; answers the columns that
 * follow from it. A submission has a place of its own in the queue; deciding it does not move it.
 */
export const placeInQueue = async (
  trx: Trx,
  before: QualificationRow,
  after: QualificationRow,
): Promise<Pick<QualificationRow, 'position' | 'name_folded'>> => {
  const terms = termsOfCase(after);
  if (after.submitted_at === null || terms.length === 0) {
    if (before.position !== null) await indexTerms(trx, 'review_terms', before.position, null);
    return { position: null, name_folded: null };
  }
  const stays = before.position !== null && before.submitted_at === after.submitted_at;
  const position = stays
    ? before.position
    : await takePosition(trx, engineOf(trx), 'qualifications', after.submitted_at);
  const column = termColumn(terms);
  if (position !== before.position || column !== termColumn(termsOfCase(before)))
    await indexTerms(trx, 'review_terms', before.position, { position: position ?? 0, column });
  return { position, name_folded: foldSearched(after.unit_name ?? '') };
};
