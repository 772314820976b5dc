import * as v from 'valibot';
import { identifier, option, seconds, strict, text } from './schema.ts';

/** What a challenge may be spent on. A solution for one action is refused for every other. */
export const challengeActions = ['phone-verification', 'sign-in', 'authority-sign-in', 'binding', 'recovery'] as const;
export type ChallengeAction = (typeof challengeActions)[number];

/** Why a challenge's answer is refused. The way out is always the same: take a new one. */
export type ChallengeCode = 'challenge/wrong' | 'challenge/expired' | 'challenge/used';

export const challengeRequest = strict({
  action: option(challengeActions),
  /** Ask for proof of work although the site prefers the image: for people who cannot read it. */
  accessible: v.optional(v.boolean('field/type')),
});

/**
 * A challenge as the server poses it: work for the machine, or an image code for the person. A union: `v.variant` tells
 * more of a misfit, but is the largest function of valibot, and every page would load it for this one answer.
 */
export const challenge = v.union([
  v.object({
    kind: v.literal('proof-of-work'),
    id: v.string(),
    expiresInSeconds: seconds,
    /**
     * ALTCHA v2, as `solveChallenge` of altcha-lib takes it: find the counter whose PBKDF2-derived key starts with
     * `keyPrefix`. Salt, nonce and prefix are hexadecimal, `cost` are rounds, `keyLength` are bytes.
     */
    puzzle: v.object({
      parameters: v.object({
        algorithm: v.string(),
        cost: v.number(),
        keyLength: v.number(),
        keyPrefix: v.string(),
        nonce: v.string(),
        salt: v.string(),
      }),
      signature: v.string(),
    }),
  }),
  v.object({
    kind: v.literal('image-code'),
    id: v.string(),
    expiresInSeconds: seconds,
    /** One bit a pixel, row by row, most significant bit first, base64. Drawn on a canvas: no `img-src` is needed. */
    image: v.object({ width: v.number(), height: v.number(), bits: v.string() }),
    length: v.number(),
  }),
]);
export type Challenge = v.InferOutput<typeof challenge>;

/**
 * The answer, good for one try. Proof of work: base64 of the JSON of the solution, `{ "counter": 417, "derivedKey": "9f…" }`
 * (the whole key in lower-case hexadecimal; other members, such as altcha-lib's `time`, are ignored). Image code: the
 * characters as typed; case, spaces and full-width forms are forgiven.
 *
 * @example
 * const solution = await solveChallenge({ challenge: challenge.puzzle, deriveKey });
 * const answer = { id: challenge.id, answer: btoa(JSON.stringify(solution)) };
 */
export const challengeAnswer = strict({ id: identifier, answer: text(4096) });
export type ChallengeAnswer = v.InferOutput<typeof challengeAnswer>;
