import type { ChallengeAnswer } from '@zxkt/contract/resources/challenge';
import type { ChallengeController } from './challenge-controller.ts';
import { isOpen } from './effect-keys.ts';
import { refusalsOf } from './failure.ts';

const refusesChallenge = (error: unknown): boolean => refusalsOf(error).some(({ pointer }) => pointer === '/challenge');

/**
 * Sends what a challenge goes with, and has the next one ready where that failed. Work of the machine that had gone stale
 * is done again without a word; an image is for the person to read again. While the outcome is open the answer is kept.
 */
export const challenged = async <T>(
  challenge: ChallengeController,
  typed: string,
  send: (answer: ChallengeAnswer) => Promise<T>,
  isLast = false,
): Promise<T> => {
  const answer = await challenge.answer(typed);
  const isRead = !!challenge.image;
  try {
    const result = await send(answer);
    challenge.discard();
    return result;
  } catch (error) {
    if (isOpen(error)) throw error;
    challenge.renew();
    if (isLast || isRead || !refusesChallenge(error)) throw error;
    return challenged(challenge, typed, send, true);
  }
};
