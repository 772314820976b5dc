import type { Challenge, ChallengeAnswer } from '@zxkt/contract';
import { solveChallenge as solvePuzzle } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import type { Challenge as Puzzle } from 'altcha-lib/types';

/** Answers a proof of work as a page does, only faster: Node derives without WebCrypto's overhead. */
export const solveChallenge = async (challenge: Challenge): Promise<ChallengeAnswer> => {
  if (challenge.kind !== 'proof-of-work') throw new Error('only a person can answer an image code');
  const solution = await solvePuzzle({ challenge: challenge.puzzle as unknown as Puzzle, deriveKey });
  if (!solution) throw new Error('the puzzle was not solved in time');
  return { id: challenge.id, answer: btoa(JSON.stringify(solution)) };
};
