import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { Examples } from '../../host/start-examples.ts';
import { fillIn, newPerson, type Person } from './account-form.ts';
import { openCookieProbe, returningCookies, type CookieProbe } from './cookie-probe.ts';
import { openGate, type Gate } from './gate.ts';
import { engines, openBrowser, openExamples, sharedExamples } from './stage.ts';
import { Visitor } from './visitor.ts';

/** Both ways of saying it: a headless shell knows the switch only. */
const blockThirdParty = '--test-third-party-cookie-phaseout';
const preferences = (cookieless: string) => ({
  profile: {
    cookie_controls_mode: 1,
    content_settings: { exceptions: { cookies: { [`${cookieless},*`]: { setting: 2 } } } },
  },
});

const register = async (visitor: Visitor, examples: Examples, person: Person): Promise<void> => {
  await visitor.go(`${examples.provincial}/`);
  await fillIn(visitor, examples, person);
  await visitor.press('button', '注册');
  await visitor.reads('注册成功');
};

/** Another widget of the same bundle, which has something to show only to who is signed in. */
const askForMyApplications = (visitor: Visitor) =>
  visitor.page.evaluate(() =>
    document.querySelector('zxkt-provider')?.append(document.createElement('zxkt-my-applications')),
  );

describe('the account form on a page of another site', () => {
  let browser: Browser;
  let probe: CookieProbe;
  let gate: Gate;
  before(async () => {
    [gate, probe] = await Promise.all([openGate(), openCookieProbe()]);
    browser = await openBrowser(preferences(gate.url), [blockThirdParty]);
  });
  after(async () => {
    probe.close();
    await gate.close();
  });

  it('is tried where third-party cookies are really blocked', async () => {
    assert.equal(await returningCookies(browser, probe.own, probe.own), 'plain=1; __Host-partitioned=1');
    assert.equal(await returningCookies(browser, probe.foreign, probe.own), '__Host-partitioned=1');
  });

  it('is watched: what the policy forbids would be seen', async () => {
    const { provincial } = await sharedExamples('sqlite');
    const visitor = await Visitor.arrive(browser);
    await visitor.go(provincial);
    visitor.assertCalm();
    await visitor.page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await visitor.page.evaluate(() => document.write('')).catch(() => undefined);
    const seen = visitor.troubles.join('\n');
    for (const told of ['policy violated: style-src', "requires 'TrustedHTML' assignment"])
      assert.match(seen, new RegExp(told));
    visitor.expect(/./);
    await visitor.leave();
  });

  for (const engine of engines) {
    it(`registers under a strict policy, and the session outlives a reload, on ${engine}`, async () => {
      const examples = await sharedExamples(engine);
      const visitor = await Visitor.arrive(browser);
      await register(visitor, examples, newPerson());
      await askForMyApplications(visitor);
      await visitor.reads('您还没有添加应用');
      await visitor.page.reload();
      await askForMyApplications(visitor);
      await visitor.reads('您还没有添加应用');
      const [cookie, ...others] = await visitor.page.browserContext().cookies();
      assert.deepEqual(others, []);
      assert.match(cookie?.name ?? '', /^__Host-/);
      assert.ok(cookie?.httpOnly && cookie.secure && cookie.partitionKey, JSON.stringify(cookie));
      await visitor.leave();
    });
  }

  it('carries the session until the reload where the browser takes no cookie of the API at all', async () => {
    gate.to = probe.own;
    // A browser without preferences is helped: to the page it is the same.
    gate.withoutCookies = (await returningCookies(browser, probe.foreign, gate.url)) !== '';
    assert.equal(await returningCookies(browser, probe.foreign, gate.url), '');

    const examples = await openExamples('sqlite', {
      front: (api) => {
        gate.to = api;
        return gate.url;
      },
    });
    const visitor = await Visitor.arrive(browser);
    // The client tries the cookie before it takes the token.
    visitor.expect(/^401 GET \/v1\/session$/);
    await register(visitor, examples, newPerson());
    await askForMyApplications(visitor);
    await visitor.reads('您还没有添加应用');
    assert.deepEqual(await visitor.page.browserContext().cookies(), []);
    visitor.assertCalm();
    visitor.expect(/^401 GET \/v1\/my-applications$/);
    await visitor.page.reload();
    await askForMyApplications(visitor);
    await visitor.reads('请先登录');
    await visitor.leave();
    await examples.stop();
  });
});
