import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserArguments, findBrowser } from '../../../packages/testing/browser/find-browser.mjs';
import { startEmbeddingSite } from './embedding-site.ts';
import { hostsFolder, readWatched, sharedHosts, watchPage } from './hosts-stage.ts';
import { ordinaryBrowser } from './stage.ts';
import { Visitor } from './visitor.ts';

const register = '::-p-aria([name="注册"][role="button"])';

describe('embedding on a bad day', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startEmbeddingSite>>;
  let url: string;
  before(async () => {
    site = await startEmbeddingSite(join(await hostsFolder(), 'zxkt'));
    [{ url }, browser] = await Promise.all([sharedHosts(), ordinaryBrowser()]);
  });
  after(() => site.stop());

  const open = async (address: string, width = 1280): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, width);
    await watchPage(visitor);
    await visitor.go(address);
    return visitor;
  };

  it('the script is loaded twice, and in every form at once: the first stays, and nothing is said', async () => {
    const visitor = await open(`${site.url}/twice`);
    await visitor.finds(register);
    assert.deepEqual((await readWatched(visitor)).globals, ['Symbol(zxkt)']);
    await visitor.leave();
  });

  it('the script comes after the page: what stands there and what comes later is drawn', async () => {
    const visitor = await open(`${site.url}/bare`);
    for (const type of ['', 'module']) {
      await visitor.page.evaluate((kind) => {
        const script = document.createElement('script');
        script.type = kind;
        script.src = '/zxkt/loader.js';
        document.head.append(script);
      }, type);
    }
    await visitor.finds(register);
    await visitor.page.evaluate(() =>
      document.querySelector('zxkt-provider')?.append(document.createElement('zxkt-region-picker')),
    );
    await visitor.page.waitForFunction(() =>
      document.querySelector('zxkt-region-picker')?.shadowRoot?.querySelector('[part~="base"]'),
    );
    await visitor.leave();
  });

  it('the CDN sends scripts as text, or not at all: the console says which file, and why', async () => {
    for (const [page, told] of [
      [
        'mistyped',
        /cannot be shown, .*\/mistyped\/account-form-.*\.js was not loaded\. Is it there, served as text\/javascript/,
      ],
      ['missing', /cannot be shown, .*\/missing\/account-form-.*\.js was not loaded\. .* was answered with 404/],
    ] as const) {
      const visitor = await Visitor.arrive(browser);
      const said = new Promise<string>((resolve) =>
        visitor.page.on('console', (message) => message.text().startsWith('zxkt') && resolve(message.text())),
      );
      await visitor.go(`${site.url}/${page}`);
      assert.match(await said, told);
      visitor.expect(/./);
      await visitor.leave();
    }
  });

  for (const kind of ['script', 'module']) {
    it(`everything in one ${kind}, from a CDN: what is asked for later is found beside it, once`, async () => {
      const visitor = await Visitor.arrive(browser);
      const asked: string[] = [];
      visitor.page.on('request', (request) => {
        const { hostname, pathname } = new URL(request.url());
        if (hostname === 'localhost' && pathname.startsWith('/zxkt/'))
          asked.push(pathname.replace(/^\/zxkt\/(?:chunks\/)?/, '').replace(/-[\w-]{8}(?=\.js)/, ''));
      });
      await visitor.go(`${site.url}/cdn-${kind}`);
      await visitor.finds(register);
      const bundle = kind === 'script' ? 'zxkt.iife.js' : 'zxkt.js';
      assert.deepEqual(asked, [bundle]);
      await visitor.page.evaluate(() => (document.documentElement.lang = 'en'));
      await visitor.finds('::-p-aria([name="Register"][role="button"])');
      await visitor.clickOnField('mobile');
      await visitor.types('13900000021');
      // Nothing answers there.
      visitor.expect(/^net::ERR_\w+ (GET|POST|OPTIONS) /);
      await visitor.press('button', 'Send code');
      await visitor.reads('The server cannot be reached.');
      assert.deepEqual(asked.toSorted(), [bundle, 'zxkt-english.js', 'zxkt-repeat.js'].toSorted());
      // Nothing of the authority end before one of its tags is there; then all of it, from one file.
      await visitor.page.evaluate(() =>
        document.querySelector('zxkt-provider')?.append(document.createElement('zxkt-authority-login')),
      );
      await visitor.page.waitForFunction(() =>
        document.querySelector('zxkt-authority-login')?.shadowRoot?.querySelector('form'),
      );
      assert.equal(asked.filter((name) => name === 'zxkt-authority-end.js').length, 1);
      assert.equal(asked.filter((name) => name === bundle).length, 1);
      await visitor.leave();
    });
  }

  it('widgets in shadow roots of the host: found beside a provider, and where the host says so', async () => {
    /** `<zxkt-…>` in a shadow root of its own, with its provider or apart from it. */
    const put = (content: readonly string[], isTold: boolean) => {
      const place = document.createElement('div');
      const root = place.attachShadow({ mode: 'open' });
      let parent: Node = root;
      for (const tag of content) {
        const element = document.createElement(tag);
        if (tag === 'zxkt-provider') element.setAttribute('api', 'http://localhost:9');
        parent = parent.appendChild(element);
      }
      document.querySelector('zxkt-provider')?.append(place);
      type Shared = Record<symbol, { readonly watch: (root: ShadowRoot) => void }>;
      if (isTold) (globalThis as never as Shared)[Symbol.for('zxkt')]?.watch(root);
      Object.assign(document, { placed: [root, content.at(-1)] });
    };
    const isDrawn = () => {
      const [root, tag] = (document as Document & { placed?: readonly [ShadowRoot, string] }).placed ?? [];
      return !!root?.querySelector(tag ?? '')?.shadowRoot?.querySelector('form');
    };
    for (const [page, content, isTold] of [
      ['cdn-script', ['zxkt-provider', 'zxkt-authority-login'], false],
      ['cdn-script', ['zxkt-authority-login'], true],
      ['cdn-module', ['zxkt-provider', 'zxkt-authority-login'], false],
      ['looked-for', ['zxkt-login-form'], true],
    ] as const) {
      const visitor = await open(`${site.url}/${page}`);
      // Nothing answers there.
      visitor.expect(/^net::ERR_\w+ (GET|OPTIONS) \/v1\/(authority\/)?session$/);
      await visitor.finds(register);
      await visitor.page.evaluate(put, content, isTold);
      await visitor.page.waitForFunction(isDrawn);
      await visitor.leave();
    }
  });

  it('the one script from a CDN that sends it as text: it works in Chinese, and says what it could not load', async () => {
    const visitor = await Visitor.arrive(browser);
    visitor.expect(/^warn: zxkt: English could not be loaded; Chinese is shown\./, /MIME type/);
    await visitor.go(`${site.url}/mistyped-script`);
    await visitor.finds(register);
    await visitor.page.evaluate(() => (document.documentElement.lang = 'en'));
    await visitor.page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('zxkt-english')),
    );
    await visitor.finds(register);
    await visitor.leave();
  });

  it('two versions under one name: the first stays, and the console names both', async () => {
    const visitor = await open(`${site.url}/clash`);
    visitor.expect(
      /^warn: zxkt 9\.0\.0: (<zxkt-[a-z-]+> stays that of zxkt 0\.1\.0\.|the authority-end of zxkt 0\.1\.0 stays\.)/,
    );
    await visitor.finds(register);
    const said = visitor.troubles.filter((trouble) => trouble.includes('<zxkt-account-form>'));
    assert.equal(said.length, 1);
    await visitor.leave();
  });

  it('two versions, one with a suffix: both are drawn, and the provider of one serves the other', async () => {
    const visitor = await open(`${site.url}/versions`);
    await visitor.page.waitForFunction(() =>
      ['zxkt-account-form', 'zxkt-account-form-v2'].every((tag) =>
        document.querySelector(tag)?.shadowRoot?.querySelector('form'),
      ),
    );
    const provided = await visitor.page.$$eval('zxkt-account-form, zxkt-account-form-v2', (forms) =>
      forms.map((element) => typeof (element as never as { connection: { source: unknown } }).connection.source),
    );
    assert.deepEqual(provided, ['function', 'function']);
    await visitor.leave();
  });

  it('a form is taken away and put back in mid-request, with the page translated: it goes on', async () => {
    const visitor = await open(`${url}/plain/`);
    await visitor.finds('::-p-aria([name="提交注册"][role="button"])');
    await visitor.clickOnField('mobile');
    await visitor.types('13900000021');
    await visitor.page.evaluate(() => {
      const wrap = (root: Node) => {
        const texts: Text[] = [];
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const text of texts.filter(({ data }) => data.trim())) {
          const font = document.createElement('font');
          text.replaceWith(font);
          font.append(text);
        }
      };
      const form = document.querySelector('zxkt-account-form');
      wrap(document.body);
      if (form?.shadowRoot) wrap(form.shadowRoot);
    });
    const requested = visitor.page.waitForRequest((request) => request.url().endsWith('/v1/phone-verifications'));
    await visitor.press('button', '获取短信验证码');
    await requested;
    await visitor.page.evaluate(() => {
      const form = document.querySelector('zxkt-account-form');
      const parent = form?.parentElement;
      form?.remove();
      if (form) parent?.append(form);
    });
    await visitor.reads('验证码已发出');
    assert.deepEqual(await visitor.values('mobile'), ['13900000021']);
    await visitor.leave();
  });

  /** What is wider than its page, of the page itself and of all that a widget draws. */
  const cutOff = ({ page }: Visitor) =>
    page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const within = (root: ParentNode): Element[] =>
        [...root.querySelectorAll('*')].flatMap((element) => [
          element,
          ...(element.shadowRoot ? within(element.shadowRoot) : []),
        ]);
      const beyond = within(document).filter((element) => {
        const { left, right, height } = element.getBoundingClientRect();
        // What only screen readers are told lies outside on purpose.
        return height > 1 && (right > width + 1 || left < -1) && !element.closest('.hidden, [hidden]');
      });
      return beyond.map((element) => `${element.localName}.${element.className}`);
    });

  it('a zoom of 400 %: nothing is cut off', async () => {
    const visitor = await open(`${url}/plain/`, 320);
    await visitor.finds('::-p-aria([name="提交注册"][role="button"])');
    assert.deepEqual(await cutOff(visitor), []);
    assert.equal(await visitor.page.evaluate(() => document.documentElement.scrollWidth), 320);
    await visitor.leave();
  });

  it('paper: dark on white whatever the screen shows, nothing is cut off, and what was typed is on it', async () => {
    const visitor = await open(`${url}/plain/`);
    await visitor.page.evaluate(() => document.querySelector('zxkt-provider')?.setAttribute('theme', 'dark'));
    await visitor.clickOnField('displayName');
    await visitor.types('陈佳测试');
    const looks = () =>
      visitor.page.$eval('>>> [name="displayName"]', (input) => {
        const lightness = (colour: string) =>
          (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
        const { color, backgroundColor } = getComputedStyle(input);
        return [lightness(color) > 380, lightness(backgroundColor) > 380];
      });
    assert.deepEqual(await looks(), [true, false], 'light on dark on the screen');
    await visitor.page.setViewport({ width: 794, height: 1123 });
    await visitor.page.emulateMediaType('print');
    await visitor.page.waitForFunction(() => matchMedia('print').matches);
    assert.deepEqual(await looks(), [false, true], 'dark on light on paper');
    assert.deepEqual(await cutOff(visitor), []);
    assert.deepEqual(await visitor.values('displayName'), ['陈佳测试']);
    const paper = Buffer.from(await visitor.page.pdf({ format: 'A4' })).toString('latin1');
    const pages = paper.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    assert.ok(pages >= 1 && pages <= 4, `${String(pages)} pages`);
    await visitor.leave();
  });

  it('the back button brings the page as it was left, from the cache of pages', async () => {
    const own = await puppeteer.launch({
      executablePath: await findBrowser(),
      args: [...browserArguments],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      protocolTimeout: 120_000,
      timeout: 60_000,
    });
    try {
      const visitor = await Visitor.arrive(own);
      await visitor.page.evaluateOnNewDocument(() =>
        addEventListener('pageshow', ({ persisted }) => (document.title = persisted ? 'kept' : 'new')),
      );
      await visitor.go(`${url}/plain/`);
      await visitor.clickOnField('displayName');
      await visitor.types('陈佳测试');
      await visitor.go(`${site.url}/bare`);
      await visitor.page.goBack();
      await visitor.page.waitForFunction(() => document.title === 'kept');
      assert.deepEqual(await visitor.values('displayName'), ['陈佳测试']);
      await visitor.clickOnField('account');
      await visitor.types('chenjia1');
      assert.deepEqual(await visitor.values('account'), ['chenjia1']);
      await visitor.leave();
    } finally {
      await own.close();
    }
  });
});
