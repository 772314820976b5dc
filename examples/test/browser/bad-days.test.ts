import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { Examples } from '../../host/start-examples.ts';
import { fillIn, newPerson, type Person } from './account-form.ts';
import { openGate, type Gate, type Passage } from './gate.ts';
import { submitLogin } from './login-form.ts';
import { openExamples, ordinaryBrowser, temporaryFolder } from './stage.ts';
import { Visitor } from './visitor.ts';

const register = 'POST /v1/accounts';
const kept = ['account', 'displayName', 'enterpriseCode', 'documentNumber', 'email', 'mobile'] as const;

describe('on a bad day', () => {
  const dataDirectory = temporaryFolder();
  let browser: Browser;
  let gate: Gate;
  let examples: Examples;

  const start = async (ports?: { api: number; portal: number; provincial: number }) => {
    const front = (api: string) => {
      gate.to = api;
      return gate.url;
    };
    examples = await openExamples('sqlite', { front, ...(ports && { ports }) }, dataDirectory);
  };
  before(async () => {
    gate = await openGate();
    [browser] = await Promise.all([ordinaryBrowser(), start()]);
  });
  after(() => gate.close());

  const registrations = (): readonly Passage[] => gate.passages.filter(({ what }) => what === register);

  const assertOneAccount = ({ account }: Person) => {
    const database = new DatabaseSync(examples.data, { readOnly: true });
    const row = database.prepare('select count(*) as count from accounts where account = ?').get(account);
    database.close();
    assert.equal(row?.['count'], 1);
  };

  const arriveAtForm = async (): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser);
    await visitor.go(`${examples.portal}/register.html`);
    gate.passages.length = 0;
    return visitor;
  };

  it('a reload keeps what was typed, but no password and no code', async () => {
    const visitor = await arriveAtForm();
    const person = newPerson();
    await fillIn(visitor, examples, person);
    await visitor.clickOnField('email');
    await visitor.hits('End');
    // Typed and reloaded in one breath: what has to wait for its cipher is no longer done.
    await visitor.page.evaluate(() => {
      crypto.subtle.encrypt = () => new Promise(() => undefined);
    });
    await visitor.types('.cn');
    await visitor.page.reload();
    await visitor.reads('已恢复上次填写的内容，密码和验证码需重新输入。');
    const typed = { ...person, email: `${person.email}.cn` };
    assert.deepEqual(
      await visitor.values(...kept),
      kept.map((name) => typed[name]),
    );
    assert.deepEqual(await visitor.values('password', 'confirmation', 'smsCode', 'consent'), ['', '', '', '']);
    await visitor.leave();
  });

  it('an API that is down keeps the form as it is, and registers once when it is back', async () => {
    const visitor = await arriveAtForm();
    const person = newPerson();
    await fillIn(visitor, examples, person);
    const names = [...kept, 'password', 'confirmation', 'smsCode', 'consent'];
    const before = await visitor.values(...names);

    visitor.expect(/^net::ERR_CONNECTION_(REFUSED|RESET|CLOSED) (OPTIONS|POST) \/v1\/accounts$/);
    await gate.close();
    await visitor.press('button', '注册');
    await visitor.reads('无法连接');
    assert.deepEqual(await visitor.values(...names), before);

    const [portal, provincial] = [examples.portal, examples.provincial].map((url) => Number(new URL(url).port));
    await examples.stop();
    await start({ api: 0, portal: portal ?? 0, provincial: provincial ?? 0 });
    await gate.open();
    await visitor.press('button', '注册');
    await visitor.isAt('/apply.html');
    await visitor.reads(person.displayName);
    assertOneAccount(person);
    await visitor.leave();
  });

  it('a double click registers once', async () => {
    const visitor = await arriveAtForm();
    const person = newPerson();
    await fillIn(visitor, examples, person);
    await visitor.press('button', '注册', 2);
    await visitor.isAt('/apply.html');
    assert.equal(registrations().length, 1);
    assertOneAccount(person);
    await visitor.leave();
  });

  it('answers that are lost after the deed lead to one account, by the key of the first try', async () => {
    const visitor = await arriveAtForm();
    const person = newPerson();
    await fillIn(visitor, examples, person);
    visitor.expect(/^net::ERR_EMPTY_RESPONSE POST \/v1\/accounts$/);
    gate.losing = register;
    await visitor.press('button', '注册');
    await visitor.reads('无法连接');
    assertOneAccount(person);
    gate.losing = undefined;
    await visitor.press('button', '注册');
    await visitor.isAt('/apply.html');
    await visitor.reads(person.displayName);
    // The client's own repeats, those of the browser, and the person's.
    const [first, ...repeats] = registrations();
    assert.ok(repeats.length >= 3, String(repeats.length));
    for (const repeat of repeats) assert.deepEqual(repeat, first);
    assertOneAccount(person);
    await visitor.leave();
  });

  it('a session that ended asks to sign in again and comes back to the page', async () => {
    const visitor = await arriveAtForm();
    const person = newPerson();
    await fillIn(visitor, examples, person);
    await visitor.press('button', '注册');
    await visitor.isAt('/apply.html');
    await visitor.reads(person.displayName);

    const other = await visitor.openTab(`${examples.portal}/hall.html`);
    await other.locator('::-p-aria([name="退出登录"][role="button"])').click();
    await other.waitForFunction(() => location.pathname === '/');
    await other.close();
    await visitor.page.bringToFront();

    visitor.expect(/^401 POST \/v1\/my-applications$/, /^401 GET \/v1\/session$/);
    await visitor.press('button', '申请：外贸发展专项资金（中小）网络管理应用');
    await visitor.reads('登录已失效，请重新登录');
    await visitor.press('link', '登录');
    await visitor.isAt('/login.html?return=%2Fapply.html');
    await submitLogin(visitor, person.account, person.password);
    await visitor.isAt('/apply.html');
    await visitor.press('button', '申请：外贸发展专项资金（中小）网络管理应用');
    await visitor.reads('已添加');
    await visitor.leave();
  });
});
