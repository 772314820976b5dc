import type { PhoneVerificationPurpose, VerificationCode } from '@zxkt/contract';
import { CallProblem, invalid } from '../http/problem.ts';
import { createOutbox } from '../outbox/outbox.service.ts';
import type { Db, Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { identifierAt, randomDigits, secret } from '../platform/random.ts';
import { phoneCodeMessage } from './phone-code.message.ts';
import {
  findVerification,
  insertVerification,
  keepProof,
  spendProofOnce,
  takeTry,
} from './phone-verifications.repository.ts';

const codeLength = 6;
const codeMinutes = 10;
const allowedTries = 5;
const proofSeconds = 15 * 60;

/** How a request shows that its number is proven (`provenPhone` of the contract). */
export interface ProvenPhone {
  readonly id: string;
  readonly proof: string;
}

const refusedCode = (code: VerificationCode) => invalid({ pointer: '/code', code });

/**
 * Proof that a person reads a number's text messages. Who holds the number is never asked, so nothing here can tell.
 * Of number, code and proof only keyed digests are kept.
 */
export const createPhoneVerifications = ({ database, clock, vault, digest }: Platform) => {
  const outbox = createOutbox({ clock, vault });
  const indexOf = (mobile: string) => vault.blindIndex(mobile, 'phone-verifications/mobile');
  const codeDigest = (id: string, code: string) => vault.blindIndex(`${id}\n${code}`, 'phone-verifications/code');

  /** Why no try could be taken. */
  const refusal = async (db: Db, id: string): Promise<CallProblem> => {
    const row = await findVerification(db, id);
    if (!row) return new CallProblem('resource/not-found');
    if (row.spent_at !== null || row.expires_at <= clock.now()) return refusedCode('verification/expired');
    return refusedCode('verification/tries-spent');
  };

  return {
    indexOf,
    /** Puts a new code on its way, in the caller's transaction. */
    send: async (
      trx: Trx,
      mobile: string,
      purpose: PhoneVerificationPurpose,
    ): Promise<{ id: string; expiresInSeconds: number }> => {
      const now = clock.now();
      const id = identifierAt(now);
      const code = randomDigits(codeLength);
      const expiresAt = now + codeMinutes * 60_000;
      await insertVerification(trx, {
        id,
        purpose,
        mobile_index: await indexOf(mobile),
        code_digest: await codeDigest(id, code),
        tries: 0,
        expires_at: expiresAt,
        proof_digest: null,
        proof_expires_at: null,
        spent_at: null,
        created_at: now,
      });
      await outbox.enqueue(trx, {
        channel: 'sms',
        message: phoneCodeMessage({ to: mobile, purpose }, code, codeMinutes),
        expiresAt,
      });
      return { id, expiresInSeconds: codeMinutes * 60 };
    },
    /**
     * A proof for the right code; the problem to commit for a wrong one, which has cost a try. Throws where no try was
     * left to take. The right code may be given again (the page was reloaded): a new proof takes the place of the old.
     */
    check: async (
      trx: Trx,
      id: string,
      code: string,
    ): Promise<{ proof: string; expiresInSeconds: number } | CallProblem> => {
      const now = clock.now();
      const taken = await takeTry(trx, id, { now, tries: allowedTries });
      if (!taken) throw await refusal(trx, id);
      if (taken.code_digest !== (await codeDigest(id, code))) {
        const triesLeft = allowedTries - taken.tries;
        return invalid({ pointer: '/code', code: 'verification/wrong', params: { triesLeft } });
      }
      const proof = secret();
      await keepProof(trx, id, digest(proof), now + proofSeconds * 1000);
      return { proof, expiresInSeconds: proofSeconds };
    },
    /** Throws unless the proof is good for the purpose, and, where a number is named, for that number. */
    requireProof: async (
      { id, proof }: ProvenPhone,
      purpose: PhoneVerificationPurpose,
      mobile?: string,
    ): Promise<void> => {
      const row = await findVerification(database.db, id);
      const good =
        row !== undefined &&
        row.purpose === purpose &&
        row.proof_digest === digest(proof) &&
        (row.proof_expires_at ?? 0) > clock.now() &&
        row.spent_at === null &&
        (mobile === undefined || row.mobile_index === (await indexOf(mobile)));
      if (!good) throw invalid({ pointer: '/verification', code: 'verification/not-proven' });
    },
    /** Spends the proof with the caller's effect: false when it is not good, or another request was first. */
    spendProof: async (
      trx: Trx,
      { id, proof }: ProvenPhone,
      purpose: PhoneVerificationPurpose,
      mobile: string,
    ): Promise<boolean> =>
      spendProofOnce(trx, { id, digest: digest(proof), mobileIndex: await indexOf(mobile), purpose }, clock.now()),
  };
};

export type PhoneVerifications = ReturnType<typeof createPhoneVerifications>;
