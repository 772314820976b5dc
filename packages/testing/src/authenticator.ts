import { calls, type CallRequest, type Calls, type Challenge, type OpenedAuthoritySession } from '@zxkt/contract';
import { demoPassword, demoTotpSecret, fromBase32, totpCode, totpStep, type Platform } from '@zxkt/server';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';

const stepMilliseconds = 30_000;

/** What the demonstration staff's authenticators show. A code is good once: whoever signs in again waits for the next. */
export const createAuthenticator = (
  { database: { db }, clock }: Pick<Platform, 'database' | 'clock'>,
  advance: (milliseconds: number) => void,
) => {
  const secret = fromBase32(demoTotpSecret);
  return async (account: string): Promise<string> => {
    const { totp_step: spent } = await db
      .selectFrom('staff')
      .select('totp_step')
      .where('account_folded', '=', account.toLowerCase())
      .executeTakeFirstOrThrow();
    const wait = spent + 1 - totpStep(clock.now());
    if (wait > 0) advance(wait * stepMilliseconds);
    return totpCode(secret, totpStep(clock.now()));
  };
};

type SignIn = Calls['signInAuthority'];

/** A connection of the authority end, from whichever copy of the client. */
export interface AuthoritySender {
  send(call: SignIn, input: { readonly body: CallRequest<SignIn> }): Promise<OpenedAuthoritySession>;
}

/** Signs staff in as a person would: proof of work, password, and what the authenticator shows. */
export const createStaffSignIn =
  (pose: () => Promise<Challenge>, codeOf: (account: string) => Promise<string>) =>
  async (connection: AuthoritySender, account: string, workYear: number): Promise<OpenedAuthoritySession> => {
    const posed = await pose();
    if (posed.kind !== 'proof-of-work') throw new Error('An image where work was asked for');
    const challenge = posed.puzzle as Parameters<typeof solveChallenge>[0]['challenge'];
    const answer = btoa(JSON.stringify(await solveChallenge({ challenge, deriveKey })));
    const code = await codeOf(account);
    const body = { account, password: demoPassword, code, workYear, challenge: { id: posed.id, answer } };
    return connection.send(calls.signInAuthority, { body });
  };
