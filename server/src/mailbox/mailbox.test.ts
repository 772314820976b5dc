import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { signInStaff } from '../../test/authority.ts';
import { eachEngine, openTestApp } from '../../test/test-app.ts';
import { demoStaff, demoTotpSecret } from '../demo/demo-authorities.ts';
import type { DemoCode } from '../demo/demo-authenticator.ts';
import { demoPassword } from '../demo/demo-data.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { seedReferenceRows } from '../demo/seed-reference-rows.ts';
import { ConfigurationProblem, readConfiguration } from '../node/configuration.ts';
import { addStaff } from '../staff/staff.service.ts';
import { createMailboxPorts } from './mailbox.ports.ts';
import { mailboxPages } from './mailbox.routes.ts';

const sms = (text: string) => ({ to: '13800138000', template: 'registration-code', params: {}, text });

describe('the development mailbox', () => {
  eachEngine((_engine, open) => {
    const openMailbox = async () => {
      const test = await open();
      const ports = createMailboxPorts(test.platform.database, test.clock);
      const pages = mailboxPages(test.platform);
      const items = async (query: string) => {
        const response = await pages.request(`/dev/mailbox.json${query}`);
        return ((await response.json()) as { items: Record<string, unknown>[] }).items;
      };
      return { ...test, ports, pages, items };
    };

    it('gives a test the newest message of a recipient, with its code', async () => {
      const { ports, clock, items } = await openMailbox();
      await ports.sms.send('a1', sms('短信验证码：123456，10分钟内有效'));
      clock.advance(1);
      await ports.mail.send('b2', { to: 'zhang@example.cn', subject: '您好', text: '编号ZXKT-370200-2026-000001' });
      clock.advance(1);
      await ports.sms.send('c3', sms('短信验证码：654321，10分钟内有效'));

      const [newest, older] = await items('?recipient=13800138000');
      assert.deepEqual([newest?.['code'], older?.['code']], ['654321', '123456']);
      assert.deepEqual(
        (await items('')).map((item) => item['id']),
        ['c3', 'b2', 'a1'],
      );
      assert.equal((await items('?limit=1')).length, 1);
    });

    it('shows what the authenticators of the demonstration staff show, a code not used yet, and nobody else’s', async () => {
      const { pages, ...test } = await openMailbox();
      const { platform } = test;
      await seedReferenceRows(platform);
      await seedDemo(platform, { portal: [test.origin], provincial: [] });
      const own = { authorityId: 'tianhe', account: 'own1', displayName: '自建', roles: ['reviewer' as const] };
      await addStaff(platform, { ...own, password: demoPassword });
      const codes = async () => {
        const answer = (await (await pages.request('/dev/authenticators.json')).json()) as { items: DemoCode[] };
        return new Map(answer.items.map(({ account, code }) => [account, code]));
      };
      const shown = await codes();
      assert.deepEqual(
        [...shown.keys()],
        demoStaff.map(({ account }) => account),
      );
      const signIn = async () => {
        const code = (await codes()).get('zxkt_tianhe') ?? '';
        const staff = { account: 'zxkt_tianhe', authorityId: 'tianhe', totpSecret: demoTotpSecret };
        return (await signInStaff(test, staff, { code, password: demoPassword })).status;
      };
      assert.deepEqual([await signIn(), await signIn()], [201, 201]);
      assert.equal((await codes()).get('zxkt_tianhe'), null, 'both that would be taken were used');
      test.clock.advance(30_000);
      assert.equal(await signIn(), 201);
      const page = await (await pages.request('/dev/mailbox')).text();
      assert.match(page, /天河区审核员/);
      assert.doesNotMatch(page, new RegExp(`自建|own1|${demoTotpSecret}`));
    });

    it('keeps a message once, however often its delivery is repeated', async () => {
      const { ports, items } = await openMailbox();
      await ports.sms.send('a1', sms('123456'));
      await ports.sms.send('a1', sms('123456'));
      assert.equal((await items('')).length, 1);
    });

    it('shows what was sent as text and never as markup', async () => {
      const { ports, pages } = await openMailbox();
      await ports.mail.send('a1', {
        to: '"<img src=x>"@example.cn',
        subject: '<script>alert(1)</script>',
        text: '<b onclick="x">看</b> https://portal.example/reset?a=1&b=2 "><i>',
      });
      const page = await (await pages.request('/dev/mailbox')).text();
      assert.doesNotMatch(page, /<img|<script>alert|<b onclick|<i>/);
      assert.match(page, /<a href="https:\/\/portal\.example\/reset\?a=1&amp;b=2"/);
    });

    it('allows its own style and script by their hashes and nothing else', async () => {
      const { pages } = await openMailbox();
      const response = await pages.request('/dev/mailbox');
      const policy = response.headers.get('content-security-policy') ?? '';
      const page = await response.text();
      for (const element of ['style', 'script']) {
        const [, text = ''] = new RegExp(`<${element}[^>]*>([^]*?)</${element}>`).exec(page) ?? [];
        const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
        assert.ok(policy.includes(`${element}-src 'sha256-${Buffer.from(hash).toString('base64')}'`), element);
      }
      assert.match(policy, /^default-src 'none'/);
      assert.doesNotMatch(policy, /unsafe/);
      assert.doesNotMatch(page, / style="| on\w+="/);
    });
  });

  it('stands under the app in development and nowhere in production', async () => {
    for (const path of ['GET /dev/mailbox', 'GET /dev/mailbox.json', 'GET /dev/authenticators.json'] as const) {
      const development = await openTestApp();
      assert.equal((await development.request(path)).status, 200);
      await development.close();
      // The setting alone does not bring it back.
      const production = await openTestApp({ settings: { production: true, mailbox: true } });
      const refused = await production.request(path);
      assert.equal(refused.status, 404);
      assert.equal(refused.problem.code, 'route/unknown');
      await production.close();
    }
  });

  it('is no substitute in production: without mail and SMS the server does not start', () => {
    const refused = (error: unknown) => {
      assert.ok(error instanceof ConfigurationProblem);
      for (const name of ['ZXKT_SMTP_URL', 'ZXKT_SMS_URL']) {
        assert.ok(
          error.faults.some((fault) => fault.startsWith(`${name} is wanted`)),
          name,
        );
      }
      return true;
    };
    assert.throws(() => readConfiguration({ NODE_ENV: 'production' }), refused);
    assert.equal(readConfiguration({ NODE_ENV: 'development' }).settings.mailbox, true);
  });
});
