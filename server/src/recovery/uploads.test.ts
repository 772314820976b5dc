import assert from 'node:assert/strict';
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import { paperLimits, uploadPath, type Problem } from '@zxkt/contract';
import { encode } from 'bmp-ts';
import { zipSync } from 'fflate';
import sharp from 'sharp';
import { eicar, startClamd, type Mood } from '../../test/clamd.ts';
import { pdfWith } from '../../test/pdf.ts';
import {
  beginUpload,
  openSession,
  photograph,
  sendPiece,
  submissionOf,
  takenFile,
  tus,
  uploadFile,
} from '../../test/recovery.ts';
import { openTestApp, testFiles, type TestApp } from '../../test/test-app.ts';
import { createScan } from '../node/files/clamd.ts';

let test: TestApp;
let token: string;
before(async () => {
  test = await openTestApp();
  ({ token } = await openSession(test));
});
after(() => test.close());

const problemOf = async (response: Response): Promise<Problem> => {
  assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/);
  return (await response.json()) as Problem;
};
const refusalOf = async (bytes: Uint8Array, app = test, of = token): Promise<string | undefined> => {
  const response = await uploadFile(app, of, bytes);
  if (response.ok) return undefined;
  const { code, errors } = await problemOf(response);
  if (code !== 'request/invalid') return code;
  assert.deepEqual(
    errors?.map(({ pointer }) => pointer),
    ['/file'],
  );
  return errors?.[0]?.code;
};
const keptOf = async (id: string, app = test): Promise<Buffer> => {
  const { stored_as } = await app.platform.database.db
    .selectFrom('recovery_papers')
    .select('stored_as')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return Buffer.from(await new Response(await app.platform.files.read(stored_as ?? '')).arrayBuffer());
};

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(8);
  framed.writeUInt32BE(data.length);
  framed.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([framed.subarray(0, 4), body, framed.subarray(4)]);
};

/** A real PNG of one colour and one bit a pixel: enormous to look at, small to send. */
const hugePng = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(1, 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height), { level: 1 });
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

describe('a paper', () => {
  it('is judged by what it holds, whatever it is called', async () => {
    const disguised = {
      html: Buffer.from('<!doctype html><script>alert(1)</script>'),
      php: Buffer.from('<?php system($_GET["c"]); ?>'),
      svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      zip: Buffer.from(zipSync({ 'a.txt': new Uint8Array([1]) })),
      gzip: gzipSync('a'),
      text: Buffer.from('no picture at all'),
      gif: Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'),
      webp: await sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } })
        .webp()
        .toBuffer(),
    };
    for (const [what, bytes] of Object.entries(disguised)) assert.equal(await refusalOf(bytes), 'file/kind', what);
  });

  it('is taken as jpg, png, bmp and pdf', async () => {
    const raw = await sharp({ create: { width: 20, height: 10, channels: 4, background: 'blue' } })
      .raw()
      .toBuffer();
    const bmp = encode({ data: raw, width: 20, height: 10 }).data;
    const kinds = async (bytes: Uint8Array) => {
      const { kind, width, height, pages } = await takenFile(test, token, bytes);
      return [kind, width, height, pages];
    };
    assert.deepEqual(await kinds(await photograph('jpeg', 30, 20)), ['image/jpeg', 30, 20, 1]);
    assert.deepEqual(await kinds(await photograph('png', 30, 20)), ['image/png', 30, 20, 1]);
    assert.deepEqual(await kinds(bmp), ['image/png', 20, 10, 1]);
    assert.deepEqual(await kinds(await pdfWith(undefined, { pages: 2 })), ['application/pdf', null, null, 2]);
  });

  it('of 30,000 by 30,000 pixels is refused before any of them is decoded', async () => {
    const bomb = hugePng(30_000, 30_000);
    assert.ok(bomb.length < 1_000_000);
    const began = performance.now();
    assert.equal(await refusalOf(bomb), 'file/too-many-pixels');
    // Decoding takes many times that, and 900 MB.
    assert.ok(performance.now() - began < 5000);
    const header = Buffer.from(hugePng(16, 16));
    header.writeUInt32BE(0xffff_ffff, 16);
    assert.ok(['file/too-many-pixels', 'file/damaged'].includes((await refusalOf(header)) ?? ''));
    const bmp = Buffer.alloc(200);
    bmp.write('BM');
    bmp.writeUInt32LE(40, 14);
    bmp.writeInt32LE(40_000, 18);
    bmp.writeInt32LE(-40_000, 22);
    assert.equal(await refusalOf(bmp), 'file/too-many-pixels');
  });

  it('loses the place it was photographed at, and whatever was behind its end', async () => {
    const tail = Buffer.from('<?php system("id"); ?><script>alert(1)</script>PK\u0003\u0004');
    const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'green' } })
      .jpeg()
      .withExif({ IFD0: { Model: 'Pocket camera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '39/1 54/1 0/1' } })
      .toBuffer();
    assert.ok((await sharp(picture).metadata()).exif);
    const { id } = await takenFile(test, token, Buffer.concat([picture, tail]));
    const kept = await keptOf(id);
    const { exif, xmp, iptc } = await sharp(kept).metadata();
    assert.deepEqual([exif, xmp, iptc], [undefined, undefined, undefined]);
    for (const trace of ['php', 'script', 'Pocket', 'PK\u0003\u0004']) assert.ok(!kept.includes(trace), trace);
    assert.deepEqual([...kept.subarray(-2)], [0xff, 0xd9]);
  });

  it('stands upright as its camera meant it', async () => {
    const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'green' } })
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { width, height } = await takenFile(test, token, picture);
    assert.deepEqual([width, height], [40, 60]);
  });

  it('that is cut off, empty or too large is refused with what is the matter', async () => {
    const whole = await photograph('png', 200, 200);
    assert.equal(await refusalOf(whole.subarray(0, whole.length - 40)), 'file/damaged');
    const announced = (size: string) => tus(test, `POST ${uploadPath}`, { token, headers: { 'upload-length': size } });
    const codes = async (size: string) => (await problemOf(await announced(size))).errors?.[0]?.code;
    assert.equal(await codes('0'), 'file/empty');
    assert.equal(await codes(String(paperLimits.bytes + 1)), 'file/too-large');
    assert.equal((await problemOf(await announced('-1'))).code, 'request/malformed');
    const id = await beginUpload(test, token, 10);
    const more = await sendPiece(test, token, { id, body: Buffer.alloc(20) });
    assert.equal((await problemOf(more)).code, 'request/too-large');
  });

  it('may be called what it likes: its name is not kept', async () => {
    const names = ['../../etc/passwd', 'a\0.jpg', '\u202egpj.exe', '名'.repeat(1365), ''];
    const bytes = await photograph();
    for (const name of names) {
      const headers = {
        'upload-length': String(bytes.length),
        'upload-metadata': `filename ${Buffer.from(name).toString('base64')}`,
      };
      const response = await tus(test, `POST ${uploadPath}`, { token, headers });
      assert.equal(response.status, 201, name);
      const id = response.headers.get('location')?.split('/').at(-1) ?? '';
      assert.match(id, /^[\da-f]{32}$/);
      assert.equal((await sendPiece(test, token, { id, body: bytes })).status, 204);
    }
    const rows = await test.platform.database.db.selectFrom('recovery_papers').selectAll().execute();
    assert.ok(!JSON.stringify(rows).includes('passwd'));
  });
});

describe('an upload', () => {
  it('goes on from what has arrived, and from nowhere else', async () => {
    const bytes = await photograph('png', 300, 300);
    const half = Math.floor(bytes.length / 2);
    const id = await beginUpload(test, token, bytes.length);
    assert.equal((await sendPiece(test, token, { id, body: bytes.subarray(0, half) })).status, 204);
    // The connection is lost in the middle of the next piece.
    const lost = new ReadableStream({
      start: (controller) => {
        controller.enqueue(bytes.subarray(half, half + 10));
      },
      pull: (controller) => controller.error(new Error('the connection was lost')),
    });
    const broken = await sendPiece(test, token, { id, offset: half, body: lost }).catch(() => undefined);
    assert.notEqual(broken?.status, 204);
    const head = await tus(test, `HEAD ${uploadPath}/${id}`, { token });
    assert.equal(head.headers.get('upload-length'), String(bytes.length));
    const offset = Number(head.headers.get('upload-offset'));
    assert.ok(offset >= half && offset <= half + 10, `${String(offset)} of ${String(half)}`);
    const elsewhere = await sendPiece(test, token, { id, offset: 0, body: bytes });
    assert.equal((await problemOf(elsewhere)).code, 'upload/conflict');
    const rest = await sendPiece(test, token, { id, offset, body: bytes.subarray(offset) });
    assert.equal(rest.headers.get('upload-offset'), String(bytes.length));
    assert.equal((await tus(test, `GET ${uploadPath}/${id}`, { token })).status, 200);
    const again = await tus(test, `HEAD ${uploadPath}/${id}`, { token });
    assert.equal(again.headers.get('upload-offset'), String(bytes.length));
  });

  it('is nobody else’s: another session, none, another site and an old protocol are refused', async () => {
    const bytes = await photograph();
    const id = await beginUpload(test, token, bytes.length);
    const other = (await openSession(test)).token;
    const codeOf = async (response: Response) => (await problemOf(response)).code;
    const target = `${uploadPath}/${id}`;
    assert.equal(await codeOf(await sendPiece(test, other, { id, body: bytes })), 'resource/not-found');
    assert.equal(await codeOf(await sendPiece(test, 'made-up', { id, body: bytes })), 'recovery/session-ended');
    const from = (headers: Record<string, string>) => tus(test, `GET ${target}`, { token, headers });
    assert.equal(await codeOf(await from({ origin: 'https://evil.example' })), 'origin/refused');
    assert.equal(await codeOf(await from({ 'x-zxkt-key': 'pk_unknown' })), 'key/refused');
    assert.equal(await codeOf(await from({ 'x-zxkt-client': '' })), 'client/header-missing');
    const old = await tus(test, `PATCH ${target}`, { token, headers: { 'tus-resumable': '0.2.2' }, body: bytes });
    assert.equal(await codeOf(old), 'upload/version');
    const form = await tus(test, `PATCH ${target}`, {
      token,
      headers: { 'content-type': 'multipart/form-data', 'upload-offset': '0' },
      body: bytes,
    });
    assert.ok(['request/media-type', 'request/malformed'].includes(await codeOf(form)));
    test.clock.advance(61 * 60_000);
    assert.equal(await codeOf(await sendPiece(test, token, { id, body: bytes })), 'recovery/session-ended');
    ({ token } = await openSession(test));
  });

  it('can be taken back until it is submitted', async () => {
    const bytes = await photograph();
    const { id } = await takenFile(test, token, bytes);
    assert.equal((await tus(test, `DELETE ${uploadPath}/${id}`, { token })).status, 204);
    assert.equal((await problemOf(await tus(test, `GET ${uploadPath}/${id}`, { token }))).code, 'resource/not-found');
  });

  it('that another session made, or that did not become a paper, is in no submission', async () => {
    const session = await openSession(test);
    const foreign = (await takenFile(test, token)).id;
    const unfinished = await beginUpload(test, session.token, 100);
    const own = (await takenFile(test, session.token)).id;
    for (const [given, pointer] of [
      [{ licence: [foreign] }, '/licence/0'],
      [{ letter: [unfinished] }, '/letter/0'],
      [{ licence: [own], letter: [own] }, '/letter/0'],
    ] as const) {
      const body = await submissionOf(test, session, given);
      const { problem } = await test.request('submitRecoveryTicket', { body });
      assert.deepEqual(problem.errors, [{ pointer, code: 'file/unknown' }]);
    }
  });

  it('is asked for by a browser of another origin with every header that it needs', async () => {
    const preflight = await test.app.request(uploadPath, {
      method: 'OPTIONS',
      headers: { origin: test.origin, 'access-control-request-method': 'PATCH' },
    });
    assert.match(preflight.headers.get('access-control-allow-methods') ?? '', /\bPATCH\b.*\bDELETE\b/);
    for (const header of ['tus-resumable', 'upload-offset', 'upload-length', 'x-zxkt-upload-token'])
      assert.ok(preflight.headers.get('access-control-allow-headers')?.includes(header), header);
    const bytes = await photograph();
    const created = await tus(test, `POST ${uploadPath}`, {
      token,
      headers: { 'upload-length': String(bytes.length) },
    });
    assert.equal(created.headers.get('access-control-allow-origin'), test.origin);
    for (const header of ['location', 'upload-offset'])
      assert.ok(created.headers.get('access-control-expose-headers')?.includes(header), header);
  });
});

describe('a scanner', () => {
  const scanned = async (mood: Mood) => {
    const clamd = await startClamd(mood);
    const files = testFiles({ scan: createScan(clamd.address, 500) });
    const app = await openTestApp({ platform: { files } });
    const session = await openSession(app);
    const close = async () => {
      await app.close();
      await clamd.stop();
    };
    return { app, clamd, token: session.token, close };
  };
  const infected = async () => Buffer.concat([await photograph(), Buffer.from(eicar)]);

  it('sees every byte, and what it finds is not taken', async () => {
    const { app, clamd, token: of, close } = await scanned('well');
    const bytes = await infected();
    assert.equal(await refusalOf(bytes, app, of), 'file/infected');
    assert.equal(await refusalOf(await photograph(), app, of), undefined);
    assert.equal(clamd.seen[0], bytes.length);
    await close();
  });

  it('that fails, says nothing or is not there lets nothing in, and nothing is kept', async () => {
    for (const mood of ['error', 'silent', 'hangs-up'] as const) {
      const { app, token: of, close } = await scanned(mood);
      assert.equal(await refusalOf(await photograph(), app, of), 'scan/unavailable', mood);
      await close();
    }
    const { app, clamd, token: of, close } = await scanned('well');
    await clamd.stop();
    assert.equal(await refusalOf(await photograph(), app, of), 'scan/unavailable');
    const rows = await app.platform.database.db.selectFrom('recovery_papers').select('stored_as').execute();
    assert.deepEqual(
      rows.map(({ stored_as }) => stored_as),
      [null],
    );
    await close();
  });
});
