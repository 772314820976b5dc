import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import * as v from 'valibot';
import { CallProblem } from '../http/problem.ts';
import type { Log, SingleSignOn } from '../platform/platform.ts';

export interface SingleSignOnOptions {
  /** As in the tokens, and where `.well-known/openid-configuration` is found. */
  readonly issuer: string;
  /** Our client id at the issuer. */
  readonly audience: string;
  /** The claim that names the staff account. */
  readonly accountClaim: string;
  /** What `acr` must say, such as that a second factor was asked for. */
  readonly acr?: string | undefined;
}

/** Signatures by keys that only the issuer has. */
const algorithms = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];
const maxTokenAge = '5 minutes';
const clockTolerance = 30;
const timeoutMilliseconds = 5000;

const discovered = v.object({ issuer: v.string(), jwks_uri: v.string() });

/** Faults of the token; anything else is the issuer's, or the network's. */
const isTokensFault = (error: unknown): boolean =>
  [
    errors.JWTClaimValidationFailed,
    errors.JWTExpired,
    errors.JWTInvalid,
    errors.JWSInvalid,
    errors.JWSSignatureVerificationFailed,
    errors.JOSEAlgNotAllowed,
    errors.JOSENotSupported,
    errors.JWKSNoMatchingKey,
    errors.JWKSMultipleMatchingKeys,
  ].some((kind) => error instanceof kind);

const discover = async (issuer: string): Promise<JWTVerifyGetKey> => {
  const answer = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMilliseconds),
  });
  if (!answer.ok) throw new Error(`the issuer answered ${answer.status}`);
  const found = v.parse(discovered, await answer.json());
  if (found.issuer !== issuer) throw new Error('the issuer names itself otherwise');
  return createRemoteJWKSet(new URL(found.jwks_uri), { timeoutDuration: timeoutMilliseconds });
};

/** A token for several audiences, or one that was issued to somebody else, is not for us. */
const isForUsAlone = ({ aud, azp }: JWTPayload, audience: string): boolean =>
  azp === undefined ? ![aud].flat().some((one) => one !== audience) : azp === audience;

/**
 * ID tokens (OpenID Connect Core §3.1.3.7) of one issuer, whose keys are found by discovery and kept. A token is good for
 * five minutes after it was issued, whatever its own end; that its nonce is ours, and used once, is for the service to see to.
 */
export const createSingleSignOnPort = (options: SingleSignOnOptions, log: Pick<Log, 'warn'>): SingleSignOn => {
  const { issuer, audience, accountClaim, acr } = options;
  let keys: Promise<JWTVerifyGetKey> | undefined;
  const keysOf = () =>
    (keys ??= discover(issuer).catch((error: unknown) => {
      keys = undefined;
      throw error;
    }));

  return {
    verify: async (idToken, now) => {
      try {
        const { payload } = await jwtVerify(idToken, await keysOf(), {
          issuer,
          audience,
          algorithms,
          maxTokenAge,
          clockTolerance,
          requiredClaims: ['sub', 'iat', 'exp', 'nonce'],
          currentDate: new Date(now),
        });
        const { [accountClaim]: account, nonce } = payload;
        const isGood = isForUsAlone(payload, audience) && (acr === undefined || payload['acr'] === acr);
        if (!isGood || typeof account !== 'string' || account === '' || typeof nonce !== 'string') return undefined;
        return { account, nonce };
      } catch (error) {
        if (isTokensFault(error)) return undefined;
        log.warn('single sign-on out of reach', { error: error instanceof Error ? error.message : String(error) });
        throw new CallProblem('server/unavailable', { retryAfterSeconds: 10 });
      }
    },
  };
};
