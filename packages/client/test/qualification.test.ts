import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient, isInvalidInputError, isProblemError, isStaleVersionError, type Client } from '@zxkt/client';
import { registrationOf } from '../../../server/test/enterprise.ts';
import { decide, filledWith } from '../../../server/test/qualification.ts';
import { openTestApp, type TestApp } from '../../../server/test/test-app.ts';
import { seedReferenceRows } from '../../../server/src/demo/seed-reference-rows.ts';

let test: TestApp;
before(async () => {
  test = await openTestApp();
  await seedReferenceRows(test.platform);
});
after(() => test.close());

type Send = (request: Request) => Promise<Response>;
const serve: Send = async (request) => test.app.fetch(request);

/** Loses the answer to every first request of a method and path, after the server has done its work. */
const losingFirst = (): Send => {
  const lost = new Set<string>();
  return async (request) => {
    const response = await serve(request);
    const place = `${request.method} ${new URL(request.url).pathname}`;
    if (lost.has(place)) return response;
    lost.add(place);
    throw new TypeError('fetch failed');
  };
};

const signedUp = async (fetch: Send = serve): Promise<Client> => {
  const client = createClient({ api: 'https://api.example', key: test.key, fetch });
  const person = (await registrationOf(test)) as Parameters<Client['accounts']['register']>[0];
  await client.accounts.register(person);
  await client.myApplications.add({ application: 'sme-trade-fund' });
  return client;
};

const save = { schemaVersion: 1, content: filledWith() };

describe('a qualification through the client', () => {
  it('goes from the declaration to approval and its change, each answer lost once', { timeout: 60_000 }, async () => {
    const client = await signedUp(losingFirst());
    const { qualification } = client;
    const { declarationVersion } = await qualification.read();
    const { version, clauses } = await qualification.declaration(declarationVersion);
    assert.deepEqual([version, clauses.length > 0], [declarationVersion, true]);
    assert.equal((await qualification.begin({ declarationVersion })).status, 'draft');
    const opened = await qualification.readDraft();
    const draft = await qualification.saveDraft(save, opened.etag);
    assert.deepEqual(draft.content, save.content);
    assert.equal((await qualification.submit(draft.etag)).status, 'submitted');
    assert.equal((await qualification.withdraw()).status, 'draft');
    const { number, submittedVersion } = await qualification.submit((await qualification.readDraft()).etag);
    assert.equal(submittedVersion, 2);
    const asSeen = { read: async () => (await qualification.read()).qualification ?? assert.fail() };
    await decide(test, asSeen, 'take', 'approve');
    assert.equal((await qualification.beginChange()).status, 'change-draft');
    assert.deepEqual((await qualification.readDraft()).fixed, ['/unit/name']);
    const kept = await qualification.discardChange();
    assert.deepEqual([kept.status, kept.number, kept.approvedVersion], ['approved', number, 2]);
    assert.deepEqual((await qualification.version(2)).content, save.content);
    await assert.rejects(qualification.version(3), (error) => isProblemError(error) && error.status === 404);
  });

  it('tells a stale save from a refused one', async () => {
    const { qualification } = await signedUp();
    await qualification.begin({ declarationVersion: (await qualification.read()).declarationVersion });
    const { etag } = await qualification.readDraft();
    const first = await qualification.saveDraft({ schemaVersion: 1, content: { unit: { name: '甲公司' } } }, etag);
    await assert.rejects(qualification.saveDraft(save, etag), isStaleVersionError);
    await assert.rejects(qualification.submit(first.etag), (error) => {
      assert.ok(isInvalidInputError(error));
      assert.ok(error.errors.some(({ pointer }) => pointer === '/unit/postcode'));
      return true;
    });
  });

  it('reads the catalogues that codes are checked against', async () => {
    const client = createClient({ api: 'https://api.example', key: test.key, fetch: serve });
    const { items } = await client.catalogues.list();
    const { hash, size } = items.find(({ name }) => name === 'industries') ?? assert.fail();
    const { entries } = await client.catalogues.read('industries', hash);
    assert.equal(entries.length, size);
    assert.equal(entries.find(({ code }) => code === '0111')?.name, '稻谷种植');
  });
});
