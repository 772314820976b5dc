import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { call, sent } from '@zxkt/contract/calls/call';
import { readConfiguration } from '@zxkt/contract/calls/configuration';
import { createChallenge } from '@zxkt/contract/calls/challenges';
import * as v from 'valibot';
import { createConnection, type ConnectionOptions } from './connection.ts';
import { isContractError, type ContractError } from './errors/contract-error.ts';
import { isInvalidInputError } from './errors/invalid-input-error.ts';
import { isNetworkError, type NetworkError } from './errors/network-error.ts';
import { isProblemError, type ProblemError } from './errors/problem-error.ts';
import { isRateLimitedError, type RateLimitedError } from './errors/rate-limited-error.ts';
import { isStaleVersionError } from './errors/stale-version-error.ts';
import { isTimeoutError } from './errors/timeout-error.ts';
import { brokenOff, dropped, problemAnswer, ProtocolServer, slow } from '../test/protocol-server.ts';

const thing = v.object({ id: v.string() });
const base = { audience: 'public', status: 200, summary: 'For the test', response: thing } as const;
const readThing = call({ ...base, method: 'GET', path: '/v1/things/:id' });
const editThing = call({
  ...base,
  method: 'PUT',
  path: '/v1/things/:id',
  request: sent<typeof thing>(),
  ifMatch: true,
});
const removeThing = call({ ...base, method: 'DELETE', path: '/v1/things/:id' });

let server: ProtocolServer;
before(async () => {
  server = await ProtocolServer.start();
});
after(() => server.stop());
afterEach(() => server.reset());

const connect = (options: Partial<ConnectionOptions> = {}) =>
  createConnection({ api: server.api, key: 'pk_test', ...options });

const failureOf = async (promise: Promise<unknown>): Promise<unknown> => {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  return assert.fail('should have failed');
};

const create = { body: { action: 'sign-in' } } as const;
const config = 'GET /v1/configuration';
const challenges = 'POST /v1/challenges';

describe('what a call carries', () => {
  it('names the site, the library and the request, and a POST its effect', async () => {
    await connect({ library: 'portal/2.0', api: `${server.api}/` }).send(createChallenge, create);
    const [seen] = server.requests(challenges);
    assert.equal(seen?.headers['x-zxkt-key'], 'pk_test');
    assert.match(seen?.headers['x-zxkt-client'] ?? '', /^portal\/2\.0 contract\/\d+\.\d+$/);
    assert.match(seen?.headers['x-request-id'] ?? '', /^[\w-]{8,64}$/);
    assert.match(seen?.headers['idempotency-key'] ?? '', /^[0-9a-f]{32}$/);
    assert.equal(seen?.headers['content-type'], 'application/json');
    assert.deepEqual(seen?.body, { action: 'sign-in' });
  });

  it('gives a GET no idempotency key, and every call a word of its own', async () => {
    const connection = connect();
    await connection.send(readConfiguration);
    await connection.send(createChallenge, create);
    await connection.send(createChallenge, create);
    assert.equal(server.requests(config)[0]?.headers['idempotency-key'], undefined);
    const [one, two] = server.requests(challenges);
    assert.notEqual(one?.headers['idempotency-key'], two?.headers['idempotency-key']);
    assert.notEqual(one?.headers['x-request-id'], two?.headers['x-request-id']);
  });

  it('sends the key and the version that it is given', async () => {
    await connect().send(createChallenge, create, { idempotencyKey: 'my-own-word' });
    await connect().send(editThing, { params: { id: 't1' }, body: { id: 't1' } }, { ifMatch: '"7"' });
    assert.equal(server.requests(challenges)[0]?.headers['idempotency-key'], 'my-own-word');
    assert.equal(server.requests('PUT /v1/things/t1')[0]?.headers['if-match'], '"7"');
  });
});

describe('repeats', () => {
  it('makes one effect of a POST whose answer was lost', async () => {
    server.fault(challenges, dropped, { after: true });
    const challenge = await connect().send(createChallenge, create);
    assert.equal(challenge.id, 'c1');
    const [first, second, ...more] = server.requests(challenges);
    assert.equal(more.length, 0);
    assert.equal(first?.headers['idempotency-key'], second?.headers['idempotency-key']);
    assert.equal(first?.headers['x-request-id'], second?.headers['x-request-id']);
    assert.equal(server.effects.get(challenges), 1);
  });

  it('asks again when an answer breaks off half-way', async () => {
    server.fault(config, brokenOff);
    assert.equal((await connect().send(readConfiguration)).consentVersion, '2026-01');
    assert.equal(server.requests(config).length, 2);
  });

  it('outlasts 408, 502, 503 and 504, and gives up after two repeats', async () => {
    for (const status of [408, 502, 503, 504] as const) {
      server.fault(config, (c) => c.text('later', status));
      await connect().send(readConfiguration);
    }
    server.seen.length = 0;
    server.fault(config, (c) => problemAnswer(c, 'server/unavailable'), { times: 3 });
    const error = await failureOf(connect().send(readConfiguration));
    assert.ok(isProblemError(error) && error.code === 'server/unavailable');
    assert.equal(server.requests(config).length, 3);
  });

  it('does as often as it is told', async () => {
    server.fault(config, dropped);
    assert.ok(isNetworkError(await failureOf(connect({ retries: 0 }).send(readConfiguration))));
    assert.equal(server.requests(config).length, 1);
  });

  it('does not repeat a 500', async () => {
    server.fault(challenges, (c) => problemAnswer(c, 'server/internal'));
    const error = (await failureOf(connect().send(createChallenge, create))) as ProblemError;
    assert.equal(error.name, 'ProblemError');
    assert.equal(error.code, 'server/internal');
    assert.equal(error.status, 500);
    assert.equal(server.requests(challenges).length, 1);
    assert.equal(error.requestId, server.seen[0]?.headers['x-request-id']);
  });

  it('waits for a first attempt that is still at work', async () => {
    server.fault(challenges, (c) => problemAnswer(c, 'idempotency/in-progress', { retryAfterSeconds: 1 }));
    assert.equal((await connect().send(createChallenge, create)).id, 'c1');
  });

  it('sends an edit or a deletion once, unless it names the version it edits', async () => {
    const where = { params: { id: 't1' } };
    for (const [line, send] of [
      ['DELETE /v1/things/t1', () => connect().send(removeThing, where)],
      ['PUT /v1/things/t1', () => connect().send(editThing, { ...where, body: { id: 't1' } })],
    ] as const) {
      server.fault(line, dropped, { after: true });
      const error = (await failureOf(send())) as NetworkError;
      assert.ok(isNetworkError(error));
      assert.equal(error.maybeSent, true);
      assert.equal(server.requests(line).length, 1);
    }
    server.fault('PUT /v1/things/t1', dropped);
    await connect().send(editThing, { ...where, body: { id: 't1' } }, { ifMatch: '"7"' });
    assert.equal(server.requests('PUT /v1/things/t1').length, 3);
  });

  it('waits as long as a server asks for, if that is a short while', async () => {
    server.fault(config, (c) => problemAnswer(c, 'rate/limited', { retryAfterSeconds: 1 }));
    const began = performance.now();
    await connect().send(readConfiguration);
    assert.ok(performance.now() - began >= 990);
  });

  it('tells at once when the server asks for a long pause', async () => {
    server.fault(challenges, (c) => problemAnswer(c, 'rate/limited', { retryAfterSeconds: 60 }));
    const error = (await failureOf(connect().send(createChallenge, create))) as RateLimitedError;
    assert.ok(isRateLimitedError(error));
    assert.equal(error.retryAfterSeconds, 60);
    assert.equal(server.requests(challenges).length, 1);
  });

  it('reads a pause from the header of a proxy', async () => {
    server.fault(config, (c) => c.html('<h1>Slow down</h1>', 429, { 'retry-after': '90' }));
    const error = (await failureOf(connect().send(readConfiguration))) as RateLimitedError;
    assert.ok(isRateLimitedError(error));
    assert.equal(error.retryAfterSeconds, 90);
  });
});

describe('answers', () => {
  it('drops what a newer server adds', async () => {
    server.fault('GET /v1/things/t1', (c) => c.json({ id: 't1', novelty: true }));
    assert.deepEqual(await connect().send(readThing, { params: { id: 't1' } }), { id: 't1' });
  });

  for (const [what, respond, expected] of [
    ['malformed JSON', (c) => c.body('{"id":', 200, { 'content-type': 'application/json' }), /not JSON/],
    ['a page', (c) => c.html('<h1>Welcome</h1>'), /not JSON/],
    ['a field of another type', (c) => c.json({ id: 7 }), /"id"/],
    ['null', (c) => c.json(null), /misfit/],
    [
      'one of another contract',
      (c) => c.json({ id: 7 }, 200, { 'x-zxkt-contract': '2.0' }),
      /the server speaks contract 2\.0, this client 1\.0$/,
    ],
    ['another status', (c) => c.json({ id: 't1' }, 202), /status 202/],
    ['a failure without problem details', (c) => c.html('<h1>No such page</h1>', 404), /status 404/],
  ] as [string, Parameters<ProtocolServer['fault']>[1], RegExp][]) {
    it(`is a ContractError that keeps the answer to itself: ${what}`, async () => {
      server.fault('GET /v1/things/t1', respond);
      const error = (await failureOf(connect().send(readThing, { params: { id: 't1' } }))) as ContractError;
      assert.ok(isContractError(error));
      assert.match(error.message, expected);
      assert.doesNotMatch(error.message, /Welcome|No such/);
      assert.equal(error.requestId, server.seen[0]?.headers['x-request-id']);
    });
  }

  it("takes a proxy's own 502 for an unavailable server", async () => {
    server.fault(config, (c) => c.html('<h1>Bad gateway</h1>', 502), { times: 3 });
    const error = (await failureOf(connect().send(readConfiguration))) as ProblemError;
    assert.equal(error.code, 'server/unavailable');
    assert.equal(error.status, 502);
  });

  it('names the fields that are refused', async () => {
    const errors = [{ pointer: '/action', code: 'field/option' }] as const;
    server.fault(challenges, (c) => problemAnswer(c, 'request/invalid', { errors }));
    const error = await failureOf(connect().send(createChallenge, create));
    assert.ok(isInvalidInputError(error) && isProblemError(error));
    assert.deepEqual(error.errors, errors);
  });

  it('tells that another edit came first', async () => {
    server.fault('PUT /v1/things/t1', (c) => problemAnswer(c, 'precondition/stale'));
    const edit = connect().send(editThing, { params: { id: 't1' }, body: { id: 't1' } }, { ifMatch: '"7"' });
    assert.ok(isStaleVersionError(await failureOf(edit)));
  });
});

describe('no answer', () => {
  it('is a NetworkError that knows when nothing can have been done', async () => {
    const probe = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => probe.once('listening', resolve));
    const { port } = probe.address() as { port: number };
    await new Promise((resolve) => probe.close(resolve));
    const connection = connect({ api: `http://127.0.0.1:${port}`, retries: 1 });
    const error = (await failureOf(connection.send(createChallenge, create))) as NetworkError;
    assert.ok(isNetworkError(error));
    assert.deepEqual([error.reason, error.maybeSent], ['unreachable', false]);
    assert.match(error.requestId, /^[\w-]{8,64}$/);
  });

  it('is a NetworkError that knows when something may have been done', async () => {
    server.fault(challenges, dropped, { after: true, times: 3 });
    const error = (await failureOf(connect().send(createChallenge, create))) as NetworkError;
    assert.equal(error.maybeSent, true);
    assert.equal(server.effects.get(challenges), 1);
  });

  it('is a TimeoutError when every attempt takes too long', async () => {
    server.fault(
      config,
      slow(2000, (c) => c.json({})),
      { times: 3 },
    );
    const began = performance.now();
    const error = await failureOf(connect().send(readConfiguration, {}, { timeout: 200 }));
    assert.ok(isTimeoutError(error));
    assert.ok(performance.now() - began < 1000, 'three times the time of an attempt is the end');
  });

  it('gives an attempt that was too slow another chance', async () => {
    server.fault(
      config,
      slow(2000, (c) => c.json({})),
    );
    assert.ok(await connect({ timeout: 500 }).send(readConfiguration));
  });
});

describe('aborting', () => {
  const reason = new Error('the person went elsewhere');

  it('ends a call before it begins', async () => {
    const error = await failureOf(connect().send(readConfiguration, {}, { signal: AbortSignal.abort() }));
    assert.equal((error as DOMException).name, 'AbortError');
    assert.equal(server.seen.length, 0);
  });

  it('ends an attempt', async () => {
    server.fault(
      config,
      slow(2000, (c) => c.json({})),
    );
    const controller = new AbortController();
    setTimeout(() => controller.abort(reason), 100);
    assert.equal(await failureOf(connect().send(readConfiguration, {}, { signal: controller.signal })), reason);
    assert.equal(server.requests(config).length, 1);
  });

  it('ends a pause between attempts', async () => {
    server.fault(config, (c) => problemAnswer(c, 'rate/limited', { retryAfterSeconds: 5 }));
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 200);
    const began = performance.now();
    const error = await failureOf(connect().send(readConfiguration, {}, { signal: controller.signal }));
    assert.equal((error as DOMException).name, 'AbortError');
    assert.ok(performance.now() - began < 1500);
    assert.equal(server.requests(config).length, 1);
  });
});
