import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import {
  calls,
  inputsOf,
  problemStatus,
  problemTypeBase,
  type Call,
  type CallName,
  type Problem,
} from '@zxkt/contract';
import * as v from 'valibot';
import { register } from './enterprise.ts';
import { exampleBodies } from '@zxkt/contract/calls/examples';
import { openTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let cookie: string;

before(async () => {
  test = await openTestApp();
  ({ cookie } = await register(test));
});
after(() => test.close());

type Headers = Readonly<Record<string, string | null>>;
type Body = string | ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>;

/** What a page of the portal sends, changed at one place. */
const send = (
  call: Pick<Call, 'method' | 'path' | 'ifMatch'>,
  { headers = {}, body }: { headers?: Headers; body?: Body } = {},
) => {
  const sent: Headers = {
    'x-zxkt-key': test.key,
    'x-zxkt-client': 'test/1',
    origin: test.origin,
    cookie,
    ...(call.method === 'POST' ? { 'idempotency-key': randomUUID(), 'content-type': 'application/json' } : {}),
    ...(call.ifMatch ? { 'if-match': '"abc"' } : {}),
    ...headers,
  };
  const kept = Object.entries(sent).filter((entry): entry is [string, string] => entry[1] !== null);
  const init = { method: call.method, headers: kept, body: body ?? null, duplex: 'half' };
  return test.app.request(call.path.replaceAll(/:\w+/g, 'abc'), init as RequestInit);
};

/** Every refusal is RFC 9457 problem details, whole and consistent. */
const refused = async (response: Response, code: keyof typeof problemStatus): Promise<Problem> => {
  const text = await response.text();
  assert.equal(response.headers.get('content-type'), 'application/problem+json; charset=utf-8', text);
  const problem = JSON.parse(text) as Problem;
  assert.equal(problem.code, code, text);
  assert.equal(problem.type, problemTypeBase + code);
  assert.equal(problem.status, problemStatus[code]);
  assert.equal(response.status, problemStatus[code]);
  assert.match(problem.title, /\p{Script=Han}/u);
  assert.equal(problem.requestId, response.headers.get('x-request-id'));
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('set-cookie'), null);
  return problem;
};

const table = Object.entries(calls) as [CallName, Call][];
const posts = table.filter(([, call]) => call.method === 'POST');

const stream = (size: number) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (let sent = 0; sent < size; sent += 1024) controller.enqueue(new Uint8Array(1024).fill(0x20));
      controller.close();
    },
  });

describe('what every call refuses', () => {
  for (const [name, call] of table) {
    describe(name, () => {
      it('a page that does not say that it is a client', async () => {
        await refused(await send(call, { headers: { 'x-zxkt-client': null } }), 'client/header-missing');
      });

      it('an unknown key', async () => {
        for (const key of [null, '', 'pk_unknown', '__proto__', "' or 1=1 --"])
          await refused(await send(call, { headers: { 'x-zxkt-key': key } }), 'key/refused');
      });

      it('a foreign origin, named or not', async () => {
        const { origin } = test;
        for (const foreign of [
          'https://evil.example',
          'null',
          `${origin}.evil.example`,
          `${origin}:444`,
          'http://portal.example',
        ])
          await refused(await send(call, { headers: { origin: foreign } }), 'origin/refused');
        for (const site of ['cross-site', 'same-site'])
          await refused(await send(call, { headers: { origin: null, 'sec-fetch-site': site } }), 'origin/refused');
      });

      it('another method, and names the right ones', async () => {
        const known = table.filter(([, other]) => other.path === call.path).map(([, { method }]) => method);
        for (const method of ['PATCH', 'PUT', 'DELETE', 'POST'].filter((word) => !known.includes(word as 'PUT'))) {
          const response = await send({ path: call.path, method: method as 'PUT' });
          assert.deepEqual(response.headers.get('allow')?.split(', ').sort(), known.toSorted());
          await refused(response, 'route/method-not-allowed');
        }
      });

      it('a route beside it', async () => {
        await refused(await send({ ...call, path: `${call.path}/x/y/z` }), 'route/unknown');
        // Where the path ends in a parameter, this is a value that nothing has.
        const endsInParameter = /:\w+$/.test(call.path);
        const code = endsInParameter ? 'resource/not-found' : 'route/unknown';
        await refused(await send({ ...call, path: `${call.path}%00` }), code);
      });

      if (call.audience === 'enterprise') {
        it('a caller without a session', async () => {
          await refused(await send(call, { headers: { cookie: null } }), 'session/missing');
        });
      }
      if (call.query) {
        it('an unknown filter', async () => {
          for (const key of ['unknown', '__proto__', 'constructor']) {
            const problem = await refused(await send({ ...call, path: `${call.path}?${key}=1` }), 'request/invalid');
            assert.deepEqual(problem.errors, [{ pointer: `/${key}`, code: 'field/unknown' }]);
          }
        });
      }
    });
  }
});

describe('what every write refuses', () => {
  for (const [name, call] of posts) {
    const { request } = inputsOf(name);
    const [example = {}] = exampleBodies[name] ?? [];
    const json = JSON.stringify(example);

    describe(name, () => {
      it('a request without an idempotency key, or with a poor one', async () => {
        for (const key of [null, '', 'short', 'x'.repeat(129), 'with space', 'non-ascii-\u00e9'])
          await refused(
            await send(call, { body: json, headers: { 'idempotency-key': key } }),
            'request/idempotency-key-missing',
          );
      });

      it('what is not JSON', async () => {
        for (const body of [
          '',
          '{',
          json.slice(0, -1),
          'undefined',
          "{'a':1}",
          `${json}x`,
          '\ufeff\ufeff{}',
          '{"a":\u0000}',
        ])
          await refused(await send(call, { body }), 'request/malformed');
        await refused(await send(call, { body: new Uint8Array([0xff, 0xfe, 0x7b]) }), 'request/malformed');
      });

      it('what does not say that it is JSON', async () => {
        const types = [
          null,
          'text/plain',
          'application/x-www-form-urlencoded',
          'multipart/form-data; boundary=x',
          'application/jsonx',
          'text/plain; application/json',
        ];
        for (const type of types)
          await refused(await send(call, { body: json, headers: { 'content-type': type } }), 'request/media-type');
      });

      it('more than 64 KiB, declared or not', async () => {
        const padded = json + ' '.repeat(100_000);
        await refused(await send(call, { body: padded }), 'request/too-large');
        await refused(await send(call, { body: json, headers: { 'content-length': '100000' } }), 'request/too-large');
        await refused(await send(call, { body: stream(100_000) }), 'request/too-large');
      });

      it('what is no object', async () => {
        for (const body of ['null', '[]', '"x"', '1', 'true', '[{}]', '['.repeat(5000) + ']'.repeat(5000)]) {
          // To a call that is told nothing, an empty list says no less than an empty object.
          if (request && v.safeParse(request, JSON.parse(body)).success) continue;
          await refused(await send(call, { body }), 'request/invalid');
        }
      });

      it('unknown keys, by name', async () => {
        for (const key of ['unknown', '__proto__', 'constructor', 'toString', '', 'a/b', 'a~b', '𠮷']) {
          const body = `${json.slice(0, -1)}${json === '{}' ? '' : ','}${JSON.stringify(key)}:{"x":1}}`;
          const problem = await refused(await send(call, { body }), 'request/invalid');
          const pointer = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
          assert.deepEqual(problem.errors, [{ pointer, code: 'field/unknown' }]);
        }
      });

      for (const key of Object.keys(example)) {
        it(`an absent, null, wrong or overlong ${key}, at its place`, async () => {
          for (const value of [undefined, null, {}, [], 'x'.repeat(50_000), '\ud800', '\u0000']) {
            const body = { ...example, [key]: value };
            if (request && v.safeParse(request, body).success) continue;
            const problem = await refused(await send(call, { body: JSON.stringify(body) }), 'request/invalid');
            assert.ok(
              problem.errors?.some(({ pointer }) => pointer.startsWith(`/${key}`)),
              JSON.stringify(problem),
            );
            if (typeof value === 'string') assert.equal(JSON.stringify(problem).includes(value), false);
          }
        });
      }
    });
  }
});
