import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, it } from 'node:test';
import { ByteTextResponse } from './byte-text.ts';
import { listen, type Listening } from './http-listener.ts';

const texts = [
  'plain',
  '外贸 é 𠮷',
  'a lone \ud800 surrogate',
  '外'.repeat(4096),
  '贸'.repeat(10_000),
  'b'.repeat(10_000),
];

let server: Listening;
before(async () => {
  const answering = createServer({ ServerResponse: ByteTextResponse }, (request, response) => {
    response.end(texts[Number(request.url?.slice(1))]);
  });
  server = await listen(answering, '127.0.0.1', 0);
});
after(() => server.close(0));

it('a text arrives in UTF-8, with its length in bytes', async () => {
  for (const [index, text] of texts.entries()) {
    const response = await fetch(`${server.url}/${index}`);
    assert.equal(response.headers.get('content-length'), String(Buffer.byteLength(text)));
    assert.equal(await response.text(), text.toWellFormed());
  }
});
