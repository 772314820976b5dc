import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { configuration, contractVersion } from '@zxkt/contract';
import * as v from 'valibot';
import { eachEngine } from '../../test/test-app.ts';

describe('GET /v1/configuration', () => {
  eachEngine((_engine, open) => {
    it('tells a page what it needs before anyone signs in', async () => {
      const test = await open({ settings: { challengeKind: 'image-code', passwordPolicy: 'modern' } });
      const { status, value } = await test.request('readConfiguration');
      assert.equal(status, 200);
      const { challengeKind, passwordPolicy } = v.parse(configuration, value);
      assert.deepEqual({ challengeKind, passwordPolicy }, { challengeKind: 'image-code', passwordPolicy: 'modern' });
    });

    it('answers nobody without a publishable key', async () => {
      const test = await open();
      const { status, problem } = await test.request('readConfiguration', { headers: { 'x-zxkt-key': null } });
      assert.equal(status, 403);
      assert.equal(problem.code, 'key/refused');
    });
  });
});

describe('GET /v1/connection', () => {
  eachEngine((_engine, open) => {
    it('tells the time, and whether a cookie like those of sessions comes back', async () => {
      const test = await open();
      const first = await test.request('readConnection');
      assert.deepEqual(first.value, { contractVersion, now: test.clock.now(), cookieReturned: false });
      const [cookie = '', ...attributes] = (first.headers.get('set-cookie') ?? '').split('; ');
      assert.deepEqual(
        new Set(attributes),
        new Set(['Max-Age=60', 'Path=/', 'Secure', 'HttpOnly', 'SameSite=None', 'Partitioned']),
      );
      assert.equal((await test.request('readConnection', { cookie })).value.cookieReturned, true);
      // Signed in or not: the session's own cookie says nothing of this one, and stays.
      assert.equal(
        (await test.request('readConnection', { cookie: '__Host-zxkt-enterprise=x' })).value.cookieReturned,
        false,
      );
    });
  });
});
