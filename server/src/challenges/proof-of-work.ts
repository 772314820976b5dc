import type { Challenge } from '@zxkt/contract';
import { createChallenge, randomInt, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge as Puzzle, Solution } from 'altcha-lib/types';

/** PBKDF2 rounds of one derivation: about a millisecond, so that the work is counted in derivations. */
const rounds = 5000;

export interface ProofOfWorkKeys {
  readonly puzzles: string;
  readonly solutions: string;
}

export type SignedPuzzle = Extract<Challenge, { kind: 'proof-of-work' }>['puzzle'];

/**
 * A puzzle that takes `work` derivations at the median and twice that at most: the counter is drawn beforehand. Its
 * derived key is signed into the puzzle, so that checking a solution costs one HMAC and no derivation.
 * Time is the table's affair: the library would read the machine's clock instead of ours.
 */
export const posePuzzle = async (
  data: { readonly id: string; readonly action: string },
  work: number,
  keys: ProofOfWorkKeys,
): Promise<SignedPuzzle> => {
  const { parameters, signature = '' } = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: rounds,
    counter: randomInt(Math.max(1, 2 * work), 1),
    data: { ...data },
    deriveKey,
    hmacSignatureSecret: keys.puzzles,
    hmacKeySignatureSecret: keys.solutions,
  });
  return { parameters: { ...parameters }, signature };
};

/** Base64 of the JSON of `{ counter, derivedKey }`; whatever else is in it is ignored. */
const readSolution = (answer: string): Solution | undefined => {
  try {
    const value: unknown = JSON.parse(atob(answer));
    const { counter, derivedKey } = (value ?? {}) as Record<string, unknown>;
    return typeof counter === 'number' && typeof derivedKey === 'string' ? { counter, derivedKey } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DOMException) return undefined;
    throw error;
  }
};

export const isSolved = async (puzzle: SignedPuzzle, answer: string, keys: ProofOfWorkKeys): Promise<boolean> => {
  const solution = readSolution(answer);
  if (!solution) return false;
  const { verified } = await verifySolution({
    challenge: puzzle as unknown as Puzzle,
    solution,
    deriveKey,
    hmacSignatureSecret: keys.puzzles,
    hmacKeySignatureSecret: keys.solutions,
  });
  return verified;
};
