import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { demoAccounts, demoPassword } from '@zxkt/server';
import type { Browser } from 'puppeteer-core';
import type { Hosts } from '../../hosts/start-hosts.ts';
import { readWatched, sharedHosts, watchPage } from './hosts-stage.ts';
import { submitLogin } from './login-form.ts';
import { ordinaryBrowser } from './stage.ts';
import { Visitor } from './visitor.ts';

const own = 'Symbol(zxkt)';

describe('pages of hosts, from the packed tarballs', () => {
  let browser: Browser;
  let hosts: Hosts;
  before(async () => {
    [hosts, browser] = await Promise.all([sharedHosts(), ordinaryBrowser()]);
  });

  const open = async (name: string): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser);
    await watchPage(visitor);
    await visitor.go(`${hosts.url}/${name}/`);
    return visitor;
  };

  const globals: Record<string, readonly string[]> = { jsp: ['$', own, 'jQuery'], plain: [own], province: [own] };

  for (const [index, name] of ['plain', 'jsp', 'react', 'vue', 'angular'].entries()) {
    it(`${name}: the form is usable in the host's words, and the host hears of it in its own way`, async () => {
      const visitor = await open(name);
      await visitor.finds('::-p-aria([name="提交注册"][role="button"])');
      assert.deepEqual((await readWatched(visitor)).shifts, []);
      await visitor.clickOnField('mobile');
      await visitor.types(`1390000000${index}`);
      await visitor.press('button', '获取短信验证码');
      await visitor.reads('验证码已发出，60 秒后可再取');
      if (globals[name]) assert.deepEqual((await readWatched(visitor)).globals, globals[name]);
      await visitor.leave();
    });
  }

  it('jsp: keeps its sizes where the page has its own root size and sets every element', async () => {
    const visitor = await open('jsp');
    const looks = await visitor.page.$eval('>>> [name="mobile"]', (input) => {
      const { fontSize, color } = getComputedStyle(input);
      return [fontSize, color, input.getBoundingClientRect().width > 150];
    });
    assert.deepEqual(looks, ['16px', 'rgb(27, 36, 48)', true]);
    await visitor.leave();
  });

  it('jsp: what lies beside the one script comes when it is needed, and works with what is in it', async () => {
    const visitor = await open('jsp');
    visitor.expect(/^401 GET \/v1\/(session|qualification)$/);
    await visitor.page.evaluate(() => {
      const names = ['login-form', 'qualification-wizard'];
      document
        .querySelector('zxkt-provider')
        ?.replaceChildren(...names.map((name) => document.createElement(`zxkt-${name}`)));
    });
    await visitor.clickOnField('account');
    await submitLogin(visitor, demoAccounts[0]?.account ?? '', demoPassword);
    await visitor.reads('注册申明');
    await visitor.reads('同意');
    assert.equal(
      await visitor.page.evaluate(
        () =>
          performance.getEntriesByType('resource').filter(({ name }) => name.includes('zxkt-qualification-wizard-'))
            .length,
      ),
      1,
    );
    await visitor.leave();
  });

  it('province: three widgets share one session, and the host is told', async () => {
    const visitor = await open('province');
    // The lists of a person who was not signed in are asked for again when that changes.
    visitor.expect(/^(401|net::ERR_ABORTED) GET \/v1\/(my-applications|session|applications)$/);
    await visitor.finds('::-p-aria([name="进入办事大厅"][role="button"])');
    await visitor.reads('请先登录');
    assert.deepEqual((await readWatched(visitor)).shifts, []);
    await submitLogin(visitor, demoAccounts[0]?.account ?? '', demoPassword);
    await visitor.reads('已登录');
    await visitor.reads('外贸发展专项资金（中小）网络管理应用');
    assert.deepEqual((await readWatched(visitor)).globals, globals['province']);
    await visitor.leave();
  });
});
