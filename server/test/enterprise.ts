import type { OpenedSession } from '@zxkt/contract';
import { provePhone, solvedChallenge } from './prove-phone.ts';
import type { Reply, TestApp } from './test-app.ts';

export const password = 'Abcdefgh1234';

let numbers = 0;
/** A mobile number that no test has used. */
export const freshMobile = (): string => `139${String((numbers += 1)).padStart(8, '0')}`;

/** A valid registration of a person whose number is proven; `given` replaces parts of it. */
export const registrationOf = async (test: TestApp, given: Readonly<Record<string, unknown>> = {}) => {
  const mobile = freshMobile();
  return {
    account: `person${mobile.slice(3)}`,
    displayName: '陈佳测试',
    type: 'person',
    documentType: 'passport',
    documentNumber: 'E12345678',
    email: 'person@enterprise.example',
    mobile,
    verification: await provePhone(test, mobile),
    consentVersion: test.platform.settings.consentVersion,
    password,
    ...given,
  };
};

export interface Enterprise {
  readonly account: string;
  readonly cookie: string;
  readonly opened: OpenedSession;
}

/** Someone registered and signed in. */
export const register = async (test: TestApp, given: Readonly<Record<string, unknown>> = {}): Promise<Enterprise> => {
  const body = await registrationOf(test, given);
  const reply = await test.request('registerAccount', { body });
  const opened = reply.value;
  if (!reply.cookie) throw new Error('registering set no cookie');
  return { account: opened.account.account, cookie: reply.cookie, opened };
};

/** One try to sign in, with a challenge of its own. */
export const signIn = async (
  test: TestApp,
  account: string,
  given: { readonly password?: string; readonly cookie?: string; readonly idempotencyKey?: string } = {},
): Promise<Reply<OpenedSession>> => {
  const { password: word = password, ...options } = given;
  const body = { account, password: word, challenge: await solvedChallenge(test, 'sign-in') };
  return test.request('signIn', { body, ...options });
};
