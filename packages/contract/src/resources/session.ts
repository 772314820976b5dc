import * as v from 'valibot';
import { loginName } from '../rules/login-name.ts';
import { account } from './account.ts';
import { challengeAnswer } from './challenge.ts';
import { seconds, strict, text } from './schema.ts';

/** Why a sign-in is refused: one code for a wrong password and for an account that does not exist. */
export type SignInCode = 'sign-in/refused';

/** Signing in asks less of a password than registering does: old accounts keep theirs. */
export const signInRequest = strict({
  account: loginName,
  password: v.pipe(
    v.string('password/missing'),
    v.minLength(1, 'password/missing'),
    v.maxLength(256, 'field/too-long'),
  ),
  challenge: challengeAnswer,
});

/** Who is signed in, and for how long if nothing more is done. */
export const session = v.object({ account, idleSeconds: seconds, remainingSeconds: seconds });
export type Session = v.InferOutput<typeof session>;

/**
 * A session just opened. Its id is in a cookie that the caller cannot read. Where that cookie does not come back
 * (a browser that keeps no cookies in frames or foreign pages), `handover` buys tokens instead, once, within a minute.
 */
export const openedSession = v.object({ ...session.entries, handover: v.string() });
export type OpenedSession = v.InferOutput<typeof openedSession>;

export const handoverRequest = strict({ handover: text(128) });
export const refreshRequest = strict({ refreshToken: text(128) });

/** Kept in memory only. `refreshToken` changes at every use; a second use of an old one ends the session. */
export const tokens = v.object({ accessToken: v.string(), refreshToken: v.string(), expiresInSeconds: seconds });
export type Tokens = v.InferOutput<typeof tokens>;
