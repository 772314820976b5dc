import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { calls, problemStatus, type Call, type CallName, type Problem } from '@zxkt/contract';
import { exampleBodies } from '@zxkt/contract/calls/examples';
import { register } from './enterprise.ts';
import { openTestApp, type TestApp } from './test-app.ts';

/**
 * What the conformance suite cannot send, since no client of the platform would let it: the rest of what every call
 * refuses is there (`packages/testing/src/conformance`), and the reference backend is held to it on both databases.
 */
let test: TestApp;
let cookie: string;

before(async () => {
  test = await openTestApp();
  ({ cookie } = await register(test));
});
after(() => test.close());

type Body = string | ReadableStream<Uint8Array>;

const send = (
  { method, path }: Pick<Call, 'method' | 'path'>,
  { headers = {}, body }: { headers?: Readonly<Record<string, string | null>>; body?: Body } = {},
) => {
  const sent: Readonly<Record<string, string | null>> = {
    'x-zxkt-key': test.key,
    'x-zxkt-client': 'test/1',
    origin: test.origin,
    cookie,
    'if-match': '"abc"',
    ...(method === 'POST' ? { 'idempotency-key': randomUUID(), 'content-type': 'application/json' } : {}),
    ...headers,
  };
  const kept = Object.entries(sent).filter((entry): entry is [string, string] => entry[1] !== null);
  const init = { method, headers: kept, body: body ?? null, duplex: 'half' };
  return test.app.request(path.replaceAll(/:\w+/g, 'abc'), init as RequestInit);
};

const refused = async (response: Response, code: keyof typeof problemStatus) => {
  const problem = (await response.json()) as Problem;
  assert.deepEqual([problem.code, problem.status, response.status], [code, problemStatus[code], problemStatus[code]]);
  assert.match(problem.title, /\p{Script=Han}/u);
};

const stream = (size: number) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (let sent = 0; sent < size; sent += 1024) controller.enqueue(new Uint8Array(1024).fill(0x20));
      controller.close();
    },
  });

const table = (Object.entries(calls) as [CallName, Call][]).filter(([, { audience }]) => audience !== 'authority');

describe('what no client sends', () => {
  for (const [name, call] of table) {
    it(`${name}: a path that ends in NUL`, async () => {
      // Where the path ends in a parameter, this is a value that nothing has.
      const code = /:\w+$/.test(call.path) ? 'resource/not-found' : 'route/unknown';
      await refused(await send({ ...call, path: `${call.path}%00` }), code);
    });

    if (call.method !== 'POST') continue;
    const json = JSON.stringify(exampleBodies[name]?.[0] ?? {});

    it(`${name}: a body of no type, of no text, longer than it says, or of no end`, async () => {
      await refused(await send(call, { body: json, headers: { 'content-type': null } }), 'request/media-type');
      for (const body of ['', '\ufeff\ufeff{}']) await refused(await send(call, { body }), 'request/malformed');
      await refused(await send(call, { body: json, headers: { 'content-length': '100000' } }), 'request/too-large');
      await refused(await send(call, { body: stream(100_000) }), 'request/too-large');
    });

    it(`${name}: an idempotency key that is not ASCII`, async () => {
      const headers = { 'idempotency-key': 'non-ascii-\u00e9' };
      await refused(await send(call, { body: json, headers }), 'request/idempotency-key-missing');
    });
  }
});
