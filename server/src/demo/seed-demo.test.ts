import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registration } from '@zxkt/contract';
import * as v from 'valibot';
import { signIn } from '../../test/enterprise.ts';
import { eachEngine, openTestApp } from '../../test/test-app.ts';
import { demoApplicants } from './demo-applicants.ts';
import { demoAccounts, demoKeys, demoPassword } from './demo-data.ts';
import { onDuty } from '../../test/authority.ts';
import { seedDemoTickets } from './seed-demo-tickets.ts';
import { seedDemoQualifications } from './seed-demo-qualifications.ts';
import { seedDemo } from './seed-demo.ts';
import { seedReferenceRows } from './seed-reference-rows.ts';

const origins = { portal: ['https://demo.example'], provincial: ['https://province.example'] };

describe('demonstration data', () => {
  eachEngine((_engine, open) => {
    it('lets everybody sign in, also under a name of the former system, on both sites', async () => {
      const test = await open();
      await seedReferenceRows(test.platform);
      await seedDemo(test.platform, origins);
      test.clock.advance(6000);
      for (const { account, displayName } of demoAccounts) {
        const { value } = await signIn(test, account, { password: demoPassword });
        assert.equal(value.account.displayName, displayName);
      }
      assert.ok(demoAccounts.some(({ account }) => account === 'zxkt_chenjiaceshi1'));
      for (const [site, key] of Object.entries(demoKeys)) {
        const [origin = ''] = origins[site as keyof typeof origins];
        const { status } = await test.request('readConfiguration', { headers: { 'x-zxkt-key': key, origin } });
        assert.equal(status, 200);
      }
    });

    it('shows qualifications on their way, each at an account of its own, and may be sown again', async () => {
      const test = await open();
      await seedReferenceRows(test.platform);
      await seedDemo(test.platform, origins);
      await seedDemoQualifications(test.platform);
      const rows = () =>
        test.platform.database.db
          .selectFrom('qualifications')
          .selectAll()
          .orderBy('created_at')
          .orderBy('id')
          .execute();
      const before = await rows();
      await seedDemoQualifications(test.platform);
      assert.deepEqual(await rows(), before);
      test.clock.advance(6000);
      const statuses: unknown[] = [];
      for (const { account } of demoApplicants) {
        const { cookie } = await signIn(test, account, { password: demoPassword });
        const { qualification } = (await test.request('readQualification', { cookie })).value;
        statuses.push(qualification?.status);
      }
      assert.deepEqual(statuses, ['draft', 'submitted', 'returned', 'approved', 'submitted']);
    });

    it('shows recovery tickets on their way, with papers that went the way of every file, and may be sown again', async () => {
      const test = await open();
      await seedReferenceRows(test.platform);
      await seedDemo(test.platform, origins);
      await seedDemoTickets(test.platform);
      await seedDemoTickets(test.platform);
      const { cookie } = await onDuty(test, { roles: ['support'] });
      const { items } = (await test.request('listRecoveryTickets', { cookie })).value;
      assert.deepEqual(
        items.map(({ status, clock }) => [status, clock?.overdue]),
        [
          ['submitted', false],
          ['returned', undefined],
          ['rejected', undefined],
          ['submitted', true],
        ],
      );
      const { value } = await test.request('readRecoveryTicket', { cookie, params: { id: items[0]?.id ?? '' } });
      assert.deepEqual([value.licence[0]?.kind, value.letter[0]?.width], ['image/png', 420]);
      assert.equal(value.accounts[0]?.account, 'zxkt_chenjiaceshi1');
    });

    it('may be sown at every start', async () => {
      const test = await open();
      await seedReferenceRows(test.platform);
      const rows = async () => test.platform.database.db.selectFrom('accounts').selectAll().orderBy('id').execute();
      await seedDemo(test.platform, origins);
      const before = await rows();
      await seedDemo(test.platform, { ...origins, portal: ['https://moved.example'] });
      assert.deepEqual(await rows(), before);
      test.clock.advance(6000);
      const headers = { 'x-zxkt-key': demoKeys.portal, origin: 'https://moved.example' };
      assert.equal((await test.request('readConfiguration', { headers })).status, 200);
    });
  });

  it('is what the rules would let register, apart from names of the former system', () => {
    for (const account of demoAccounts) {
      const { success, issues } = v.safeParse(registration, {
        ...account,
        account: account.account.replace('zxkt_', ''),
        password: demoPassword,
        verification: { id: 'x', proof: 'x' },
        consentVersion: 'x',
      });
      assert.equal(success, true, JSON.stringify(issues));
    }
  });

  it('is refused in production', async () => {
    const test = await openTestApp({ settings: { production: true, mailbox: false } });
    await assert.rejects(seedDemo(test.platform, origins), /no place in production/);
    await assert.rejects(seedDemoQualifications(test.platform), /no place in production/);
    await assert.rejects(seedDemoTickets(test.platform), /no place in production/);
    await test.close();
  });
});
