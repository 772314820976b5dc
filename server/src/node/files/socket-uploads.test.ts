import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { clientHeader, keyHeader, uploadPath, uploadTokenHeader, type Problem } from '@zxkt/contract';
import sharp from 'sharp';
import { demoKeys } from '../../demo/demo-data.ts';
import { seedDemo } from '../../demo/seed-demo.ts';
import { newTicket } from '../../recovery/new-ticket.ts';
import { insertTicket } from '../../recovery/tickets.repository.ts';
import { startServer, type RunningServer } from '../start-server.ts';

const token = 'token-of-the-test';
const headers = {
  origin: 'https://portal.example',
  [keyHeader]: demoKeys.portal,
  [clientHeader]: 'test/1',
  [uploadTokenHeader]: token,
  'tus-resumable': '1.0.0',
};
const piece = { ...headers, 'content-type': 'application/offset+octet-stream' };

const directory = mkdtempSync(join(tmpdir(), 'zxkt-sockets-'));
let server: RunningServer;
before(async () => {
  server = await startServer({
    overrides: { port: 0, dataDirectory: directory, logLevel: 'silent' },
    prepare: (platform) => seedDemo(platform, { portal: ['https://portal.example'], provincial: [] }),
  });
  const { database, digest, clock } = server.platform;
  const place = { filing_region: '440000', region: '440100', organisation_code: null };
  const opening = { application: 'sme-trade-fund', code: '71526726X', ...place, token_digest: digest(token) };
  await database.db.transaction().execute((trx) => insertTicket(trx, newTicket(clock.now(), opening)));
});
after(async () => {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
});

const create = async (size: number): Promise<string> => {
  const response = await fetch(server.url + uploadPath, {
    method: 'POST',
    headers: { ...headers, 'upload-length': String(size) },
  });
  return server.url + (response.headers.get('location') ?? '');
};
const offsetOf = async (address: string): Promise<number> =>
  Number((await fetch(address, { method: 'HEAD', headers })).headers.get('upload-offset'));

/** Until the disk has some of it: asking the server would cut the connection. */
const someArrived = async (address: string): Promise<void> => {
  const upload = join(directory, 'files', 'uploads', address.split('/').at(-1) ?? '');
  for (;;) {
    const [name = ''] = readdirSync(upload);
    if (statSync(join(upload, name)).size > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** Announces so many bytes, sends some of them, and breaks the connection when the server has read them. */
const breakOff = (address: string, announced: number, sent: Buffer): Promise<void> =>
  new Promise((resolve) => {
    const outgoing = request(address, {
      method: 'PATCH',
      headers: { ...piece, 'upload-offset': '0', 'content-length': String(announced) },
    });
    outgoing.on('error', () => undefined);
    outgoing.on('close', () => resolve());
    outgoing.write(sent);
    void someArrived(address).then(() => outgoing.destroy());
  });

const picture = async (): Promise<Buffer> => {
  const raw = { width: 900, height: 900, channels: 3 } as const;
  return sharp(randomBytes(900 * 900 * 3), { raw })
    .jpeg({ quality: 95 })
    .toBuffer();
};

describe('an upload over a real connection', () => {
  it('that breaks at half goes on from there, and is the same picture in the end', async () => {
    const bytes = await picture();
    const half = Math.floor(bytes.length / 2);
    const address = await create(bytes.length);
    await breakOff(address, bytes.length, bytes.subarray(0, half));
    const offset = await offsetOf(address);
    assert.ok(offset > 0 && offset <= half, `${String(offset)} of ${String(half)}`);
    const rest = await fetch(address, {
      method: 'PATCH',
      headers: { ...piece, 'upload-offset': String(offset) },
      body: new Uint8Array(bytes.subarray(offset)),
    });
    assert.equal(rest.headers.get('upload-offset'), String(bytes.length));
    const paper = (await (await fetch(address, { headers })).json()) as { width: number; kind: string };
    assert.deepEqual([paper.kind, paper.width], ['image/jpeg', 900]);
  });

  it('brings no byte more than was announced, whether or not it says how many come', async () => {
    const address = await create(1000);
    const body = (size: number) => new Uint8Array(size);
    const told = await fetch(address, {
      method: 'PATCH',
      headers: { ...piece, 'upload-offset': '0' },
      body: body(2000),
    });
    assert.equal(((await told.json()) as Problem).code, 'request/too-large');
    const stream = new Blob([body(300_000)]).stream();
    const init = {
      method: 'PATCH',
      headers: { ...piece, 'upload-offset': '0' },
      body: stream,
      duplex: 'half',
    } as const;
    const outcome = await fetch(address, init).then(
      async (response) => ((await response.json()) as Problem).code,
      () => 'request/too-large',
    );
    assert.equal(outcome, 'request/too-large');
    assert.ok((await offsetOf(address)) <= 1000);
  });

  it('that hangs is cut when the same upload is asked for again', async () => {
    const bytes = await picture();
    const address = await create(bytes.length);
    const hanging = request(address, {
      method: 'PATCH',
      headers: { ...piece, 'upload-offset': '0', 'content-length': String(bytes.length) },
    });
    const closed = new Promise<void>((resolve) => hanging.on('close', () => resolve()));
    hanging.on('error', () => undefined);
    await new Promise<void>((resolve) => hanging.write(bytes.subarray(0, 70_000), () => resolve()));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const offset = await offsetOf(address);
    await closed;
    assert.ok(offset <= 70_000);
  });
});
