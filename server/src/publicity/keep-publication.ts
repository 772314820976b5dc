import type { QualificationEvent } from '@zxkt/contract';
import { territoryTerms } from '../authorities/jurisdiction.ts';
import type { Trx } from '../platform/database/database.ts';
import { engineOf } from '../platform/database/engine-of.ts';
import { findVersion } from '../qualifications/contents.repository.ts';
import type { QualificationRow } from '../qualifications/qualifications.repository.ts';
import { indexTerms, takePosition } from '../search/term-index.repository.ts';
import { foldSearched, termColumn, termsOfName } from '../search/terms.ts';
import {
  deletePublication,
  findApprovalInstant,
  findPublication,
  insertPublication,
} from './publications.repository.ts';
import type { PublicationsTable } from './publications.table.ts';

/** The terms by which a publication is found. */
export const publicationTermColumn = (
  row: Pick<PublicationsTable, 'filing_region' | 'region' | 'number' | 'name_folded'>,
): string =>
  termColumn([
    ...territoryTerms(row.filing_region, row.region, null),
    `c:${foldSearched(row.number)}`,
    ...termsOfName(row.name_folded),
  ]);

const remove = async (trx: Trx, qualificationId: string): Promise<void> => {
  const there = await findPublication(trx, qualificationId);
  if (!there) return;
  await indexTerms(trx, 'publication_terms', there.position, null);
  await deletePublication(trx, qualificationId);
};

/**
 * Keeps 企业资质公示 at what is approved and in force, in the transaction of the step: as it was approved, although a change
 * may be under way.
 */
export const keepPublication = async (trx: Trx, row: QualificationRow, event: QualificationEvent): Promise<void> => {
  if (event === 'suspend' || event === 'revoke') return remove(trx, row.id);
  if (event !== 'approve' && event !== 'resume') return;
  const version = row.approved_version === null ? undefined : await findVersion(trx, row.id, row.approved_version);
  if (!version || row.number === null) return;
  await remove(trx, row.id);
  const approvedAt = (await findApprovalInstant(trx, row.id)) ?? row.updated_at;
  const publication = {
    qualification_id: row.id,
    position: await takePosition(trx, engineOf(trx), 'publications', approvedAt),
    number: row.number,
    unit_name: version.unit_name,
    name_folded: foldSearched(version.unit_name),
    filing_region: version.filing_region,
    region: version.region,
    approved_at: approvedAt,
  };
  await insertPublication(trx, publication);
  const column = publicationTermColumn(publication);
  await indexTerms(trx, 'publication_terms', null, { position: publication.position, column });
};
