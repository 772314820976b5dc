import type { Challenge } from '@zxkt/contract/resources/challenge';

type Puzzle = Extract<Challenge, { kind: 'proof-of-work' }>['puzzle'];

const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const fromHex = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/**
 * The answer to a proof-of-work challenge (ALTCHA v2, PBKDF2): counts up from 0 until the derived key begins as the
 * puzzle asks. Each derivation runs in the platform's own crypto threads, so the page stays quick; about a second on a
 * phone. Ours because altcha-lib's solver brings the rest of the library along; the server verifies with altcha-lib.
 *
 * @returns what goes into `challenge.answer`
 * @throws the reason of `signal` when it is aborted
 *
 * @example
 * const challenge = await client.challenges.create({ action: 'sign-in' });
 * if (challenge.kind === 'proof-of-work') {
 *   const answer = await solveChallenge(challenge.puzzle);
 *   await client.sessions.signIn({ account, password, challenge: { id: challenge.id, answer } });
 * }
 */
export const solveChallenge = async (puzzle: Puzzle, signal?: AbortSignal): Promise<string> => {
  const { algorithm, cost, keyLength, keyPrefix, nonce, salt } = puzzle.parameters;
  const { subtle } = crypto;
  const prefix = fromHex(nonce);
  const password = new Uint8Array(prefix.length + 4);
  password.set(prefix);
  const derivation = {
    name: 'PBKDF2',
    hash: algorithm.replace('PBKDF2/', ''),
    salt: fromHex(salt),
    iterations: cost,
  };
  for (let counter = 0; ; counter++) {
    signal?.throwIfAborted();
    new DataView(password.buffer).setUint32(prefix.length, counter);
    const key = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const derivedKey = toHex(new Uint8Array(await subtle.deriveBits(derivation, key, keyLength * 8)));
    if (derivedKey.startsWith(keyPrefix)) return btoa(JSON.stringify({ counter, derivedKey }));
  }
};
