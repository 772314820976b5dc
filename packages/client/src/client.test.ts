import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { createClient } from './client.ts';
import { ProtocolServer } from '../test/protocol-server.ts';

let server: ProtocolServer;
before(async () => {
  server = await ProtocolServer.start();
});
after(() => server.stop());

it('goes the whole way: number, account, application, out and in again', async () => {
  const client = createClient({ api: server.api, key: 'pk_test' });
  const { consentVersion } = await client.configuration.read();
  const challenge = await client.challenges.create({ action: 'phone-verification' });
  const answer = { id: challenge.id, answer: '7' };
  const mobile = '13800138000';
  const { id } = await client.phoneVerifications.send({ mobile, purpose: 'registration', challenge: answer });
  const { proof } = await client.phoneVerifications.check(id, { code: '123456' });
  const verification = { id, proof };
  assert.equal(proof, 'proof of v1');
  const { available } = await client.accounts.checkAvailability({ account: 'zhangsan2026', verification });
  assert.equal(available, true);

  await client.accounts.register({
    type: 'person',
    account: 'zhangsan2026',
    displayName: '张三',
    password: 'Correct4Horse',
    documentType: 'passport',
    documentNumber: 'E12345678',
    email: 'zhangsan@example.com',
    mobile,
    verification,
    consentVersion,
  });
  assert.equal(client.session, 'open');
  assert.equal((await client.sessions.read()).account.displayName, '张三');

  const offered = await client.applications.list({ category: 'general', search: '外贸' });
  assert.deepEqual(offered.items, []);
  await client.applications.list();
  assert.equal((await client.myApplications.add({ application: 'zxkt' })).boundAccount, null);
  const binding = { application: 'zxkt', account: 'zxkt_old', password: 'Old4Password', challenge: answer };
  assert.equal((await client.myApplications.bind(binding)).boundAccount, 'zxkt_z***');
  assert.deepEqual((await client.myApplications.list()).items, []);

  await client.sessions.signOut();
  assert.equal(client.session, 'closed');
  await client.sessions.signIn({ account: 'zhangsan2026', password: 'Correct4Horse', challenge: answer });
  assert.equal(client.session, 'open');

  const lines = server.seen.map(({ line }) => line);
  assert.ok(lines.includes('POST /v1/phone-verifications/v1/check'));
});
