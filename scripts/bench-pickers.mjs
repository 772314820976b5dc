// The product picker on the whole Harmonized System beside its peers, each in a browser of its own with the processor
// slowed four times. Needs `npm run build:embed`, and the peers of scripts/peers in .cache/peers; `npm run bench` sees to
// both. `--json` for machines.
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { browserArguments, findBrowser } from '../packages/testing/browser/find-browser.mjs';
import { naiveLines } from '../packages/catalog/bench/naive-lines.ts';
import { loadProducts } from '../packages/catalog/src/index.ts';

const contenders = {
  zxkt: '@zxkt/widgets',
  vaadin: '@vaadin/multi-select-combo-box',
  'tom-select': 'tom-select',
  antd: 'antd Cascader',
};
const runs = 3;
const slowdown = 4;
/** Typed one character at a time; every list must show the line in the end. */
const queries = [
  { text: '851713', shows: '85171300' },
  { text: '智能手机', shows: '85171300' },
  { text: '棉制男', shows: '62052000' },
];

const pages = '.cache/peers/pages';
const folder = '.cache/peers/built';

const buildPages = async () => {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [...Object.keys(contenders), 'stage'].map((name) => `${pages}/${name}.mjs`),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    define: { 'process.env.NODE_ENV': '"production"' },
    target: 'es2022',
    external: ['/embed/*'],
    logLevel: 'error',
  });
};

const treeOf = (products, entries) =>
  entries.map(({ code, name, leaf }) => ({
    value: code,
    label: `${code} ${name}`,
    ...(leaf ? {} : { children: treeOf(products, products.children(code)) }),
  }));

const serve = async () => {
  const products = await loadProducts();
  const lines = (await naiveLines()).map((line) => ({ ...line, label: `${line.code} ${line.name}` }));
  const made = {
    '/lines.json': JSON.stringify(lines),
    '/tree.json': JSON.stringify(treeOf(products, products.roots)),
    '/favicon.ico': '',
  };
  const types = { '.mjs': 'text/javascript', '.js': 'text/javascript', '.json': 'application/json' };
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = pathname.startsWith('/embed/') ? join('dist', pathname) : join(folder, pathname);
    response.setHeader('Content-Type', `${types[extname(pathname)] ?? 'text/html'}; charset=utf-8`);
    if (pathname in made) response.end(made[pathname]);
    else if (pathname === '/')
      response.end('<!doctype html><html lang="zh-CN"><title>bench</title><p>主营产品</p><main></main></html>');
    else if (existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

/** Bytes that scripts and the page's own objects hold. */
const heap = async (session) => {
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
};

/** Milliseconds from an input to the last change that it makes on the screen. */
const settling = async (page, input) => {
  await page.evaluate(() => window.staged.arm());
  await input();
  return page.evaluate(() => window.staged.settled());
};

/** A browser of its own, with nothing of the contender's but its scripts. */
const stage = async ({ address, executablePath }, name, act) => {
  const browser = await puppeteer.launch({ executablePath, args: browserArguments, protocolTimeout: 60_000 });
  try {
    const [page] = await browser.pages();
    await page.setViewport({ width: 1280, height: 800 });
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await page.goto(address);
    await page.addScriptTag({ type: 'module', url: '/stage.mjs' });
    await page.waitForFunction('window.stage');
    const empty = await heap(session);
    await page.evaluate(async (file) => {
      const { contender } = await import(file);
      window.staged = window.stage(contender);
    }, `/${name}.mjs`);
    return await act(page, async () => (await heap(session)) - empty);
  } finally {
    await browser.close();
  }
};

/** Somebody looks at the page before the next thing is done: idle moments are used by whoever uses them. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 500));

const open = async (page) => {
  await page.emulateCPUThrottling(slowdown);
  return page.evaluate(() => window.staged.open());
};

/** With the data still to come. */
const measureFirst = (where, name) => stage(where, name, open);

/** With the data in memory. */
const measure = (where, name) =>
  stage(where, name, async (page, held) => {
    await page.evaluate(() => window.staged.load());
    await pause();
    const opened = await open(page);
    await pause();
    const keystrokes = [];
    for (const { text, shows } of queries) {
      await page.evaluate(() => window.staged.focus());
      for (const character of text) {
        keystrokes.push(await settling(page, () => page.keyboard.sendCharacter(character)));
      }
      const rows = await page.evaluate(() => window.staged.rows());
      if (!rows.some((row) => row.includes(shows))) throw new Error(`${name} does not find ${shows} by ${text}`);
      await page.evaluate(() => window.staged.select());
      await settling(page, () => page.keyboard.press('Backspace'));
    }
    await page.emulateCPUThrottling(1);
    return { open: opened, keystrokes, heap: await held() };
  });

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

await buildPages();
const server = await serve();
const results = {};
try {
  const where = {
    address: `http://127.0.0.1:${server.address().port}/`,
    executablePath: await findBrowser(),
  };
  const samples = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  // In turn, so that what else the machine does falls on all alike.
  for (let run = 0; run < runs; run++) {
    for (const name of Object.keys(contenders)) {
      samples[name].push({ first: await measureFirst(where, name), ...(await measure(where, name)) });
    }
  }
  for (const [name, own] of Object.entries(samples)) {
    const middle = (values) => Math.round(median(values) * 10) / 10;
    results[name] = {
      title: contenders[name],
      firstMilliseconds: middle(own.map(({ first }) => first)),
      openMilliseconds: middle(own.map(({ open: opened }) => opened)),
      keystrokeMilliseconds: middle(own.flatMap(({ keystrokes }) => keystrokes)),
      heapMegabytes: middle(own.map(({ heap: bytes }) => bytes / 1e6)),
    };
  }
} finally {
  server.close();
}

if (process.argv.includes('--json')) console.log(JSON.stringify(results));
else console.table(results);
