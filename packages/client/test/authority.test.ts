import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { createClient, isProblemError, isSessionEndedError, isStaleVersionError } from '@zxkt/client';
import { createAuthorityClient, type AuthorityClient } from '@zxkt/client/authority';
import { codeOf, employ, type Staff } from '../../../server/test/authority.ts';
import { createExportWorker } from '../../../server/src/exports/exports.worker.ts';
import { password } from '../../../server/test/enterprise.ts';
import { submitted } from '../../../server/test/qualification.ts';
import { solveChallenge } from '../../../server/test/solve-challenge.ts';
import { openTestApp, type TestApp } from '../../../server/test/test-app.ts';

let test: TestApp;
before(async () => {
  test = await openTestApp();
});
after(() => test.close());

const connect = () => {
  const fetch = async (request: Request) => test.app.fetch(request);
  const client = createAuthorityClient({ api: 'https://api.example', key: test.key, fetch });
  const told: string[] = [];
  client.addEventListener('session-started', () => told.push('started'));
  client.addEventListener('session-ended', ({ detail }) => told.push(detail.reason));
  return { client, told };
};

const signIn = async (client: AuthorityClient, staff: Staff) =>
  client.sessions.signIn({
    account: staff.account,
    password,
    code: await codeOf(test, staff),
    workYear: 2026,
    challenge: await solveChallenge(await client.challenges.create({ action: 'authority-sign-in' })),
  });

describe('the client of the authority end', () => {
  it('signs in where no cookie comes back, reviews a case and signs out', async () => {
    const { client, told } = connect();
    await assert.rejects(client.cases.list(), isSessionEndedError);
    const staff = await employ(test);
    assert.equal((await signIn(client, staff)).workYear, 2026);
    assert.deepEqual(told, ['missing', 'started']);
    const { id } = await (await submitted(test)).read();
    const { items } = await client.cases.list({ status: 'submitted' });
    assert.deepEqual(
      items.map((row) => row.id),
      [id],
    );
    assert.deepEqual(await client.cases.count(), { count: 1, exact: true });
    const taken = await client.cases.take(id);
    assert.equal(taken.holder?.mine, true);
    assert.equal((await client.cases.disclose(id, { version: 1, purpose: 'review' })).version, 1);
    assert.deepEqual((await client.cases.differences(id, 1, 1)).items, []);
    await assert.rejects(client.cases.decide(id, { event: 'approve' }, '"old"'), isStaleVersionError);
    assert.equal((await client.cases.decide(id, { event: 'approve' }, taken.etag)).status, 'approved');
    const suspending = client.cases.decide(id, { event: 'suspend' }, (await client.cases.read(id)).etag);
    await assert.rejects(suspending, (error) => isProblemError(error) && error.code === 'role/missing');
    await client.sessions.signOut();
    assert.deepEqual(told, ['missing', 'started', 'signed-out']);
  });

  it('keeps views and fetches exports', async () => {
    const { client } = connect();
    await signIn(client, await employ(test));
    const view = await client.views.save({ name: '待审核', filter: { status: 'submitted' } });
    assert.deepEqual((await client.views.list()).items, [view]);
    await client.views.remove(view.id);
    const { id } = await client.exports.start({ format: 'csv', filter: view.filter });
    await createExportWorker(test.platform).tick();
    assert.equal((await client.exports.read(id)).status, 'ready');
    const { url } = await client.exports.link(id);
    assert.match(await (await test.app.request(url)).text(), /^\ufeff?"登记编号"/);
  });

  it('shows the public list to everybody', async () => {
    const fetch = async (request: Request) => test.app.fetch(request);
    const client = createClient({ api: 'https://api.example', key: test.key, fetch });
    assert.equal((await client.publicity.list()).items.length, 1);
  });
});
