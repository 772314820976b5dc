import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, describe, it } from 'node:test';
import { DeliveryProblem } from '../outbox/delivery-problem.ts';
import { createSmsGatewayPort } from './sms-gateway.ts';

const closers: (() => void)[] = [];
after(() => {
  for (const close of closers) close();
});

type Answer = (response: ServerResponse) => void;

/** A real HTTP server that answers as it is told, one answer after the other; the last one stays. */
const openGateway = async (...answers: Answer[]) => {
  const requests: { headers: IncomingMessage['headers']; method: string | undefined; body: unknown }[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (part: string) => (text += part));
    request.on('end', () => {
      requests.push({ headers: request.headers, method: request.method, body: JSON.parse(text) });
      (answers.length > 1 ? answers.shift() : answers[0])?.(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/sms`;
  return { url, requests, sms: createSmsGatewayPort({ url, token: 'secret', timeoutMilliseconds: 2000 }) };
};

const status =
  (code: number, headers = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end('{"to":"13800138000"}');
const hang: Answer = () => undefined;
const cut: Answer = (response) => response.destroy();

const message = {
  to: '13800138000',
  template: 'registration-code',
  params: { code: '123456' },
  text: '短信验证码：123456',
};

const isProblem = (code: string, permanent: boolean) => (error: unknown) => {
  assert.ok(error instanceof DeliveryProblem);
  assert.deepEqual({ code: error.code, permanent: error.permanent }, { code, permanent });
  return true;
};

describe('SMS by an HTTP gateway', () => {
  it('posts the message with its token and its id', async () => {
    const { sms, requests } = await openGateway(status(202));
    await sms.send('0192ab', message);
    const [request] = requests;
    assert.equal(request?.method, 'POST');
    assert.equal(request?.headers.authorization, 'Bearer secret');
    assert.equal(request?.headers['idempotency-key'], '0192ab');
    assert.deepEqual(request?.body, { id: '0192ab', ...message });
  });

  it('fails, hangs, is cut off and recovers under the same id', async () => {
    const { sms, requests } = await openGateway(status(503), hang, cut, status(200));
    await assert.rejects(sms.send('a', message), isProblem('sms-503', false));
    await assert.rejects(sms.send('a', message), isProblem('sms-timeout', false));
    await assert.rejects(sms.send('a', message), isProblem('sms-unreachable', false));
    await sms.send('a', message);
    assert.deepEqual(
      requests.map((request) => request.headers['idempotency-key']),
      ['a', 'a', 'a', 'a'],
    );
  });

  it('takes a refusal of the message as final, and one of ourselves as passing', async () => {
    for (const code of [400, 410, 422]) {
      const { sms } = await openGateway(status(code));
      await assert.rejects(sms.send('a', message), isProblem(`sms-${code}`, true));
    }
    for (const code of [401, 403, 404, 408, 429, 500, 502, 504]) {
      const { sms } = await openGateway(status(code));
      await assert.rejects(sms.send('a', message), isProblem(`sms-${code}`, false));
    }
  });

  it('follows no redirect with a message and a token in hand', async () => {
    const elsewhere = await openGateway(status(200));
    const { sms } = await openGateway(status(307, { location: elsewhere.url }));
    await assert.rejects(sms.send('a', message), isProblem('sms-unreachable', false));
    assert.equal(elsewhere.requests.length, 0);
  });
});
