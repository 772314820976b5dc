import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { Examples } from '../../host/start-examples.ts';
import { readWatched, watchPage } from './hosts-stage.ts';
import { submitLogin } from './login-form.ts';
import { submitStaffLogin } from './staff.ts';
import { ordinaryBrowser, sharedExamples } from './stage.ts';
import { Visitor } from './visitor.ts';

/** A page, what can be read on it when its widget has all that it asks for, and who is there. */
type PageOf = readonly [path: string, drawn: string];

const screens = [1280, 390] as const;

describe('nothing moves by itself while a page is drawn', () => {
  let browser: Browser;
  let examples: Examples;
  before(async () => {
    [browser, examples] = await Promise.all([ordinaryBrowser(), sharedExamples('sqlite')]);
  });

  /** Opens the pages one after the other, as one person with one session, on a wide screen and on a narrow one. */
  const watch = async (
    site: 'portal' | 'provincial',
    pages: readonly PageOf[],
    prepare?: (visitor: Visitor) => Promise<void>,
  ) => {
    const moved: string[] = [];
    for (const width of screens) {
      const visitor = await Visitor.arrive(browser, width);
      visitor.expect(/^401 GET \/v1\//, /^net::ERR_ABORTED GET \/v1\//, /^409 POST \/v1\/password-links/);
      await prepare?.(visitor);
      await watchPage(visitor);
      for (const [path, drawn] of pages) {
        await visitor.go(`${examples[site]}${path}`);
        await visitor.reads(drawn);
        const { shifts } = await readWatched(visitor);
        moved.push(...shifts.map((shift) => `${path} at ${width}: ${shift}`));
      }
      await visitor.leave();
    }
    assert.deepEqual(moved, []);
  };

  it('of the portal, for whoever is not signed in', () =>
    watch('portal', [
      ['/register.html', '快速获取账号'],
      ['/login.html', '请您留意'],
      ['/recovery.html', '账号/密码找回'],
      ['/recovery.html?again#progress', '查询码'],
      ['/set-password.html', '链接'],
      ['/contacts.html', '商务部'],
      ['/publicity.html', '青岛示例机电有限公司'],
      ['/authority.html', '请您留意'],
      ['/online-work.html', '打开身份验证器，输入当前显示的数字。'],
      ['/hall.html', '请先登录'],
      ['/apply.html', '请先登录'],
      ['/application.html?id=sme-trade-fund', '请先登录'],
    ]));

  it('of the portal, for an enterprise', () =>
    watch(
      'portal',
      [
        ['/hall.html', '进入应用'],
        ['/apply.html', '国内贸易'],
        ['/application.html?id=sme-trade-fund', '保存'],
        ['/login.html', '进入我的业务'],
      ],
      async (visitor) => {
        await visitor.go(`${examples.portal}/login.html`);
        await submitLogin(visitor, 'demodraft1', examples.demo.password);
        await visitor.isAt('/hall.html');
      },
    ));

  it('of the portal, for an authority and for its support desk', async () => {
    for (const [account, pages] of [
      [
        'zxkt_shenzhen',
        [
          ['/desk.html', '您好! 深圳市审核员'],
          ['/online-work.html', '当前工作年度为'],
        ],
      ],
      ['zxkt_support', [['/recovery-desk.html', '待审核']]],
    ] as const)
      await watch('portal', pages, async (visitor) => {
        await visitor.go(`${examples.portal}/authority.html`);
        await submitStaffLogin(visitor, examples, account);
        await visitor.isAt('/desk.html');
      });
  });

  it('of the site of a province', () =>
    watch('provincial', [
      ['/', '快速获取账号'],
      ['/publicity.html', '目前没有公示中的企业资质'],
      ['/qualification.html', '登录'],
      ['/review.html', '打开身份验证器，输入当前显示的数字。'],
    ]));

  it('of a table whose login comes late', () =>
    watch('provincial', [['/review.html', '打开身份验证器，输入当前显示的数字。']], async ({ page }) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const isLogin = new URL(request.url()).pathname.startsWith('/zxkt/authority-login-');
        setTimeout(() => void request.continue(), isLogin ? 800 : 0);
      });
    }));
});
