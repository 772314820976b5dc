import assert from 'node:assert/strict';
import { it } from 'node:test';
import { retryAfterSeconds } from './retry-after.ts';

const of = (value: string) => retryAfterSeconds(new Headers({ 'retry-after': value }));

it('reads seconds and dates, and nothing else', () => {
  assert.equal(of('7'), 7);
  assert.equal(of('0'), 0);
  const inTen = of(new Date(Date.now() + 10_000).toUTCString());
  assert.ok(inTen !== undefined && inTen >= 9 && inTen <= 10);
  assert.equal(of(new Date(0).toUTCString()), 0);
  assert.equal(of('soon'), undefined);
  assert.equal(of('-3'), undefined);
  assert.equal(retryAfterSeconds(new Headers()), undefined);
});
