import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto';
import { CallProblem } from '../http/problem.ts';
import type { PasswordHasher } from '../platform/platform.ts';

export interface PasswordCost {
  readonly memoryKib: number;
  readonly passes: number;
  readonly parallelism: number;
}

/** OWASP Password Storage Cheat Sheet: Argon2id with at least 19 MiB, two passes, one lane. */
export const owaspCost: PasswordCost = { memoryKib: 19 * 1024, passes: 2, parallelism: 1 };

/** As many as libuv has threads for: more would only hold memory while they wait. */
const atOnce = 4;
/** About ten seconds of work on a slow machine; whoever comes after is told to come again. */
const maxWaiting = 200;
const tagLength = 32;

const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

const encode = ({ memoryKib, passes, parallelism }: PasswordCost, salt: Buffer, tag: Buffer): string =>
  `$argon2id$v=19$m=${memoryKib},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(tag)}`;

const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/;

const decode = (encoded: string) => {
  const parts = phc.exec(encoded);
  if (!parts) throw new Error('not an argon2id hash');
  const [, memory, passes, parallelism, salt = '', tag = ''] = parts;
  return {
    cost: { memoryKib: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
};

const derive = (parameters: Argon2Parameters) =>
  new Promise<Buffer>((resolve, reject) => {
    argon2('argon2id', parameters, (error, tag) => (error ? reject(error) : resolve(tag)));
  });

/** Lets `limit` tasks run, `queue` wait, and refuses the rest. */
const createGate = (limit: number, queue: number) => {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (running >= limit) {
      if (waiting.length >= queue) throw new CallProblem('server/unavailable', { retryAfterSeconds: 5 });
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await task();
    } finally {
      // The place passes straight to the next in line, so that nobody slips in between.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
};

/**
 * Argon2id on libuv's threads, encoded as PHC strings, so that a later change of cost leaves old hashes readable. A
 * burst of sign-ins holds at most four hashes' memory; what cannot wait is answered `server/unavailable`.
 */
export const createPasswordHasher = (
  cost: PasswordCost = owaspCost,
  { concurrency = atOnce, queue = maxWaiting } = {},
): PasswordHasher => {
  const gate = createGate(concurrency, queue);
  const run = ({ memoryKib, passes, parallelism }: PasswordCost, password: string, nonce: Buffer, length: number) =>
    gate(() =>
      // The same password typed on another system may arrive composed differently.
      derive({ message: password.normalize('NFC'), nonce, parallelism, tagLength: length, memory: memoryKib, passes }),
    );

  return {
    async hash(password) {
      const salt = randomBytes(16);
      return encode(cost, salt, await run(cost, password, salt, tagLength));
    },
    async verify(encoded, password) {
      const { cost: itsCost, salt, tag } = decode(encoded);
      return timingSafeEqual(await run(itsCost, password, salt, tag.length), tag);
    },
    // A random tag: no password leads to it, and comparing costs what a real one costs.
    decoy: async () => encode(cost, randomBytes(16), randomBytes(tagLength)),
  };
};
