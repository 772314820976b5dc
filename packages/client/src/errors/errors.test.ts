import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { ClientError } from './client-error.ts';
import { ContractError, isContractError } from './contract-error.ts';
import { InvalidInputError, isInvalidInputError } from './invalid-input-error.ts';
import { isNetworkError, NetworkError } from './network-error.ts';
import { isProblemError, ProblemError } from './problem-error.ts';
import { isRateLimitedError, RateLimitedError } from './rate-limited-error.ts';
import { isSessionEndedError, SessionEndedError } from './session-ended-error.ts';
import { isStaleVersionError, StaleVersionError } from './stale-version-error.ts';
import { isTimeoutError, TimeoutError } from './timeout-error.ts';

const problem = { type: 't', code: 'server/internal', title: '出错了', status: 500, requestId: 'r-1' } as const;

const all = [
  { name: 'ProblemError', guard: isProblemError, error: new ProblemError(problem) },
  { name: 'InvalidInputError', guard: isInvalidInputError, error: new InvalidInputError(problem) },
  { name: 'SessionEndedError', guard: isSessionEndedError, error: new SessionEndedError(problem) },
  { name: 'RateLimitedError', guard: isRateLimitedError, error: new RateLimitedError(problem) },
  { name: 'StaleVersionError', guard: isStaleVersionError, error: new StaleVersionError(problem) },
  {
    name: 'NetworkError',
    guard: isNetworkError,
    error: new NetworkError('r-1', { reason: 'offline', maybeSent: true, cause: undefined }),
  },
  { name: 'TimeoutError', guard: isTimeoutError, error: new TimeoutError('r-1') },
  { name: 'ContractError', guard: isContractError, error: new ContractError('misfit', 'r-1', 200) },
];

describe('errors', () => {
  for (const { name, guard, error } of all) {
    it(`${name} keeps its name, its request and its guard`, () => {
      assert.equal(error.name, name);
      assert.equal(error.requestId, 'r-1');
      assert.ok(error instanceof ClientError && error instanceof Error);
      assert.ok(guard(error));
      for (const other of all) {
        const related = other.guard === isProblemError && error instanceof ProblemError;
        assert.equal(other.guard(error), other.name === name || related, `${name} as ${other.name}`);
      }
    });

    it(`${name} is known from another frame`, () => {
      const frame = createContext({ name });
      assert.ok(guard(runInContext(`Object.assign(new Error('far'), { name, requestId: 'r-2' })`, frame)));
    });
  }

  it('takes nothing else for one of its own', () => {
    const platform = new DOMException('late', 'TimeoutError');
    for (const value of [platform, new TypeError('x'), undefined, null, 'TimeoutError', { name: 'TimeoutError' }]) {
      for (const { guard } of all) assert.equal(guard(value), false);
    }
  });

  it('says code and title, never what the person sent', () => {
    assert.equal(new ProblemError(problem).message, 'server/internal: 出错了');
  });
});
