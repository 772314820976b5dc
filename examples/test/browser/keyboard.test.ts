import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { Examples } from '../../host/start-examples.ts';
import { newPerson } from './account-form.ts';
import { codeSentTo } from './mailbox.ts';
import { ordinaryBrowser, sharedExamples } from './stage.ts';
import { Visitor, type Focus } from './visitor.ts';

const assertVisible = (stops: readonly Focus[]) =>
  assert.deepEqual(
    stops.filter(({ visible }) => !visible),
    [],
    'these have a focus that cannot be seen',
  );

describe('with the keyboard alone', () => {
  const person = newPerson();
  let browser: Browser;
  let examples: Examples;
  before(async () => {
    [browser, examples] = await Promise.all([ordinaryBrowser(), sharedExamples('sqlite')]);
  });

  /** Tabs until there, looking at every stop on the way. */
  const tabTo = async (visitor: Visitor, wanted: string) => assertVisible(await visitor.tabsTo(wanted));

  const type = async (visitor: Visitor, field: string, text: string) => {
    await tabTo(visitor, field);
    await visitor.types(text);
  };

  it('an account is registered, by way of the error summary, and the application is added and entered', async () => {
    const visitor = await Visitor.arrive(browser);
    await visitor.go(examples.portal);
    await tabTo(visitor, '在线注册');
    await visitor.hits('Enter');
    await visitor.isAt('/register.html');
    await visitor.finds('>>> [name="account"]');

    // Sends it too early: the summary has the focus and leads to what is missing.
    await type(visitor, 'account', person.account);
    await visitor.hits('Enter');
    await visitor.waitForFocus('提交前请修改以下');
    await tabTo(visitor, '显示名');
    await visitor.hits('Enter');
    assert.equal((await visitor.waitForFocus('displayName')).visible, true);
    await visitor.types(person.displayName);
    await type(visitor, 'password', person.password);
    await type(visitor, 'confirmation', person.password);
    await tabTo(visitor, 'type');
    await visitor.hits('ArrowLeft');
    await tabTo(visitor, 'documentType');
    await visitor.hits('ArrowDown');
    assert.deepEqual(await visitor.values('documentType'), ['passport']);
    await type(visitor, 'documentNumber', 'E12345678');
    await type(visitor, 'email', person.email);
    await type(visitor, 'mobile', person.mobile);
    await tabTo(visitor, '获取短信验证码');
    await visitor.hits('Enter');
    await visitor.waitForFocus('smsCode');
    await visitor.types(await codeSentTo(examples, person.mobile));
    await visitor.reads('手机号码已验证');
    await tabTo(visitor, 'consent');
    await visitor.hits('Space');
    await tabTo(visitor, '注册');
    await visitor.hits('Enter');

    await visitor.isAt('/apply.html');
    await visitor.reads(person.displayName);
    await visitor.finds('>>> [part="apply"]');
    await tabTo(visitor, '申请：外贸发展专项资金（中小）网络管理应用');
    await visitor.hits('Enter');
    const added = await visitor.waitForFocus('在我的业务中查看');
    assert.equal(added.visible, true);
    await visitor.hits('Enter');
    await visitor.isAt('/hall.html');
    await visitor.finds('>>> [part="enter"]');
    await tabTo(visitor, '进入应用：外贸发展专项资金（中小）网络管理应用');
    await visitor.hits('Enter');
    await visitor.isAt('/application.html?id=sme-trade-fund');
    await visitor.reads(person.account);
    await visitor.leave();
  });
});
