import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { Examples } from '../../host/start-examples.ts';
import { newPerson, proveMobile, typeUntilMobile, type Person } from './account-form.ts';
import { submitLogin } from './login-form.ts';
import { codeSentTo } from './mailbox.ts';
import { engines, ordinaryBrowser, sharedExamples } from './stage.ts';
import { Visitor } from './visitor.ts';

const fund = '外贸发展专项资金（中小）网络管理应用';

/** Another tab, as of someone who has no telephone: the newest code stands at the top. */
const readCodeFromPage = async (visitor: Visitor, examples: Examples, { mobile }: Person): Promise<string> => {
  const expected = await codeSentTo(examples, mobile);
  const tab = await visitor.openTab(examples.mailbox);
  const code = await tab.$eval('#sms + ol .code', (output) => output.textContent);
  await tab.close();
  await visitor.page.bringToFront();
  assert.equal(code, expected);
  return code;
};

/** 我的业务, with the fund in it; goes in and comes back. */
const enterFund = async (visitor: Visitor, person: Person): Promise<void> => {
  await visitor.isAt('/hall.html');
  await visitor.press('link', `进入应用：${fund}`);
  await visitor.isAt('/application.html?id=sme-trade-fund');
  await visitor.reads(person.account);
  assert.equal(await visitor.page.$eval('h1', (title) => title.textContent), fund);
  await visitor.press('link', '返回我的业务');
  await visitor.isAt('/hall.html');
};

for (const engine of engines) {
  describe(`an enterprise at the portal, on ${engine}`, () => {
    const person = newPerson();
    let browser: Browser;
    let examples: Examples;
    before(async () => {
      [browser, examples] = await Promise.all([ordinaryBrowser(), sharedExamples(engine)]);
    });

    it('registers, adds the application and enters it', async () => {
      const visitor = await Visitor.arrive(browser);
      await visitor.go(examples.portal);
      await visitor.press('link', '在线注册');
      await visitor.isAt('/register.html');
      await typeUntilMobile(visitor, person);
      await proveMobile(visitor, () => readCodeFromPage(visitor, examples, person));
      await visitor.clickOnField('consent');
      await visitor.press('button', '注册');
      await visitor.isAt('/apply.html');
      await visitor.reads(person.displayName);
      await visitor.press('button', `申请：${fund}`);
      await visitor.press('link', `在我的业务中查看：${fund}`);
      await enterFund(visitor, person);
      await visitor.leave();
    });

    it('comes back the next day by the notice, signs in, enters it, and signs out', async () => {
      const visitor = await Visitor.arrive(browser);
      // Whether someone is signed in can only be found out by asking.
      visitor.expect(/^401 GET \/v1\/session$/);
      await visitor.go(examples.portal);
      await visitor.press('link', '在线申报');
      await visitor.isAt('/notice.html');
      await visitor.reads('zxkt_原账号');
      await visitor.clickOn('#enterprise a');
      await visitor.isAt('/login.html');
      await submitLogin(visitor, person.account, person.password);
      await enterFund(visitor, person);
      await visitor.press('button', '退出登录');
      await visitor.isAt('/');
      visitor.expect(/^401 GET \/v1\/my-applications$/);
      await visitor.go(`${examples.portal}/hall.html`);
      await visitor.reads('请先登录');
      await visitor.leave();
    });
  });
}
