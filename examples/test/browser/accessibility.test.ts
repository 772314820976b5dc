import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { Examples } from '../../host/start-examples.ts';
import { findBarriers } from './accessibility.ts';
import { fillIn, newPerson } from './account-form.ts';
import { submitLogin } from './login-form.ts';
import { submitStaffLogin } from './staff.ts';
import { ordinaryBrowser, sharedExamples } from './stage.ts';
import { Visitor } from './visitor.ts';

const fund = '外贸发展专项资金（中小）网络管理应用';

/** Screens and lights. The whole of axe runs on the first; the others differ from it by what can be seen. */
const looks = [
  { width: 1280, scheme: 'light', visual: false },
  { width: 1280, scheme: 'dark', visual: true },
  { width: 390, scheme: 'dark', visual: true },
  { width: 390, scheme: 'light', visual: true },
] as const;

/** A telephone, a window of 1280 at 200 %, and one at 400 % (WCAG 1.4.10). */
const narrowScreens = [
  { width: 390, deviceScaleFactor: 2 },
  { width: 640, deviceScaleFactor: 2 },
  { width: 320, deviceScaleFactor: 4 },
];

/** The new look is painted, and no colour is on its way to another, in the page or in a widget. */
const settled = async () => {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const moves = () =>
    roots
      .flatMap((root) => root.getAnimations())
      .some(({ effect, playState }) => playState === 'running' && Number(effect?.getComputedTiming().endTime) < 5000);
  do {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  } while (moves());
};

/** Everything that bars someone from the page as it stands. */
const inspect = async ({ page }: Visitor): Promise<void> => {
  const found: string[] = [];
  for (const { width, scheme, visual } of looks) {
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluate(settled);
    for (const barrier of await findBarriers(page, { visual })) found.push(`${scheme} ${width}: ${barrier}`);
  }
  for (const screen of narrowScreens) {
    await page.setViewport({ ...screen, height: 700 });
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    if (needed > screen.width) found.push(`${screen.width}: scrolls sideways, ${needed} wide`);
  }
  await page.setViewport({ width: 1280, height: 900 });
  assert.deepEqual(found, []);
};

describe('nothing bars anyone', { concurrency: 2 }, () => {
  let browser: Browser;
  let examples: Examples;
  before(async () => {
    [browser, examples] = await Promise.all([ordinaryBrowser(), sharedExamples('sqlite')]);
  });

  const visit = async (url: string, work: (visitor: Visitor) => Promise<void>) => {
    const visitor = await Visitor.arrive(browser);
    visitor.expect(
      /^401 GET \/v1\/((authority\/)?session|my-applications|applications|review\/cases|recovery-desk\/tickets)$/,
    );
    await visitor.go(url);
    await work(visitor);
    await visitor.leave();
  };

  const pages = readdirSync(join(import.meta.dirname, '../../portal/pages'));
  const withWidgets = [
    ...['register.html', 'login.html', 'hall.html', 'apply.html', 'application.html', 'not-found.html'],
    ...['authority.html', 'desk.html', 'online-work.html', 'publicity.html'],
  ];
  for (const file of pages.filter((name) => !withWidgets.includes(name))) {
    it(`on the portal's ${file}`, () =>
      visit(`${examples.portal}/${file === 'index.html' ? '' : file}`, (visitor) => inspect(visitor)));
  }

  it('on pages that are not there', async () => {
    for (const site of [examples.portal, examples.provincial]) {
      await visit(`${site}/none.html`, async (visitor) => {
        visitor.expect(/^404 GET \/none.html$/);
        await inspect(visitor);
      });
    }
  });

  for (const site of ['portal', 'provincial'] as const) {
    it(`in the account form on the ${site} site, empty and refused`, () =>
      visit(`${examples[site]}/${site === 'portal' ? 'register.html' : ''}`, async (visitor) => {
        await visitor.reads('快速获取账号');
        await inspect(visitor);
        await visitor.press('button', '样例：进出口企业代码');
        await visitor.reads('示例仅说明格式，请勿照填。');
        await visitor.press('button', '注册');
        await visitor.waitForFocus('提交前请修改以下');
        await inspect(visitor);
      }));
  }

  it('in the account form for an enterprise abroad', () =>
    visit(`${examples.portal}/register.html`, async (visitor) => {
      await visitor.clickOnField('account');
      await visitor.clickOn('>>> label:has([value="foreign-enterprise"])');
      await visitor.reads('国家（地区）');
      await visitor.page.waitForFunction(
        () =>
          (document.querySelector('zxkt-account-form')?.shadowRoot?.querySelectorAll('[name="country"] option')
            .length ?? 0) > 100,
      );
      await inspect(visitor);
    }));

  it('in the account form when it is complete, and when the account is there', () =>
    visit(`${examples.provincial}/`, async (visitor) => {
      await fillIn(visitor, examples, newPerson());
      await inspect(visitor);
      await visitor.press('button', '注册');
      await visitor.reads('注册成功');
      await inspect(visitor);
    }));

  it('in a box to tick: its mark can be told from the box in every scheme, and with colours forced', () =>
    visit(`${examples.portal}/register.html`, async ({ page }) => {
      const box = await page.waitForSelector('>>> input[type="checkbox"]');
      await box?.click();
      const session = await page.createCDPSession();
      for (const [scheme, forced] of [
        ['light', 'none'],
        ['dark', 'none'],
        ['light', 'active'],
        ['dark', 'active'],
      ] as const) {
        const features = [
          { name: 'prefers-color-scheme', value: scheme },
          { name: 'forced-colors', value: forced },
        ];
        await session.send('Emulation.setEmulatedMedia', { features });
        const seen = await box?.evaluate((input) => ({
          ticked: (input as HTMLInputElement).checked,
          drawnBy: getComputedStyle(input).appearance,
          box: getComputedStyle(input).backgroundColor,
          mark: getComputedStyle(input, '::before').borderRightColor,
        }));
        assert.ok(seen?.ticked && seen.drawnBy === 'none', JSON.stringify(seen));
        assert.notEqual(seen.mark, seen.box, `${scheme}, colours forced: ${forced}`);
        assert.notEqual(seen.mark, 'rgba(0, 0, 0, 0)');
      }
    }));

  it('where nobody is signed in', async () => {
    for (const path of ['hall.html', 'apply.html', 'application.html?id=sme-trade-fund', 'desk.html']) {
      await visit(`${examples.portal}/${path}`, async (visitor) => {
        await visitor.reads('请先登录');
        await inspect(visitor);
      });
    }
  });

  it('in signing in, and in everything behind it', () =>
    visit(`${examples.portal}/login.html`, async (visitor) => {
      await visitor.reads('请您留意');
      await inspect(visitor);
      visitor.expect(/^40\d POST \/v1\/sessions$/);
      await submitLogin(visitor, 'demotrader1', 'Wrong2026password');
      await visitor.reads('账号名称或密码不正确');
      await inspect(visitor);
      await submitLogin(visitor, 'demotrader1', examples.demo.password);
      await visitor.isAt('/hall.html');
      await visitor.reads('您还没有添加应用');
      await inspect(visitor);

      await visitor.go(`${examples.portal}/apply.html`);
      await visitor.press('button', `申请：${fund}`);
      await visitor.reads('已添加');
      await inspect(visitor);
      await visitor.clickOn('>>> [aria-haspopup="dialog"]');
      await visitor.reads('绑定已有账号');
      await inspect(visitor);
      await visitor.hits('Escape');
      await visitor.page.locator('>>> [name="search"]').fill('没有这样的应用');
      await visitor.reads('请检查应用名称');
      await inspect(visitor);

      await visitor.go(`${examples.portal}/hall.html`);
      await visitor.reads('进入应用');
      await inspect(visitor);
      await visitor.go(`${examples.portal}/application.html?id=sme-trade-fund`);
      await visitor.reads('demotrader1');
      await inspect(visitor);
      await visitor.go(`${examples.portal}/login.html`);
      await visitor.reads('进入我的业务');
      await inspect(visitor);
    }));

  it('in a qualification: on the way back, in its status, and as the printed form', () =>
    visit(`${examples.portal}/login.html?return=%2Fapplication.html%3Fid%3Dsme-trade-fund`, async (visitor) => {
      await visitor.finds('>>> [name="account"]');
      await submitLogin(visitor, 'demoreturned1', examples.demo.password);
      await visitor.reads('申请已被退回，请修改后重新提交');
      await visitor.finds('>>> zxkt-product-picker >>> [role="treeitem"]');
      await inspect(visitor);
      await visitor.press('button', '查看办理进度');
      await visitor.reads('待您办理');
      await inspect(visitor);
      await visitor.press('button', '查看登记表');
      await visitor.reads('单位（盖章）');
      await inspect(visitor);
    }));

  it('in the public list, here and on the site of a province', async () => {
    await visit(`${examples.portal}/publicity.html`, async (visitor) => {
      await visitor.reads('青岛示例机电有限公司');
      await inspect(visitor);
    });
    await visit(`${examples.provincial}/publicity.html`, async (visitor) => {
      await visitor.reads('目前没有公示中的企业资质');
      await inspect(visitor);
    });
  });

  it('at the authority end: in signing in, in its hall and at work', () =>
    visit(`${examples.portal}/authority.html`, async (visitor) => {
      await visitor.reads('请您留意');
      await inspect(visitor);
      await visitor.press('button', '登录');
      await visitor.reads('请输入动态口令。');
      await visitor.press('button', '忘记密码?');
      await inspect(visitor);
      await submitStaffLogin(visitor, examples, 'zxkt_shenzhen');
      await visitor.isAt('/desk.html');
      await visitor.reads('您好! 深圳市审核员');
      await inspect(visitor);
      await visitor.press('link', '进入应用');
      await visitor.isAt('/online-work.html');
      await visitor.reads('当前工作年度为');
      await inspect(visitor);
    }));

  it('in online work and in the review of a province where nobody is signed in', async () => {
    for (const url of [`${examples.portal}/online-work.html`, `${examples.provincial}/review.html`]) {
      await visit(url, async (visitor) => {
        await visitor.reads('打开身份验证器，输入当前显示的数字。');
        await inspect(visitor);
      });
    }
  });

  it('in the development mailbox', () => visit(examples.mailbox, (visitor) => inspect(visitor)));
});
