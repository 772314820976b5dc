import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { Examples } from '../../host/start-examples.ts';
import { submitLogin } from './login-form.ts';
import { submitStaffLogin } from './staff.ts';
import { ordinaryBrowser, sharedExamples } from './stage.ts';
import { Visitor } from './visitor.ts';

describe('signing in', () => {
  let browser: Browser;
  let examples: Examples;
  before(async () => {
    [browser, examples] = await Promise.all([ordinaryBrowser(), sharedExamples('sqlite')]);
  });

  const arriveAtLogin = async (): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser);
    visitor.expect(/^401 GET \/v1\/session$/);
    await visitor.go(`${examples.portal}/login.html`);
    return visitor;
  };

  it('works with the new name of an account of the former system, and its old password', async () => {
    const visitor = await arriveAtLogin();
    await submitLogin(visitor, 'zxkt_chenjiaceshi1', examples.demo.password);
    await visitor.isAt('/hall.html');
    await visitor.reads('陈佳测试');
    await visitor.leave();
  });

  it('says the same of a wrong password and of an account that does not exist', async () => {
    const visitor = await arriveAtLogin();
    visitor.expect(/^40\d POST \/v1\/sessions$/);
    const complaints: string[] = [];
    for (const account of ['zxkt_chenjiaceshi1', 'zxkt_nobodyatall1']) {
      await submitLogin(visitor, account, 'Wrong2026password');
      await visitor.waitForFocus('账号名称或密码不正确，请核对后重新输入。');
      complaints.push(await visitor.page.$eval('>>> [part="failure"] strong', (line) => line.textContent));
      assert.deepEqual(await visitor.values('account'), [account]);
    }
    assert.equal(complaints[0], complaints[1]);
    const refusals = visitor.troubles.filter((trouble) => trouble.endsWith('POST /v1/sessions'));
    assert.equal(refusals.length, 2);
    assert.equal(refusals[0], refusals[1]);
    await visitor.leave();
  });

  it('shows staff the applications of their roles, and no others', async () => {
    const [review, support] = ['外贸发展专项资金（中小）网络管理应用', '账号找回审核（统一平台客服）'];
    for (const [account, expected] of [
      ['zxkt_nanshan', [review]],
      ['zxkt_support', [support]],
      ['zxkt_auditor', [review, support]],
    ] as const) {
      const visitor = await Visitor.arrive(browser);
      visitor.expect(/^401 GET \/v1\/authority\/session$/);
      await visitor.go(`${examples.portal}/authority.html`);
      await submitStaffLogin(visitor, examples, account);
      await visitor.isAt('/desk.html');
      await visitor.reads('当前工作年度为');
      const shown = await visitor.page.$$eval('.business tbody tr:not([hidden]) th', (heads) =>
        heads.map((head) => head.textContent),
      );
      assert.deepEqual(shown, expected, account);
      await visitor.leave();
    }
  });
});
