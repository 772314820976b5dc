import type { PhoneVerificationPurpose } from '@zxkt/contract';
import type { Selectable } from 'kysely';
import type { Db } from '../platform/database/database.ts';
import type { PhoneVerificationsTable } from './phone-verifications.table.ts';

export type VerificationRow = Selectable<PhoneVerificationsTable>;

export const insertVerification = async (db: Db, row: PhoneVerificationsTable): Promise<void> => {
  await db.insertInto('phone_verifications').values(row).execute();
};

export const findVerification = (db: Db, id: string): Promise<VerificationRow | undefined> =>
  db.selectFrom('phone_verifications').selectAll().where('id', '=', id).executeTakeFirst();

/** Takes one of the tries, if one is left; only a try that was taken may be compared. */
export const takeTry = (db: Db, id: string, { now, tries }: { now: number; tries: number }) =>
  db
    .updateTable('phone_verifications')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .where('id', '=', id)
    .where('tries', '<', tries)
    .where('expires_at', '>', now)
    .where('spent_at', 'is', null)
    .returning(['code_digest', 'tries'])
    .executeTakeFirst();

export const keepProof = async (db: Db, id: string, proofDigest: string, expiresAt: number): Promise<void> => {
  await db
    .updateTable('phone_verifications')
    .set({ proof_digest: proofDigest, proof_expires_at: expiresAt })
    .where('id', '=', id)
    .execute();
};

/** Spends a proof that is good for this number. True for one caller alone. */
export const spendProofOnce = async (
  db: Db,
  proof: { id: string; digest: string; mobileIndex: string; purpose: PhoneVerificationPurpose },
  now: number,
): Promise<boolean> => {
  const { numUpdatedRows } = await db
    .updateTable('phone_verifications')
    .set({ spent_at: now })
    .where('id', '=', proof.id)
    .where('proof_digest', '=', proof.digest)
    .where('mobile_index', '=', proof.mobileIndex)
    .where('purpose', '=', proof.purpose)
    .where('proof_expires_at', '>', now)
    .where('spent_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
};

/** Forgets verifications begun before `before`. */
export const pruneVerifications = async (db: Db, before: number): Promise<void> => {
  await db.deleteFrom('phone_verifications').where('created_at', '<', before).execute();
};
