import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Hono } from 'hono';
import { createSite } from '../host/site.ts';

const here = join(import.meta.dirname, '..');
const placeholders = {
  API: 'http://localhost:8787',
  KEY: 'pk_"><script>alert(1)</script>&',
  PORTAL: 'http://localhost:8788',
};

/** In place of the built widgets: these tests are about the pages. */
const widgets = mkdtempSync(join(tmpdir(), 'zxkt-widgets-'));
mkdirSync(join(widgets, 'chunks'));
for (const file of ['all.js', 'chunks/part-Ab1.js']) writeFileSync(join(widgets, file), 'export {};\n');
after(() => rmSync(widgets, { recursive: true }));

const siteOf = (name: string) => createSite({ folder: join(here, name), widgets, api: placeholders.API, placeholders });

const pagesOf = (name: string) =>
  readdirSync(join(here, name, 'pages')).map((file) => (file === 'index.html' ? '/' : `/${file}`));

const htmlOf = async (site: Hono, path: string) => (await site.request(path)).text();
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map((match) => match[1] ?? '');
const idsOf = (html: string) => all(html, /\sid="([^"]*)"/g);

for (const name of ['portal', 'provincial']) {
  const site = siteOf(name);

  describe(`every page of the ${name} site`, () => {
    for (const path of pagesOf(name)) {
      it(`${path} is a whole Chinese page with a title of its own`, async () => {
        const html = await htmlOf(site, path);
        assert.match(html, /^<!doctype html>\s*<html lang="zh-CN">/);
        assert.match(html, /<meta charset="utf-8" \/>/);
        assert.equal(all(html, /<title>([^<]+)<\/title>/g).length, 1);
        assert.equal(all(html, /(<h1)[\s>]/g).length, 1);
        assert.doesNotMatch(html, /<!--#/, 'an include was left out');
        assert.doesNotMatch(html, /%[A-Z]+%/, 'a placeholder was left empty');
      });

      it(`${path} has no id twice, and every reference to an id leads somewhere`, async () => {
        const html = await htmlOf(site, path);
        const ids = idsOf(html);
        assert.deepEqual(
          ids.filter((id, index) => ids.indexOf(id) !== index),
          [],
        );
        for (const id of all(html, /\s(?:aria-labelledby|for)="([^"]*)"/g)) assert.ok(ids.includes(id), id);
      });

      it(`${path} has nothing inline that its policy would refuse`, async () => {
        const html = await htmlOf(site, path);
        assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=/);
        for (const attributes of all(html, /<script([^>]*)>/g)) assert.match(attributes, /\ssrc="\/[^"]+"/);
      });

      it(`${path} links to what is there`, async () => {
        const html = await htmlOf(site, path);
        const links = all(html, /\s(?:href|src)="([^"]*)"/g);
        assert.ok(links.length > 0);
        for (const link of links) {
          const url = new URL(link, `http://site.example${path}`);
          if (url.origin !== 'http://site.example' || url.pathname.startsWith('/zxkt/')) continue;
          const response = await site.request(url.pathname);
          assert.equal(response.status, 200, link);
          const id = url.hash.slice(1);
          if (id) assert.ok(idsOf(await response.text()).includes(id), link);
        }
      });
    }
  });

  describe(`the ${name} site`, () => {
    it('sends its policy with every answer', async () => {
      for (const path of ['/', '/assets/none.css', '/none.html', '/zxkt/none.js', '/assets/../../package.json']) {
        const response = await site.request(path);
        const policy = response.headers.get('content-security-policy') ?? '';
        assert.match(policy, /default-src 'none'/, path);
        assert.match(policy, /script-src 'self';/, path);
        assert.match(policy, /style-src 'self';/, path);
        assert.match(policy, /connect-src http:\/\/localhost:8787;/, path);
        assert.match(policy, /frame-ancestors 'none'/, path);
        assert.match(policy, /require-trusted-types-for 'script'/, path);
        assert.equal(response.headers.get('x-content-type-options'), 'nosniff', path);
      }
    });

    it('answers an unknown address with a page that says so', async () => {
      const response = await site.request('/none.html');
      assert.equal(response.status, 404);
      assert.match(await response.text(), /没有这一页/);
    });

    it('serves style sheets, scripts and drawings as what they are', async () => {
      for (const file of readdirSync(join(here, name, 'assets'))) {
        const response = await site.request(`/assets/${file}`);
        const type = response.headers.get('content-type') ?? '';
        const expected = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' }[file.split('.').at(-1) ?? ''];
        assert.ok(expected && type.startsWith(expected), `${file}: ${type}`);
        assert.equal(response.headers.get('cache-control'), 'no-cache');
      }
    });

    it('lets browsers keep the parts that are named after what is in them, and nothing else', async () => {
      const cacheOf = async (path: string) => (await site.request(path)).headers.get('cache-control');
      assert.match((await cacheOf('/zxkt/chunks/part-Ab1.js')) ?? '', /max-age=31536000, immutable/);
      for (const path of ['/', '/zxkt/all.js', '/zxkt/chunks/none.js']) assert.equal(await cacheOf(path), 'no-cache');
      const module = await site.request('/zxkt/all.js');
      assert.match(module.headers.get('content-type') ?? '', /^text\/javascript/);
    });

    it('does not send again what the browser has', async () => {
      const first = await site.request('/');
      const again = await site.request('/', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
      assert.equal(again.status, 304);
    });

    it('keeps to its own folders', async () => {
      for (const path of [
        '/pages/index.html',
        '/assets/%2e%2e/pages/index.html',
        '/zxkt/%2e%2e/package.json',
        '/..%2fhost',
      ])
        assert.equal((await site.request(path)).status, 404, path);
    });
  });
}

describe('placeholders', () => {
  it('are escaped wherever they stand', async () => {
    const html = await htmlOf(siteOf('portal'), '/register.html');
    assert.ok(html.includes('key="pk_&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;"'));
    assert.ok(!html.includes('<script>'));
  });

  it('carry no fragment and no reference to another placeholder', async () => {
    const site = createSite({
      folder: join(here, 'portal'),
      widgets,
      api: placeholders.API,
      placeholders: { API: '%KEY%', KEY: '<!--#include virtual="/fragments/footer.html" -->' },
    });
    const html = await htmlOf(site, '/register.html');
    assert.ok(html.includes('api="%KEY%"'));
    assert.equal(all(html, /(<footer)/g).length, 1);
  });
});

describe('the guide', () => {
  const portal = siteOf('portal');
  const navigation = '首页 政策法规 重要通知 经贸消息 项目公示 在线注册 在线申报 在线工作 问题解答 意见反馈'.split(' ');

  it('finds its navigation on the front page, in its order, with the page itself marked', async () => {
    const html = await htmlOf(portal, '/');
    const nav = /<nav aria-label="门户">([\s\S]*?)<\/nav>/.exec(html)?.[1] ?? '';
    assert.deepEqual(all(nav, />([^<>\s]+)<\/a>/g), navigation);
    assert.deepEqual(all(nav, /aria-current="page">([^<]+)</g), ['首页']);
  });

  it('finds its notice about the accounts that changed their names', async () => {
    const text = (await htmlOf(portal, '/notice.html')).replace(/<[^>]*>/g, '').replace(/\s+/g, '');
    assert.ok(text.includes('登录账号变更为“zxkt_原账号”，登录密码保持不变'));
    assert.ok(text.includes('原使用电子钥匙登录的用户请致电技术咨询客服电话4008863200变更用户登录类型'));
  });

  it('finds its hotlines on every page', async () => {
    for (const path of pagesOf('portal')) {
      const html = await htmlOf(portal, path);
      for (const number of ['010-67870108', '400-886-3200', '010-56193121', '010-64404648'])
        assert.ok(html.includes(number), `${path}: ${number}`);
    }
  });
});

describe('the provincial site', () => {
  it('needs no more of an integrator than a script, a provider and a form', () => {
    const html = readFileSync(join(here, 'provincial/pages/index.html'), 'utf8');
    assert.deepEqual(all(html, /(<(?:script|zxkt-[a-z-]+))[\s>]/g), [
      '<script',
      '<zxkt-provider',
      '<zxkt-account-form',
    ]);
    assert.match(html, /<script type="module" src="\/zxkt\/all\.js"><\/script>/);
    assert.match(html, /<zxkt-provider api="%API%" key="%KEY%">/);
  });
});
