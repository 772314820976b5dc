import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromBase32, matchTotp, newTotpSecret, totpCode, totpStep } from './totp.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const secrets = {
  'SHA-1': bytes('12345678901234567890'),
  'SHA-256': bytes('12345678901234567890123456789012'),
  'SHA-512': bytes('1234567890123456789012345678901234567890123456789012345678901234'),
} as const;

/** RFC 6238, appendix B. */
const vectors = [
  [59, '94287082', '46119246', '90693936'],
  [1_111_111_109, '07081804', '68084774', '25091201'],
  [1_111_111_111, '14050471', '67062674', '99943326'],
  [1_234_567_890, '89005924', '91819424', '93441116'],
  [2_000_000_000, '69279037', '90698825', '38618901'],
  [20_000_000_000, '65353130', '77737706', '47863826'],
] as const;

describe('time-based one-time passwords', () => {
  it('are those of RFC 6238', async () => {
    for (const [seconds, ...expected] of vectors) {
      for (const [index, hash] of (['SHA-1', 'SHA-256', 'SHA-512'] as const).entries())
        assert.equal(await totpCode(secrets[hash], totpStep(seconds * 1000), { length: 8, hash }), expected[index]);
    }
  });

  it('read secrets as authenticators write them', () => {
    assert.deepEqual(fromBase32('GEZDGNBVGY3TQOJQ GEZDGNBVGY3TQOJQ'), secrets['SHA-1']);
    assert.deepEqual(fromBase32('my======'), bytes('f'));
    assert.throws(() => fromBase32('0189'), RangeError);
    assert.equal(fromBase32(newTotpSecret()).length, 20);
  });

  it('are taken one step before and after their own', async () => {
    const secret = newTotpSecret();
    const step = 1000;
    const code = await totpCode(fromBase32(secret), step);
    const at = (away: number) => matchTotp(secret, code, (step + away) * 30_000);
    assert.deepEqual(await Promise.all([-2, -1, 0, 1, 2].map(at)), [undefined, step, step, step, undefined]);
  });
});
