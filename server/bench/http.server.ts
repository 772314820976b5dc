// One of the two servers of `http.bench.ts`, alone in its process: `hello` or `session`.
import { createServer } from 'node:http';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { clientHeader, keyHeader } from '@zxkt/contract';
import { Hono } from 'hono';
import { demoAccounts, demoKeys } from '../src/demo/demo-data.ts';
import { seedDemo } from '../src/demo/seed-demo.ts';
import { findByFoldedAccount } from '../src/accounts/accounts.repository.ts';
import { foldAccount } from '../src/accounts/fold-account.ts';
import { sessionCookieName } from '../src/http/session-cookie.ts';
import { listen } from '../src/node/http-listener.ts';
import { startServer } from '../src/node/start-server.ts';
import { keepRequestsYoung } from '../src/node/young-objects.ts';
import type { Platform } from '../src/platform/platform.ts';
import { createSessions } from '../src/sessions/sessions.service.ts';

const origin = 'https://portal.example';

/** What every request brings; the cookie of a session is as long as the next. */
const headersWith = (cookie: string): Readonly<Record<string, string>> => ({
  cookie,
  origin,
  [keyHeader]: demoKeys.portal,
  [clientHeader]: 'bench/1',
});

/** What the measuring process needs to know. */
export interface Target {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

const serveHello = async (): Promise<Target> => {
  const app = new Hono();
  app.get('/hello', (c) => c.json({ hello: 'world' }));
  const listener = getRequestListener(app.fetch);
  const server = createServer((request, response) => void listener(request, response));
  const { url } = await listen(server, '127.0.0.1', 0);
  // The same request as the other gets: reading it costs any server.
  return { url: `${url}/hello`, headers: headersWith(`${sessionCookieName('enterprise')}=${'x'.repeat(43)}`) };
};

const openSession = async (platform: Platform): Promise<string> => {
  const account = foldAccount(demoAccounts[0]?.account ?? '');
  const row = await findByFoldedAccount(platform.database.db, account);
  if (!row) throw new Error('the demonstration account is missing');
  const sessions = createSessions(platform);
  const caller = { key: demoKeys.portal, requestId: 'bench-session', previousSession: undefined };
  const { id } = await platform.database.db.transaction().execute((trx) => sessions.open(trx, row.id, caller));
  return id;
};

const serveSession = async (): Promise<Target> => {
  // As the process of `zxkt-server` does.
  keepRequestsYoung();
  const dataDirectory = mkdtempSync(join(tmpdir(), 'zxkt-bench-'));
  const { url, platform } = await startServer({
    overrides: { port: 0, dataDirectory },
    prepare: (prepared) => seedDemo(prepared, { portal: [origin], provincial: [] }),
  });
  const cookie = `${sessionCookieName('enterprise')}=${await openSession(platform)}`;
  return {
    url: `${url}/v1/session`,
    headers: headersWith(cookie),
  };
};

process.send?.(await (process.argv[2] === 'hello' ? serveHello() : serveSession()));
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
process.once('disconnect', () => process.exit(0));
