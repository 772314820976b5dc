// Storybook as it is published: every page that it promises is there and can be read, and each widget has its own.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { browserArguments, findBrowser } from '../packages/testing/browser/find-browser.mjs';

const folder = '.cache/storybook-test';
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

const guides = {
  五分钟嵌入: 'zxkt-provider',
  主题与样式变量: '--zxkt-primary',
  语言与文案: 'registerLanguage',
  'CSP 与来源': 'Content-Security-Policy',
  事件: 'zxkt-account-registered',
  外域会话: 'Partitioned',
  编写后台: 'zxkt-conformance',
};

describe('Storybook, built', { timeout: 300_000 }, () => {
  let server;
  let browser;
  let entries;
  before(async () => {
    rmSync(folder, { recursive: true, force: true });
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['run', '--silent', 'build', '--workspace', 'stories', '--', '--output-dir', `../${folder}`],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout + stderr);
    entries = Object.values(JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')).entries);
    server = createServer(({ url }, answer) => {
      const file = join(folder, new URL(url, 'http://localhost').pathname);
      if (file.endsWith('/favicon.ico')) return answer.writeHead(204).end();
      if (!existsSync(file)) return answer.writeHead(404).end();
      answer.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
      answer.end(readFileSync(file));
    });
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    browser = await puppeteer.launch({ executablePath: await findBrowser(), args: [...browserArguments] });
  });
  after(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (id, viewMode) => {
    const page = await browser.newPage();
    const troubles = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    await page.goto(`http://127.0.0.1:${server.address().port}/iframe.html?id=${id}&viewMode=${viewMode}`);
    return { page, troubles };
  };

  it('has each guide, and it can be read', async () => {
    for (const [name, says] of Object.entries(guides)) {
      const entry = entries.find(({ title, type }) => type === 'docs' && title === `指南/${name}`);
      assert.ok(entry, `指南/${name} is not among ${entries.map(({ title }) => title).join(', ')}`);
      const { page, troubles } = await open(entry.id, 'docs');
      await page.waitForFunction((text) => document.body.innerText.includes(text), { timeout: 30_000 }, says);
      assert.deepEqual(troubles, [], name);
      await page.close();
    }
  });

  it('has a page of each widget, with what its manifest says', async () => {
    const { modules } = JSON.parse(readFileSync('packages/widgets/custom-elements.json', 'utf8'));
    const elements = modules.flatMap(({ declarations }) => declarations);
    const files = globSync('stories/*.stories.ts').map((file) => [file, readFileSync(file, 'utf8')]);
    for (const { tagName, attributes = [], events = [], cssParts = [] } of elements) {
      const [file] = files.find(([, text]) => text.includes(`component: '${tagName}'`)) ?? [];
      assert.ok(file, `no stories of <${tagName}>`);
      const docs = entries.find(
        ({ type, importPath }) => type === 'docs' && importPath === `./${file.split('/').at(-1)}`,
      );
      assert.ok(docs, `no page of <${tagName}>`);
      const { page, troubles } = await open(docs.id, 'docs');
      const names = [...attributes, ...events, ...cssParts].map(({ name }) => name);
      await page.waitForFunction(
        (wanted) => wanted.every((name) => document.querySelector('.docblock-argstable')?.textContent.includes(name)),
        { timeout: 30_000 },
        names,
      );
      assert.deepEqual(troubles, [], tagName);
      await page.close();
    }
  });

  it('runs the backend in its pages: a list comes from it', async () => {
    const story = entries.find(
      ({ type, importPath }) => type === 'story' && importPath === './publicity-list.stories.ts',
    );
    const { page } = await open(story.id, 'story');
    await page.waitForFunction(
      () => /ZXKT-\d{6}/.test(document.querySelector('zxkt-publicity-list')?.shadowRoot?.textContent ?? ''),
      { timeout: 60_000 },
    );
    await page.close();
  });
});
