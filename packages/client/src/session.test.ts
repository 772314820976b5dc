import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { listMyApplications } from '@zxkt/contract/calls/applications';
import { readSession, signIn, signOut } from '@zxkt/contract/calls/sessions';
import { createConnection, type Connection, type ConnectionOptions } from './connection.ts';
import { isSessionEndedError } from './errors/session-ended-error.ts';
import { fetchWithCookies } from '../test/cookie-jar.ts';
import { dropped, problemAnswer, ProtocolServer, slow } from '../test/protocol-server.ts';

const challenge = { id: 'c1', answer: '7' };
const person = { body: { account: 'zhangsan2026', password: 'Correct4Horse', challenge } } as const;
const mine = 'GET /v1/my-applications';
const whoAmI = 'GET /v1/session';
const buy = 'POST /v1/session/tokens';
const refresh = 'POST /v1/session/tokens/refresh';

let server: ProtocolServer;
before(async () => {
  server = await ProtocolServer.start();
});
after(() => server.stop());
afterEach(() => server.reset());

/** A connection, and the events that it told. */
const connect = (options: Partial<ConnectionOptions> = {}): { connection: Connection; told: string[] } => {
  const connection = createConnection({ api: server.api, key: 'pk_test', ...options });
  const told: string[] = [];
  connection.addEventListener('session-started', () => told.push('started'));
  connection.addEventListener('session-ended', (event) => told.push(event.detail.reason));
  return { connection, told };
};
const withCookies = () => connect({ fetch: fetchWithCookies() });
const bearers = (line: string) => server.requests(line).map(({ headers }) => headers['authorization']);

describe('where cookies come back', () => {
  it('asks who is signed in, and buys no tokens', async () => {
    const { connection, told } = withCookies();
    assert.equal(connection.session, 'unknown');
    assert.equal((await connection.send(signIn, person)).account.displayName, '张三');
    assert.equal(connection.session, 'open');
    assert.deepEqual((await connection.send(listMyApplications, {})).items, []);
    assert.deepEqual(told, ['started']);
    assert.equal(server.requests(whoAmI).length, 1);
    assert.equal(server.requests(buy).length, 0);
    assert.deepEqual(bearers(mine), [undefined]);
  });

  it('tells once that the session expired, however many calls find out', async () => {
    const { connection, told } = withCookies();
    await connection.send(signIn, person);
    server.endSessions();
    const results = await Promise.allSettled([1, 2, 3].map(() => connection.send(listMyApplications, {})));
    for (const result of results) assert.ok(result.status === 'rejected' && isSessionEndedError(result.reason));
    await assert.rejects(connection.send(listMyApplications, {}), isSessionEndedError);
    assert.deepEqual(told, ['started', 'expired']);
    assert.equal(connection.session, 'closed');
  });

  it('tells of every session that ends', async () => {
    const { connection, told } = withCookies();
    for (const _ of [1, 2]) {
      await connection.send(signIn, person);
      server.endSessions();
      await assert.rejects(connection.send(readSession), isSessionEndedError);
    }
    assert.deepEqual(told, ['started', 'expired', 'started', 'expired']);
  });

  it('does not take a late answer to the old session for the end of the new one', async () => {
    const { connection, told } = withCookies();
    await connection.send(signIn, person);
    server.fault(
      mine,
      slow(300, (c) => problemAnswer(c, 'session/missing')),
    );
    const late = connection.send(listMyApplications, {});
    await new Promise((resolve) => setTimeout(resolve, 100));
    await connection.send(signIn, person);
    assert.deepEqual((await late).items, []);
    assert.deepEqual(told, ['started', 'started']);
  });

  it('stays signed in when the question after signing in fails', async () => {
    const { connection, told } = withCookies();
    server.fault(whoAmI, (c) => problemAnswer(c, 'server/internal'));
    await connection.send(signIn, person);
    assert.deepEqual(told, ['started']);
    await connection.send(listMyApplications, {});
  });
});

describe('where cookies do not come back', () => {
  it('buys tokens once and calls with them', async () => {
    const { connection, told } = connect();
    await connection.send(signIn, person);
    await connection.send(listMyApplications, {});
    assert.deepEqual(told, ['started']);
    assert.equal(server.requests(buy).length, 1);
    assert.match(bearers(mine)[0] ?? '', /^Bearer ./);
    assert.deepEqual(bearers(buy), [undefined]);
  });

  it('remembers that, and asks no cookie the next time', async () => {
    const { connection } = connect();
    await connection.send(signIn, person);
    server.seen.length = 0;
    await connection.send(signIn, person);
    assert.deepEqual(
      server.seen.map(({ line }) => line),
      ['POST /v1/sessions', buy, whoAmI],
    );
  });

  it('does not take a call from before signing in for the end of the session that is being opened', async () => {
    const { connection, told } = connect();
    server.fault(
      mine,
      slow(100, (c) => problemAnswer(c, 'session/missing')),
    );
    server.delay(buy, 300);
    const early = connection.send(listMyApplications, {});
    await connection.send(signIn, person);
    assert.deepEqual((await early).items, []);
    assert.deepEqual(told, ['started']);
    assert.equal(server.requests(buy).length, 1);
  });

  it('finds out at a later call when the question after signing in failed', async () => {
    const { connection } = connect();
    server.fault(whoAmI, (c) => problemAnswer(c, 'server/internal'));
    await connection.send(signIn, person);
    await connection.send(listMyApplications, {});
    assert.equal(server.requests(buy).length, 1);
  });

  it('makes one refresh of many refusals, with a new refresh token each time', async () => {
    const { connection, told } = connect();
    await connection.send(signIn, person);
    for (const _ of [1, 2]) {
      server.expireAccessTokens();
      await Promise.all([1, 2, 3, 4].map(() => connection.send(listMyApplications, {})));
    }
    const spent = server.requests(refresh).map(({ body }) => (body as { refreshToken: string }).refreshToken);
    assert.equal(spent.length, 2);
    assert.equal(new Set(spent).size, 2);
    assert.equal(server.requests(mine).length, 16);
    assert.deepEqual(told, ['started']);
  });

  it('refreshes shortly before the end, once for many calls', async () => {
    server.tokenSeconds = 1;
    const { connection } = connect();
    await connection.send(signIn, person);
    server.seen.length = 0;
    await new Promise((resolve) => setTimeout(resolve, 850));
    await Promise.all([1, 2, 3].map(() => connection.send(listMyApplications, {})));
    assert.equal(server.requests(refresh).length, 1);
    assert.equal(server.requests(mine).length, 3);
  });

  it('survives a lost answer to a refresh: the same word brings the same tokens', async () => {
    const { connection, told } = connect({ retries: 0 });
    await connection.send(signIn, person);
    server.expireAccessTokens();
    server.fault(refresh, dropped, { after: true });
    await assert.rejects(connection.send(listMyApplications, {}), { name: 'NetworkError' });
    await connection.send(listMyApplications, {});
    const [first, second] = server.requests(refresh);
    assert.equal(first?.headers['idempotency-key'], second?.headers['idempotency-key']);
    assert.deepEqual(told, ['started']);
  });

  it('ends with a refresh that is refused', async () => {
    const { connection, told } = connect();
    await connection.send(signIn, person);
    server.endSessions();
    const results = await Promise.allSettled([1, 2, 3].map(() => connection.send(listMyApplications, {})));
    for (const result of results) assert.ok(result.status === 'rejected' && isSessionEndedError(result.reason));
    assert.equal(server.requests(refresh).length, 1);
    assert.deepEqual(told, ['started', 'expired']);
  });

  it('lets one caller leave without stopping the refresh of the others', async () => {
    const { connection } = connect();
    await connection.send(signIn, person);
    server.expireAccessTokens();
    server.delay(refresh, 300);
    const controller = new AbortController();
    const leaving = connection.send(listMyApplications, {}, { signal: controller.signal });
    const staying = connection.send(listMyApplications, {});
    setTimeout(() => controller.abort(), 150);
    const [left, stayed] = await Promise.allSettled([leaving, staying]);
    assert.equal(left.status === 'rejected' && left.reason.name, 'AbortError');
    assert.equal(stayed.status, 'fulfilled');
  });

  it('keeps two connections apart', async () => {
    const one = connect();
    const two = connect();
    await one.connection.send(signIn, person);
    await assert.rejects(two.connection.send(listMyApplications, {}), isSessionEndedError);
    await one.connection.send(listMyApplications, {});
    assert.deepEqual(one.told, ['started']);
    assert.deepEqual(two.told, ['missing']);
  });
});

describe('signing out', () => {
  it('ends the session, by cookie and by token', async () => {
    for (const { connection, told } of [withCookies(), connect()]) {
      await connection.send(signIn, person);
      await connection.send(signOut);
      assert.equal(connection.session, 'closed');
      assert.deepEqual(told, ['started', 'signed-out']);
      await assert.rejects(connection.send(readSession), isSessionEndedError);
      assert.deepEqual(told, ['started', 'signed-out']);
    }
  });

  it('succeeds where the session was gone before', async () => {
    const { connection, told } = connect();
    await connection.send(signIn, person);
    server.endSessions();
    await connection.send(signOut);
    assert.deepEqual(told, ['started', 'expired']);
  });
});
