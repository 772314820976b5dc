import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { contractVersion } from '@zxkt/contract';
import { openTestApp, type TestApp } from '../../test/test-app.ts';

describe('headers of answers', () => {
  let test: TestApp;
  before(async () => {
    test = await openTestApp({ settings: { production: true, mailbox: false } });
  });
  after(() => test.close());

  it('of a call are those that mean something on JSON, no more', async () => {
    const { headers } = await test.request('readConfiguration', { headers: { 'x-request-id': 'a-name-of-its-own' } });
    assert.deepEqual(Object.fromEntries(headers), {
      'access-control-allow-credentials': 'true',
      'access-control-allow-origin': test.origin,
      'access-control-expose-headers':
        'etag, location, retry-after, x-zxkt-contract, x-request-id, tus-resumable, upload-length, upload-offset',
      'cache-control': 'no-store',
      'content-type': 'application/json',
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      vary: 'origin',
      'x-content-type-options': 'nosniff',
      'x-request-id': 'a-name-of-its-own',
      'x-zxkt-contract': contractVersion,
    });
  });

  it('of anything else forbid to show it as a page, too', async () => {
    for (const target of ['GET /healthz', 'GET /nowhere', 'DELETE /v1/configuration'] as const) {
      const { headers } = await test.request(target);
      assert.equal(headers.get('content-security-policy'), "default-src 'none'; frame-ancestors 'none'", target);
      assert.equal(headers.get('referrer-policy'), 'no-referrer', target);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', target);
      assert.equal(headers.get('access-control-allow-origin'), test.origin, target);
      assert.match(headers.get('strict-transport-security') ?? '', /^max-age=\d{8}/, target);
    }
  });

  it('let no page read that has no key', async () => {
    const { headers } = await test.request('readConfiguration', { headers: { origin: 'https://elsewhere.example' } });
    assert.equal(headers.get('access-control-allow-origin'), null);
    assert.equal(headers.get('vary'), 'origin');
  });
});
