// The server of today with demonstration data, as the journeys of a release want it.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoKeys, seedDemo } from '@zxkt/server';
import { readConfiguration, startServer } from '@zxkt/server/node';

export const startToday = async () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'zxkt-release-'));
  const configuration = readConfiguration({
    ZXKT_DATA_DIR: dataDirectory,
    ZXKT_LOG_LEVEL: 'error',
    // Everybody comes from one address, and within a minute.
    ZXKT_RATE_LIMIT_FACTOR: '100',
    ZXKT_SET_PASSWORD_PAGE: 'https://portal.example/set-password',
  });
  const server = await startServer({
    configuration,
    overrides: { port: 0 },
    // Programs name no origin.
    prepare: (platform) => seedDemo(platform, { portal: [], provincial: [] }),
  });
  const stop = async () => {
    await server.stop();
    rmSync(dataDirectory, { recursive: true, force: true });
  };
  return { api: server.url, key: demoKeys.portal, stop };
};

/**
 * A server that answers as another does, but for what `change` makes of it: `(request, body) => body`, both of JSON.
 * `clients`: who called, by the header in which libraries name themselves.
 */
export const startFront = async (api, change = (_, body) => body) => {
  const clients = new Set();
  const server = createServer(async (incoming, outgoing) => {
    const { method, url, headers } = incoming;
    if (headers['x-zxkt-client']) clients.add(headers['x-zxkt-client']);
    const sent = Buffer.concat(await incoming.toArray());
    const { host: _host, connection: _connection, 'content-length': _length, ...passed } = headers;
    const answer = await fetch(new URL(url, api), {
      method,
      headers: passed,
      ...(method !== 'GET' && method !== 'HEAD' && { body: sent }),
    });
    let body = Buffer.from(await answer.arrayBuffer());
    if (/json/.test(answer.headers.get('content-type') ?? ''))
      body = Buffer.from(JSON.stringify(change({ method, url, status: answer.status }, JSON.parse(String(body)))));
    const kept = [...answer.headers].filter(
      ([name]) => !/^(connection|content-(length|encoding)|transfer-encoding|keep-alive)$/.test(name),
    );
    outgoing.writeHead(answer.status, kept).end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    api: `http://127.0.0.1:${server.address().port}`,
    clients,
    stop: () => new Promise((closed) => server.close(closed) && server.closeAllConnections()),
  };
};
