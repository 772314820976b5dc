import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { randomBytes, randomUUID } from 'node:crypto';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { verifyAudit } from '../src/audit/verify-audit.ts';
import { digest } from '../src/node/digest.ts';
import { openPostgres } from '../src/node/postgres.ts';
import { openSqlite } from '../src/node/sqlite.ts';
import type { Database, Engine } from '../src/platform/database/database.ts';
import { createVault } from '../src/platform/vault.ts';
import { registrationOf } from './enterprise.ts';
import { callAs, startProcess, type ServerProcess } from './server-process.ts';
import { openTestApp, type TestApp } from './test-app.ts';
import { temporaryDirectory } from './temporary-directory.ts';

const sealing = randomBytes(32);
const indexing = randomBytes(32);
const vault = createVault({
  sealing: new Map([['test', new Uint8Array(sealing)]]),
  current: 'test',
  indexing: new Uint8Array(indexing),
});
const keys = { ZXKT_SEALING_KEYS: `test:${sealing.toString('base64')}`, ZXKT_INDEX_KEY: indexing.toString('base64') };

type Portal = Pick<TestApp, 'key' | 'origin'>;

interface Prepared {
  readonly portal: Portal;
  readonly environment: Readonly<Record<string, string>>;
  readonly registrations: readonly object[];
  /** Looks at the database beside the server. */
  look<T>(work: (database: Database) => Promise<T>): Promise<T>;
}

/** A database with a portal's key and people whose numbers are proven, and how a process finds it. */
const prepare = async (engine: Engine, people: number): Promise<Prepared> => {
  const test = await openTestApp({ engine, platform: { vault: await vault } });
  const registrations: object[] = [];
  for (let person = 0; person < people; person++) registrations.push(await registrationOf(test));
  await test.platform.database.close();

  const location = engine === 'sqlite' ? join(temporaryDirectory(), 'zxkt.sqlite') : test.database.location;
  if (engine === 'sqlite') copyFileSync(test.database.location, location);
  const place: Record<string, string> =
    engine === 'sqlite' ? { ZXKT_DATA_DIR: join(location, '..') } : { ZXKT_DATABASE_URL: location };
  return {
    portal: { key: test.key, origin: test.origin },
    environment: {
      ...keys,
      ...place,
      ZXKT_CHALLENGE_WORK: '4',
      ZXKT_CONSENT_VERSION: test.platform.settings.consentVersion,
    },
    registrations,
    look: async (work) => {
      const database = engine === 'sqlite' ? openSqlite(location) : openPostgres(location, { poolSize: 1 });
      try {
        return await work(database);
      } finally {
        await database.close();
      }
    },
  };
};

const cookieOf = (response: Response) => (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
const countAccounts = async ({ db }: Pick<Database, 'db'>): Promise<number> => {
  const rows = await db.selectFrom('accounts').select('id').execute();
  return rows.length;
};
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

for (const engine of ['sqlite', 'postgres'] as const) {
  describe(`a process killed between request and answer, on ${engine}`, () => {
    const rounds = 4;
    const together = 4;

    it('loses nothing that it acknowledged, and doubles nothing that is sent again', async () => {
      const { portal, environment, registrations, look } = await prepare(engine, rounds * together);
      const unlimited = { ...environment, ZXKT_RATE_LIMIT_FACTOR: '1000000' };
      let server = await startProcess(unlimited);
      let interrupted = 0;

      for (let round = 0; round < rounds; round++) {
        const requests = registrations
          .slice(round * together, (round + 1) * together)
          .map((body) => ({ method: 'POST', body, idempotencyKey: randomUUID() }));
        const { url } = server;
        const send = async (request: (typeof requests)[number]): Promise<string | undefined> => {
          try {
            const response = await callAs(portal, `${url}/v1/accounts`, request);
            const { account } = (await response.json()) as { account: { id: string } };
            return account.id;
          } catch (error) {
            assert.ok(error instanceof TypeError || error instanceof SyntaxError, String(error));
            return undefined;
          }
        };
        const sent = requests.map(send);
        // Now at the first answer, now somewhere on the way.
        await Promise.race([...sent, ...(round % 2 === 0 ? [] : [pause(Math.random() * 150)])]);
        await server.kill();
        const acknowledged = await Promise.all(sent);
        interrupted += acknowledged.filter((id) => id === undefined).length;

        server = await startProcess(unlimited);
        for (const [index, request] of requests.entries()) {
          const response = await callAs(portal, `${server.url}/v1/accounts`, request);
          assert.equal(response.status, 201, await response.clone().text());
          const { account } = (await response.json()) as { account: { id: string } };
          if (acknowledged[index]) assert.equal(account.id, acknowledged[index]);
          assert.equal((await callAs(portal, `${server.url}/v1/session`, { cookie: cookieOf(response) })).status, 200);
        }
      }
      assert.equal(await server.stop(), 0);
      assert.ok(interrupted > 0, 'some requests lost their answer');
      await look(async ({ db }) => {
        assert.equal(await countAccounts({ db }), registrations.length);
        assert.equal((await verifyAudit(db, digest)).intact, true);
      });
    });
  });

  describe(`two processes on one database, on ${engine}`, () => {
    let prepared: Prepared;
    let servers: readonly [ServerProcess, ServerProcess];
    before(async () => {
      prepared = await prepare(engine, 2);
      servers = await Promise.all([startProcess(prepared.environment), startProcess(prepared.environment)]);
    });
    after(async () => {
      assert.deepEqual(await Promise.all(servers.map((server) => server.stop())), [0, 0]);
    });

    it('share sessions', async () => {
      const { portal, registrations } = prepared;
      const [first, second] = servers;
      const request = { method: 'POST', body: registrations[0], idempotencyKey: randomUUID() };
      const cookie = cookieOf(await callAs(portal, `${first.url}/v1/accounts`, request));
      assert.equal((await callAs(portal, `${second.url}/v1/session`, { cookie })).status, 200);
      assert.equal((await callAs(portal, `${second.url}/v1/session`, { method: 'DELETE', cookie })).status, 204);
      assert.equal((await callAs(portal, `${first.url}/v1/session`, { cookie })).status, 401);
    });

    it('answer one request once', async () => {
      const { portal, registrations, look } = prepared;
      const before = await look(countAccounts);
      const request = { method: 'POST', body: registrations[1], idempotencyKey: randomUUID() };
      const responses = await Promise.all(servers.map(({ url }) => callAs(portal, `${url}/v1/accounts`, request)));
      const bodies = await Promise.all(responses.map((response) => response.text()));
      for (const { status } of responses) assert.ok(status === 201 || status === 409, bodies.join('\n'));
      assert.ok(responses.some(({ status }) => status === 201));
      assert.equal((await look(countAccounts)) - before, 1);
    });

    it('share rate limits', async () => {
      const ask = async ({ url }: ServerProcess): Promise<number> => {
        const request = { method: 'POST', body: { action: 'sign-in' }, idempotencyKey: randomUUID() };
        return (await callAs(prepared.portal, `${url}/v1/challenges`, request)).status;
      };
      const [one, other] = servers;
      let allowed = 0;
      while (allowed < 2000 && (await ask(one)) === 201) allowed += 1;
      assert.ok(allowed > 0 && allowed < 2000);
      // Whoever is refused by one is refused by the other. On a slow machine a place may be free again by then, but not three.
      assert.ok([await ask(other), await ask(other), await ask(other)].includes(429));
    });
  });
}

describe('processes that start together', () => {
  it('make one set of keys and tables in a new directory', async () => {
    const environment = { ZXKT_DATA_DIR: join(temporaryDirectory(), 'new', 'data') };
    const servers = await Promise.all([1, 2, 3].map(() => startProcess(environment)));
    for (const { url } of servers) assert.equal((await fetch(`${url}/readyz`)).status, 200);
    assert.deepEqual(await Promise.all(servers.map((server) => server.stop())), [0, 0, 0]);
  });

  it('end at once at a second signal', async () => {
    const server = await startProcess({ ZXKT_DATA_DIR: temporaryDirectory(), ZXKT_DRAIN_SECONDS: '60' });
    // Half a request, so that there is something to wait for.
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname).on('error', () => undefined);
    await once(socket, 'connect');
    socket.write('GET /healthz HTTP/1.1\r\nHost: portal.example\r\n');
    await pause(300);
    const ended = server.stop();
    await pause(300);
    assert.equal(await server.stop(), 1);
    assert.equal(await ended, 1);
  });
});
