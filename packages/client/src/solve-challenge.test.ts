import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { solveChallenge } from './solve-challenge.ts';

const secrets = { hmacSignatureSecret: 'one', hmacKeySignatureSecret: 'two' };
const pose = (counter: number) =>
  createChallenge({ algorithm: 'PBKDF2/SHA-256', cost: 100, counter, deriveKey, ...secrets });

describe('solving a challenge', () => {
  for (const counter of [0, 1, 40]) {
    it(`finds what the library of the server accepts, after ${counter} tries`, async () => {
      const challenge = await pose(counter);
      const answer = await solveChallenge(challenge as unknown as Parameters<typeof solveChallenge>[0]);
      const solution = JSON.parse(atob(answer)) as { counter: number; derivedKey: string };
      assert.equal(solution.counter, counter);
      const { verified } = await verifySolution({ challenge, solution, deriveKey, ...secrets });
      assert.equal(verified, true);
    });
  }

  it('stops when it is told to', async () => {
    const challenge = (await pose(1_000_000)) as unknown as Parameters<typeof solveChallenge>[0];
    const reason = new Error('left');
    const controller = new AbortController();
    const solving = solveChallenge(challenge, controller.signal);
    controller.abort(reason);
    await assert.rejects(solving, reason);
  });
});
