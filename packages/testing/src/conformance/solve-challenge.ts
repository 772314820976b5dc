import type { Challenge, ChallengeAnswer } from '@zxkt/contract';
import { solveChallenge as solvePuzzle } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { Deviation } from './check.ts';

/** Answers a proof of work. Whoever asks for an accessible challenge gets one. */
export const solveChallenge = async (challenge: Challenge): Promise<ChallengeAnswer> => {
  if (challenge.kind !== 'proof-of-work')
    throw new Deviation('an accessible challenge was asked for, and an image came');
  const solution = await solvePuzzle({
    challenge: challenge.puzzle as Parameters<typeof solvePuzzle>[0]['challenge'],
    deriveKey,
  });
  if (!solution) throw new Deviation('the proof of work could not be found in time');
  return { id: challenge.id, answer: btoa(JSON.stringify(solution)) };
};
