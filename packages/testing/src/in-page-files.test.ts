import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CallProblem, PaperRefused } from '@zxkt/server';
import { createInPageFiles } from './in-page-files.ts';

const address = 'https://backend.in-page.example/v1/recovery/uploads';
const file = (text: string) => new TextEncoder().encode(text);

const stage = async (files: ReturnType<typeof createInPageFiles>, bytes: Uint8Array<ArrayBuffer>) => {
  const length = { 'upload-length': String(bytes.length) };
  await files.receive(new Request(address, { method: 'POST', headers: length }), 'a');
  const half = Math.floor(bytes.length / 2);
  for (const [offset, body] of [
    [0, bytes.subarray(0, half)],
    [half, bytes.subarray(half)],
  ] as const) {
    const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) };
    await files.receive(new Request(`${address}/a`, { method: 'PATCH', headers, body }), 'a');
  }
};

describe('files in the page', () => {
  it('arrive piece by piece, are kept under a name of their own, and are gone once removed', async () => {
    const files = createInPageFiles();
    const pdf = file('%PDF-1.7\n1 0 obj << /Type /Page >> endobj\n2 0 obj << /Type /Page >> endobj\n%%EOF');
    await stage(files, pdf);
    const { storedAs, ...kept } = await files.keep('a');
    assert.deepEqual(kept, { kind: 'application/pdf', pages: 2, width: null, height: null, bytes: pdf.length });
    assert.deepEqual(new Uint8Array(await new Response(await files.read(storedAs)).arrayBuffer()), pdf);
    await files.remove(storedAs);
    assert.equal(await files.read(storedAs), undefined);
  });

  it('go on from what has arrived and from nowhere else', async () => {
    const files = createInPageFiles();
    await stage(files, file('%PDF-1.7 %%EOF'));
    const headers = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '3' };
    const elsewhere = new Request(`${address}/a`, { method: 'PATCH', headers, body: 'x' });
    await assert.rejects(
      files.receive(elsewhere, 'a'),
      (error) => error instanceof CallProblem && error.code === 'upload/conflict',
    );
  });

  it('are refused by what they hold', async () => {
    const files = createInPageFiles();
    for (const [text, code] of [
      ['<svg/>', 'file/kind'],
      ['%PDF-1.7 cut off', 'file/damaged'],
      ['%PDF-1.7 /Encrypt 1 0 R %%EOF', 'file/encrypted'],
      ['%PDF-1.7 /S /JavaScript %%EOF', 'file/active-content'],
      [`%PDF-1.7 ${'/Type /Page '.repeat(21)} %%EOF`, 'file/too-many-pages'],
    ] as const) {
      await stage(files, file(text));
      await assert.rejects(files.keep('a'), (error) => error instanceof PaperRefused && error.code === code, text);
    }
  });
});
