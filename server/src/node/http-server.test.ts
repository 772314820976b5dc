import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { problem, requestIdHeader, type ProblemCode } from '@zxkt/contract';
import * as v from 'valibot';
import { openSocket, sendRaw, type RawAnswer } from '../../test/raw-http.ts';
import { temporaryDirectory } from '../../test/temporary-directory.ts';
import { startServer, type RunningServer } from './start-server.ts';

let server: RunningServer;
before(async () => {
  server = await startServer({
    overrides: { port: 0, dataDirectory: temporaryDirectory(), logLevel: 'silent' },
    limits: { headersTimeout: 300, requestTimeout: 600, connectionsCheckingInterval: 50, keepAliveTimeout: 2000 },
  });
});
after(() => server.stop());

const isProblem = ({ status, head, body }: RawAnswer, expected: number, code: ProblemCode) => {
  assert.equal(status, expected, head + body);
  assert.match(head, /^content-type: application\/problem\+json/im);
  assert.match(head, /^cache-control: no-store/im);
  const details = v.parse(problem, JSON.parse(body));
  assert.equal(details.code, code);
  assert.match(head, new RegExp(`^${requestIdHeader}: ${details.requestId}`, 'im'));
};

const post = (headers: string, body = '') =>
  `POST /v1/challenges HTTP/1.1\r\nHost: x.example\r\nConnection: close\r\n${headers}\r\n${body}`;

describe('what Node answers by itself', () => {
  it('is problem details where there is no HTTP at all', async () => {
    isProblem(await sendRaw(server.url, 'hello\r\n\r\n'), 400, 'request/malformed');
  });

  it('is problem details where lengths conflict', async () => {
    const conflicting = post('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n');
    isProblem(await sendRaw(server.url, conflicting), 400, 'request/malformed');
  });

  it('is problem details without a host, or with an impossible one', async () => {
    const request = (host: string) => `GET /healthz HTTP/1.1\r\n${host}Connection: close\r\n\r\n`;
    isProblem(await sendRaw(server.url, request('')), 400, 'request/malformed');
    isProblem(await sendRaw(server.url, request('Host: a b\r\n')), 400, 'request/malformed');
  });

  it('is problem details where headers are too large', async () => {
    isProblem(await sendRaw(server.url, post(`X-Long: ${'x'.repeat(20_000)}\r\n`)), 431, 'request/header-too-large');
  });

  it('is problem details where headers never end', async () => {
    const answer = await sendRaw(server.url, 'GET /healthz HTTP/1.1\r\nHost: x.example\r\n');
    isProblem(answer, 408, 'request/timeout');
  });

  it('is problem details where a body never ends', async () => {
    const headers = 'X-Zxkt-Key: k\r\nX-Zxkt-Client: c\r\nContent-Type: application/json\r\nContent-Length: 100\r\n';
    const answer = await sendRaw(server.url, post(headers, '{'));
    assert.ok(answer.status === 408 || answer.status === 403, answer.head);
  });

  it('is problem details where chunks are nonsense', async () => {
    const { status } = await sendRaw(server.url, post('Transfer-Encoding: chunked\r\n', 'zz\r\n'));
    assert.ok(status === 400 || status === 403);
  });
});

describe('what reaches the app', () => {
  it('is refused with problem details where the address is too long', async () => {
    const request = `GET /healthz?${'q'.repeat(9000)} HTTP/1.1\r\nHost: x.example\r\nConnection: close\r\n\r\n`;
    isProblem(await sendRaw(server.url, request), 414, 'request/uri-too-long');
  });

  it('is refused with problem details whatever the method', async () => {
    for (const method of ['PATCH', 'TRACE', 'PROPFIND', 'OPTIONS']) {
      const request = `${method} /nowhere HTTP/1.1\r\nHost: x.example\r\nConnection: close\r\n\r\n`;
      isProblem(await sendRaw(server.url, request), 404, 'route/unknown');
    }
  });

  it('is answered though it expects something unheard of', async () => {
    const request = 'GET /healthz HTTP/1.1\r\nHost: x.example\r\nConnection: close\r\nExpect: a-miracle\r\n\r\n';
    assert.equal((await sendRaw(server.url, request)).status, 200);
  });

  it('may keep its connection', async () => {
    const { headers } = await fetch(`${server.url}/healthz`);
    assert.match(headers.get('keep-alive') ?? '', /timeout=2/);
  });

  it('does not bring the server down by leaving in the middle', async () => {
    for (let round = 0; round < 20; round++) {
      const socket = openSocket(server.url);
      await new Promise((resolve) => socket.write(post('Content-Length: 100\r\n', '{"a'), resolve));
      socket.destroy();
    }
    assert.equal((await fetch(`${server.url}/healthz`)).status, 200);
  });
});
