import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient, isInvalidInputError, isNetworkError, type Client, type UploadProgress } from '@zxkt/client';
import { createAuthorityClient } from '@zxkt/client/authority';
import { onDuty } from '../../../server/test/authority.ts';
import { pdfWith } from '../../../server/test/pdf.ts';
import { photograph } from '../../../server/test/recovery.ts';
import { solveChallenge } from '../../../server/test/solve-challenge.ts';
import { openTestApp, type TestApp } from '../../../server/test/test-app.ts';

type Send = (request: Request) => Promise<Response>;

let test: TestApp;
before(async () => {
  test = await openTestApp();
});
after(() => test.close());

const serve: Send = async (request) => test.app.fetch(request);
const connect = (fetch: Send = serve): Client => createClient({ api: 'https://api.example', key: test.key, fetch });

const openSession = async (client: Client) => {
  const challenge = await solveChallenge(await client.challenges.create({ action: 'recovery' }));
  return client.recovery.open({ application: 'sme-trade-fund', code: '91110101MADEM0011G', challenge });
};

const megabyte = 1024 * 1024;
/** A PDF of about this many bytes, which is quicker to examine than a picture of that size. */
const largePdf = (bytes: number): Promise<Blob> =>
  pdfWith((document) => {
    const noise = crypto.getRandomValues(new Uint8Array(65_536));
    for (let size = 0; size < bytes; size += noise.length)
      document.context.register(document.context.stream(noise, { Filter: 'DCTDecode' }));
  }).then((content) => new Blob([content as Uint8Array<ArrayBuffer>]));

/** Cuts the connection once, when this much of a file has been sent: half of the piece arrives, its answer does not. */
const cuttingAt = (bytes: number) => {
  const seen = { patched: 0, created: 0, cut: false };
  const send: Send = async (request) => {
    if (request.method === 'POST' && request.url.endsWith('/uploads')) seen.created += 1;
    if (request.method !== 'PATCH') return serve(request);
    const body = new Uint8Array(await request.arrayBuffer());
    const isCut = !seen.cut && seen.patched + body.length > bytes;
    const arriving = isCut ? body.subarray(0, body.length / 2) : body;
    seen.patched += arriving.length;
    const response = await serve(
      new Request(request.url, { method: 'PATCH', headers: request.headers, body: arriving }),
    );
    if (!isCut) return response;
    seen.cut = true;
    throw new TypeError('fetch failed');
  };
  return { seen, send };
};

describe('a file on its way', () => {
  it('is taken up where the connection was lost, and not begun anew', async () => {
    const file = await largePdf(3 * megabyte);
    const { seen, send } = cuttingAt(file.size / 2);
    const client = connect(send);
    const session = await openSession(client);
    const told: UploadProgress[] = [];
    const { done } = client.recovery.upload(session, file, { onProgress: (progress) => told.push(progress) });
    const paper = await done;
    assert.equal(paper.kind, 'application/pdf');
    assert.deepEqual([seen.created, seen.cut, seen.patched], [1, true, file.size]);
    assert.ok(told.some(({ waiting }) => waiting));
    const sent = told.map((progress) => progress.sent);
    assert.deepEqual(
      sent,
      sent.toSorted((one, other) => one - other),
      'progress goes forward',
    );
    assert.deepEqual(told.at(-1), { sent: file.size, total: file.size, waiting: false });
  });

  it('that is refused says why, at the file', async () => {
    const client = connect();
    const session = await openSession(client);
    await assert.rejects(client.recovery.upload(session, new Blob(['<svg/>'])).done, (error) => {
      assert.ok(isInvalidInputError(error));
      assert.deepEqual(error.errors, [{ pointer: '/file', code: 'file/kind' }]);
      return true;
    });
    await assert.rejects(client.recovery.upload(session, new Blob([])).done, isInvalidInputError);
  });

  it('ends when it is cancelled, and is removed from the server', async () => {
    const client = connect();
    const session = await openSession(client);
    const file = await largePdf(2 * megabyte);
    const upload = client.recovery.upload(session, file, {
      onProgress: ({ sent }) => {
        if (sent > megabyte / 2) upload.cancel();
      },
    });
    await assert.rejects(upload.done, { name: 'AbortError' });
    const left = () =>
      test.platform.database.db
        .selectFrom('recovery_papers')
        .select('id')
        .where('ticket_id', '=', session.ticket)
        .execute();
    for (let tries = 0; (await left()).length > 0 && tries < 100; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(await left(), []);
  });

  it('gives up when the connection does not come back', async () => {
    const client = connect();
    const session = await openSession(client);
    const offline = connect(async () => {
      throw new TypeError('fetch failed');
    });
    await assert.rejects(offline.recovery.upload(session, new Blob(['x']), { retries: 0 }).done, isNetworkError);
  });

  it('comes to the desk byte for byte, where whoever may see it fetches it', async () => {
    const client = connect();
    const session = await openSession(client);
    const picture = new Blob([(await photograph()) as Uint8Array<ArrayBuffer>]);
    const licence = await client.recovery.upload(session, picture).done;
    const letter = await client.recovery.upload(session, await largePdf(1000)).done;
    const { consentVersion } = await client.configuration.read();
    await client.recovery.submit({
      ticket: session.ticket,
      token: session.token,
      enterpriseName: '示例进出口有限公司',
      contact: '陈佳',
      email: 'upload@enterprise.example',
      licence: [licence.id],
      letter: [letter.id],
      consentVersion,
    });
    const { cookie } = await onDuty(test, { roles: ['support'] });
    const desk = createAuthorityClient({
      api: 'https://api.example',
      key: test.key,
      fetch: async (request) => {
        request.headers.set('cookie', cookie);
        return serve(request);
      },
    });
    const { items } = await desk.recoveryTickets.list();
    const bytes = await desk.recoveryTickets.paper(items[0]?.id ?? '', letter.id);
    assert.deepEqual([bytes.type, bytes.size], ['application/pdf', letter.bytes]);
  });

  it('of the letter is handed over as a file', async () => {
    const letter = await connect().recovery.letter({ enterpriseName: '示例进出口有限公司' });
    assert.equal(letter.name, '账号密码重置申请.docx');
    assert.ok(letter.size > 2000);
  });
});
