import type { Tokens } from '@zxkt/contract';
import type { Caller } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import type { Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { secret } from '../platform/random.ts';
import { isInForce, sessionLife } from './session-life.ts';
import { findToken, insertTokens, spendToken, type TokenRow } from './sessions.repository.ts';
import { createSessions } from './sessions.service.ts';

/**
 * Tokens for browsers that do not send the session's cookie back. They stand for the session and end with it. Using
 * the tokens' own calls is no sign of life: only a call that does something keeps a session from idling out.
 */
export const createTokens = (platform: Platform) => {
  const { clock, digest } = platform;
  const sessions = createSessions(platform);
  const missing = () => new CallProblem('session/missing');

  const isUsable = (token: TokenRow | undefined, key: string): token is TokenRow =>
    token !== undefined && token.key === key && token.audience === 'enterprise' && isInForce(token, clock.now());

  const issue = async (trx: Trx, { session_digest, ends_at }: TokenRow): Promise<Tokens> => {
    const now = clock.now();
    const expires = Math.min(now + sessionLife.accessToken, ends_at);
    const accessToken = secret();
    const refreshToken = secret();
    const common = { session_digest, spent_at: null };
    await insertTokens(trx, [
      { ...common, digest: digest(accessToken), kind: 'access', expires_at: expires },
      { ...common, digest: digest(refreshToken), kind: 'refresh', expires_at: ends_at },
    ]);
    return { accessToken, refreshToken, expiresInSeconds: Math.floor((expires - now) / 1000) };
  };

  return {
    /** Good once, within a minute of signing in. */
    exchange: async (trx: Trx, caller: Caller, handover: string): Promise<Tokens | CallProblem> => {
      const token = await findToken(trx, digest(handover), 'handover');
      if (!isUsable(token, caller.key) || token.expires_at <= clock.now()) return missing();
      return (await spendToken(trx, token.digest, clock.now())) ? issue(trx, token) : missing();
    },
    /**
     * A refresh token that comes a second time is in two hands: the session ends. The refusal is returned, not thrown,
     * so that the end of the session is kept.
     */
    refresh: async (trx: Trx, caller: Caller, refreshToken: string): Promise<Tokens | CallProblem> => {
      const token = await findToken(trx, digest(refreshToken), 'refresh');
      if (!isUsable(token, caller.key)) return missing();
      if (await spendToken(trx, token.digest, clock.now())) return issue(trx, token);
      await sessions.end(trx, token.session_digest, caller, 'token-reused');
      return missing();
    },
  };
};
