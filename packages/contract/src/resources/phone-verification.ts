import * as v from 'valibot';
import { mobile } from '../rules/mobile.ts';
import { smsCode } from '../rules/sms-code.ts';
import { challengeAnswer } from './challenge.ts';
import { identifier, option, seconds, strict, text } from './schema.ts';

/** Why a code from a text message is refused. */
export type VerificationCode =
  'verification/wrong' | 'verification/expired' | 'verification/tries-spent' | 'verification/not-proven';

export const phoneVerificationPurposes = ['registration', 'recovery'] as const;
export type PhoneVerificationPurpose = (typeof phoneVerificationPurposes)[number];

export const phoneVerificationRequest = strict({
  mobile,
  purpose: option(phoneVerificationPurposes),
  challenge: challengeAnswer,
});

/** A six-digit code is on its way. The answer is the same whether or not an account holds the number. */
export const phoneVerification = v.object({
  id: v.string(),
  expiresInSeconds: seconds,
  /** No further code is sent to this number before. */
  resendInSeconds: seconds,
});
export type PhoneVerification = v.InferOutput<typeof phoneVerification>;

export const phoneVerificationCheck = strict({ code: smsCode });

/** Proof that the caller read the code. Good for the purpose that it was asked for, spent by what uses it. */
export const phoneProof = v.object({ proof: v.string(), expiresInSeconds: seconds });
export type PhoneProof = v.InferOutput<typeof phoneProof>;

/** How a later request shows that its number is proven. */
export const provenPhone = strict({ id: identifier, proof: text(128) });
