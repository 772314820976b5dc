import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge } from 'altcha-lib/types';

/**
 * The answer to a puzzle of ALTCHA v2: base64 of the solution's JSON. Each derivation runs in the browser's own crypto
 * threads and the loop yields, so that the page stays quick. Rejects when it is aborted or takes over 90 seconds.
 */
export const solveProofOfWork = async (puzzle: object, signal: AbortSignal): Promise<string> => {
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort(), { once: true });
  const solution = await solveChallenge({ challenge: puzzle as Challenge, controller, deriveKey });
  if (!solution) throw signal.reason ?? new Error('The challenge could not be solved in time');
  return btoa(JSON.stringify(solution));
};
