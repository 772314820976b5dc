import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LogFields } from '../platform/platform.ts';
import { createLog } from './log.ts';
import { scrub } from './scrub.ts';

const secrets = {
  password: 'Example2026pass',
  mobile: '13912345678',
  documentNumber: '110101199003078515',
  email: 'person@example.com',
  cookie: '__Host-zxkt-enterprise=kq3b0Zt6mXcVw1yRr9oGJ5uTjHn2sLdPpE8aFiQxS4M',
  body: { password: 'Example2026pass' },
};

const written = (write: (log: ReturnType<typeof createLog>) => void): Record<string, unknown>[] => {
  const lines: string[] = [];
  write(createLog('info', { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
};

describe('createLog', () => {
  it('writes the fields that are named, and the event', () => {
    const fields = { requestId: 'abcdefgh', call: 'signIn', method: 'POST', status: 201, milliseconds: 12.3456 };
    const [line] = written((log) => log.info('request', fields));
    assert.deepEqual(
      { ...line, time: undefined, pid: undefined },
      { level: 'info', event: 'request', ...fields, milliseconds: 12.35, time: undefined, pid: undefined },
    );
  });

  it('writes numbers to the hundredth, and null for what is none', () => {
    for (const [milliseconds, shown] of [
      [5.054, 5.05],
      [5.5, 5.5],
      [12, 12],
      [0.999, 1],
      [0, 0],
      [-1.256, -1.26],
      [123_456_789.125, 123_456_789.13],
      [Number.POSITIVE_INFINITY, null],
      [Number.NaN, null],
    ] as const) {
      const [line] = written((log) => log.info('request', { milliseconds }));
      assert.equal(line?.['milliseconds'], shown);
    }
  });

  it('has no way in for a field that is not named', () => {
    const thrown = { ...secrets, requestId: 'abcdefgh', err: new Error(secrets.mobile) } as LogFields;
    const text = JSON.stringify(
      written((log) => [log.info('a', thrown), log.warn('b', thrown), log.error('c', thrown)]),
    );
    for (const secret of [secrets.password, secrets.mobile, secrets.documentNumber, secrets.email, 'kq3b0Zt6mX']) {
      assert.ok(!text.includes(secret), secret);
    }
    assert.ok(text.includes('abcdefgh'));
  });

  it('has no way in for a named field of another type', () => {
    const thrown = { requestId: secrets, status: 'x', error: { message: secrets.mobile } } as unknown as LogFields;
    const [line] = written((log) => log.error('unexpected', thrown));
    assert.deepEqual(Object.keys(line ?? {}).toSorted(), ['event', 'level', 'pid', 'time']);
  });

  it('bounds what it writes', () => {
    const [line] = written((log) => log.error('unexpected', { error: 'x '.repeat(10_000), key: 'k'.repeat(1000) }));
    assert.ok(JSON.stringify(line).length < 5000);
  });

  it('stays silent below its level', () => {
    const lines: string[] = [];
    createLog('error', { write: (line) => void lines.push(line) }).info('request');
    assert.deepEqual(lines, []);
  });
});

describe('scrub', () => {
  it('crosses out what a library quoted', () => {
    const text = scrub(
      `duplicate key (account)=(person@example.com) mobile 13912345678 id 11010119900307851X at postgres://zxkt:hunter2@db/x ` +
        'Bearer abc.def cookie kq3b0Zt6mXcVw1yRr9oGJ5uTjHn2sLdPpE8aFiQxS4M',
    );
    assert.doesNotMatch(text, /person@|139123|1101011|hunter2|abc\.def|kq3b0/);
    assert.match(text, /duplicate key \(account\)/);
  });

  it('keeps where an error came from', () => {
    const stack =
      'TypeError: x is not a function\n    at openSqlite (file:///srv/zxkt/server/src/node/sqlite.ts:47:12)';
    assert.equal(scrub(stack), stack);
  });
});
