import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openDatabase } from '../../../server/src/node/open-database.ts';
import type { Database } from '@zxkt/server';
import type { Examples } from '../../host/start-examples.ts';
import { fillIn, newPerson, type Person } from './account-form.ts';
import { openGate, type Gate } from './gate.ts';
import { submitLogin } from './login-form.ts';
import {
  choosesFirst,
  enters,
  isSaved,
  picks,
  readsDeclaration,
  signsInHere,
  writes,
  written,
} from './qualification-form.ts';
import { configurationOf, engines, openExamples, ordinaryBrowser, type Engine } from './stage.ts';
import { messagesTo } from './mailbox.ts';
import { decides, submitStaffLogin, writesReason } from './staff.ts';
import { Visitor } from './visitor.ts';
import { weigh } from './weigh.ts';

const fund = '外贸发展专项资金（中小）网络管理应用';
const application = '/application.html?id=sme-trade-fund';
const log = { info: () => undefined, warn: console.warn, error: console.error };

/** The examples behind a gate, and their database to look into. */
const openStage = async (engine: Engine) => {
  const [gate, browser, configuration] = await Promise.all([openGate(), ordinaryBrowser(), configurationOf(engine)]);
  const front = (api: string) => {
    gate.to = api;
    return gate.url;
  };
  const examples = await openExamples(engine, { front, configuration });
  return { gate, browser, examples, database: openDatabase(configuration, log) };
};

const signInAtPortal = async (visitor: Visitor, examples: Examples, account: string, password: string) => {
  await visitor.go(`${examples.portal}/login.html?return=${encodeURIComponent(application)}`);
  await visitor.finds('>>> [name="account"]');
  await submitLogin(visitor, account, password);
  await visitor.isAt(application);
};

/** The newest version that an account submitted, as it lies in the database. */
const submissionOf = ({ db }: Database, account: string) =>
  db
    .selectFrom('qualifications as q')
    .innerJoin('accounts as a', 'a.id', 'q.account_id')
    .innerJoin('qualification_versions as v', 'v.qualification_id', 'q.id')
    .select(['q.number', 'q.status', 'q.last_version', 'v.content'])
    .where('a.account', '=', account)
    .orderBy('v.version', 'desc')
    .executeTakeFirstOrThrow();

/** What of the page comes on paper: the name of the unit, for the sheet. */
const printedParts = async ({ page }: Visitor): Promise<string[]> => {
  await page.emulateMediaType('print');
  const parts = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    const shown = [...document.body.children].filter((part) => part.getBoundingClientRect().height > 0);
    const names = shown.map((part) =>
      part.shadowRoot?.querySelector('[data-pointer="/unit/name"] dd')?.textContent.trim(),
    );
    dispatchEvent(new Event('afterprint'));
    return names.map((name) => name ?? 'the page');
  });
  await page.emulateMediaType('screen');
  return parts;
};

for (const engine of engines) {
  describe(`a qualification, on ${engine}`, () => {
    const person: Person = newPerson();
    let gate: Gate;
    let browser: Browser;
    let examples: Examples;
    let database: Database;
    before(async () => {
      ({ gate, browser, examples, database } = await openStage(engine));
    });
    after(async () => {
      await database.close();
      await gate.close();
    });

    it('is begun by whoever has registered and added the application', async () => {
      const visitor = await Visitor.arrive(browser);
      await visitor.go(`${examples.portal}/register.html`);
      await fillIn(visitor, examples, person);
      await visitor.press('button', '注册');
      await visitor.isAt('/apply.html');
      await visitor.press('button', `申请：${fund}`);
      await visitor.reads('已添加');
      await visitor.leave();
    });

    it('is filled in on the page of another site by the keyboard, and loses nothing with the network', async () => {
      const visitor = await Visitor.arrive(browser);
      visitor.expect(/^401 GET \/v1\/(session|qualification)$/);
      await visitor.go(`${examples.provincial}/qualification.html`);
      await visitor.reads('请先登录');
      await enters(visitor, '登录');
      await signsInHere(visitor, person.account, person.password);
      await visitor.reads('请将申明阅读至末尾');
      await readsDeclaration(visitor);
      await enters(visitor, '同意');
      await visitor.finds('>>> [name="contact-name"]');
      await writes(visitor, 'contact-name', 'contact-phone');
      assert.deepEqual(await visitor.values('contact-mobile', 'unit-uscc'), [person.mobile, person.enterpriseCode]);
      await choosesFirst(visitor, '省（自治区、直辖市、计划单列市、兵团）');
      await choosesFirst(visitor, '市、区、县');
      await writes(visitor, 'unit-name', 'unit-address');
      await isSaved(visitor);

      visitor.expect(/^net::ERR_CONNECTION_(REFUSED|RESET|CLOSED) (OPTIONS|PUT) \/v1\/qualification\/draft$/);
      await gate.close();
      await writes(visitor, 'unit-postcode', 'unit-phone', 'unit-introduction');
      await visitor.reads('网络已断开，内容已保存在本机');
      await gate.open();
      await isSaved(visitor);
      await visitor.leave();
    });

    it('goes on elsewhere with all that was typed, and is submitted once', async () => {
      const visitor = await Visitor.arrive(browser);
      visitor.expect(/^401 GET \/v1\/session$/);
      const assertCounted = weigh(visitor, '/application.html', 'qualification-wizard.js');
      await signInAtPortal(visitor, examples, person.account, person.password);
      await visitor.finds('>>> [name="contact-name"]');
      const typed = ['contact-name', 'unit-name', 'unit-address', 'unit-postcode', 'unit-introduction'] as const;
      assert.deepEqual(
        await visitor.values(...typed),
        typed.map((field) => written[field]),
      );
      await writes(visitor, 'details-legalRepresentative', 'details-registeredCapital', 'details-headcount');
      await choosesFirst(visitor, 'details-economicType');
      await choosesFirst(visitor, 'details-enterpriseType');
      await writes(visitor, 'details-tradeCode');
      await picks(visitor, 'industry', '3811');
      await picks(visitor, 'product', '85015100');
      await writes(visitor, 'bank-bankName', 'bank-accountNumber', 'bank-accountHolder');
      await enters(visitor, '下一步');
      await visitor.reads('单位名称一旦注册成功，不可修改。');
      await visitor.reads('85015100 多相交流电动机');
      await enters(visitor, '注册会员', 60);
      await visitor.reads('注册信息已提交');
      assertCounted();
      await enters(visitor, '查看办理进度');
      await visitor.reads('待审核');

      const { number, status, last_version, content } = await submissionOf(database, person.account);
      assert.match(String(number), /^ZXKT-110000-\d{4}-000001$/);
      assert.deepEqual([status, last_version], ['submitted', 1]);
      await visitor.reads(String(number));
      const { unit, details, bank } = JSON.parse(content) as Record<string, Record<string, string>>;
      assert.equal(unit?.['introduction'], written['unit-introduction']);
      assert.equal(unit?.['name'], written['unit-name']);
      assert.equal(details?.['legalRepresentative'], written['details-legalRepresentative']);
      assert.equal(bank?.['accountNumber'], undefined, 'sealed');

      await enters(visitor, '查看登记表');
      await visitor.reads(written['unit-introduction']);
      await visitor.reads('4000023409200123456');
      assert.deepEqual(
        await printedParts(visitor),
        [written['unit-name']],
        'the sheet alone, without the page around it',
      );
      await visitor.page.reload();
      await visitor.reads('待审核');
      await visitor.leave();
    });

    it('is returned by the district with reasons at two fields, corrected there, approved and published', async () => {
      const unit = written['unit-name'];
      const district = await Visitor.arrive(browser);
      district.expect(/^401 GET \/v1\/(authority\/session|review\/cases(\/\w+)?)$/);
      await district.go(`${examples.provincial}/review.html`);
      await district.finds('>>> [name="account"]');
      await submitStaffLogin(district, examples, 'zxkt_dongcheng');
      await district.reads('北京市东城区商务局');
      await district.reads(unit);
      const { id } = await database.db
        .selectFrom('qualifications as q')
        .innerJoin('accounts as a', 'a.id', 'q.account_id')
        .select('q.id')
        .where('a.account', '=', person.account)
        .executeTakeFirstOrThrow();

      // The case itself is on the portal: another site, another session.
      await district.go(`${examples.portal}/online-work.html#case=${id}`);
      await district.finds('>>> [name="account"]');
      await submitStaffLogin(district, examples, 'zxkt_dongcheng');
      await writesReason(district, '单位基本信息：地址', '请填写到门牌号。');
      await writesReason(district, '单位基本信息：邮编', '与地址不符。');
      await decides(district, 'return');
      await district.reads('已提交：退回修改');
      const told = await messagesTo(examples, person, '已退回修改');
      assert.match(told.mail, /已退回修改[^]*请填写到门牌号。[^]*与地址不符。/);
      assert.match(told.sms, /已退回修改/);

      const enterprise = await Visitor.arrive(browser);
      enterprise.expect(/^401 GET \/v1\/session$/);
      await signInAtPortal(enterprise, examples, person.account, person.password);
      await enterprise.reads('申请已被退回，请修改后重新提交');
      const locked = await enterprise.page.$eval(
        '>>> [name="unit-phone"]',
        (field) => (field as HTMLInputElement).readOnly,
      );
      assert.equal(locked, true, 'what was not objected to stays as it is');
      await enterprise.clickOnField('unit-address');
      await enterprise.replacesWith('北京市东城区东长安街2号院1号楼');
      await enterprise.clickOnField('unit-postcode');
      await enterprise.replacesWith('100006');
      await isSaved(enterprise);
      await enterprise.press('button', '下一步');
      await enterprise.press('button', '重新提交');
      await enterprise.reads('注册信息已提交');
      await enterprise.leave();

      await district.page.reload();
      await district.reads('的变更（2）');
      await decides(district, 'approve');
      await district.reads('已提交：通过');
      const { status, last_version } = await submissionOf(database, person.account);
      assert.deepEqual([status, last_version], ['approved', 2]);
      const good = await messagesTo(examples, person, '已审核通过');
      assert.match(good.mail, /已审核通过/);
      assert.match(good.sms, /已审核通过/);
      await district.leave();

      const anybody = await Visitor.arrive(browser);
      await anybody.go(`${examples.portal}/publicity.html`);
      await anybody.reads(unit);
      await anybody.leave();
    });

    if (engine === 'sqlite')
      it('lets choose where another tab saved first, and submits what was chosen', async () => {
        const { accounts, password } = examples.demo;
        const account = accounts.find((one) => one.account === 'demoreturned1')?.account ?? '';
        const visitor = await Visitor.arrive(browser);
        visitor.expect(/^401 GET \/v1\/session$/, /^412 PUT \/v1\/qualification\/draft$/);
        await signInAtPortal(visitor, examples, account, password);
        await visitor.reads('申请已被退回，请修改后重新提交');
        const here = '四川省成都市武侯区人民南路四段1号';
        const there = '四川省成都市武侯区人民南路四段2号';

        const tab = await visitor.openTab(`${examples.portal}${application}`);
        await tab.locator('>>> [name="unit-address"]').fill(there);
        await tab.waitForSelector('>>> [part="save-state"][data-state="saved"]');
        await tab.close();
        await visitor.page.bringToFront();
        await visitor.clickOnField('unit-address');
        await visitor.replacesWith(here);
        await visitor.reads('草稿有两个版本');
        await visitor.reads(here);
        await visitor.press('button', '全部采用服务器');
        await visitor.press('button', '采用所选并保存');
        await visitor.finds('>>> [name="unit-address"]');
        assert.deepEqual(await visitor.values('unit-address'), [there]);
        await visitor.press('button', '下一步');
        await visitor.press('button', '重新提交');
        await visitor.reads('注册信息已提交');
        const { status, last_version, content } = await submissionOf(database, account);
        assert.deepEqual([status, last_version], ['submitted', 2]);
        assert.equal((JSON.parse(content) as { unit: { address: string } }).unit.address, there);
        await visitor.leave();
      });
  });
}
