import type { ChallengeAction, ChallengeAnswer, PhoneVerificationPurpose } from '@zxkt/contract';
import { solveChallenge } from './solve-challenge.ts';
import type { TestApp } from './test-app.ts';

/** A solved challenge, as a page holds it before it signs in or asks for a code. */
export const solvedChallenge = async (test: TestApp, action: ChallengeAction): Promise<ChallengeAnswer> => {
  const { value } = await test.request('createChallenge', { body: { action } });
  return solveChallenge(value);
};

/** Asks for a code and reads it from the text message, as the number's holder does. */
export const receiveCode = async (
  test: TestApp,
  mobile: string,
  purpose: PhoneVerificationPurpose = 'registration',
): Promise<{ id: string; code: string }> => {
  const challenge = await solvedChallenge(test, 'phone-verification');
  const sent = await test.request('sendPhoneCode', { body: { mobile, purpose, challenge } });
  const { id } = sent.value;
  const texts = (await test.mailbox()).filter(({ channel, message }) => channel === 'sms' && message.to === mobile);
  const code = /\d{6}/.exec(texts.at(-1)?.message.text ?? '')?.[0];
  if (!code) throw new Error('no code arrived');
  return { id, code };
};

/** A number proven: what a registration sends as `verification`, or recovery where it is for that. */
export const provePhone = async (
  test: TestApp,
  mobile: string,
  purpose: PhoneVerificationPurpose = 'registration',
): Promise<{ id: string; proof: string }> => {
  const { id, code } = await receiveCode(test, mobile, purpose);
  const { value } = await test.request('checkPhoneCode', { params: { id }, body: { code } });
  return { id, proof: value.proof };
};
