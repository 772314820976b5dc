// What the benchmarks in a browser share: pages of contenders, built and served, and a browser of its own for each measurement.
import { createServer } from 'node:http';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { browserArguments } from '../packages/testing/browser/find-browser.mjs';

/** How many times slower the processor is made: a cheap phone, an old desk. */
export const slowdown = 4;

/** `--json` for machines; `--only=zxkt,lit` and `--runs=9` for a closer look at a few. */
export const benchOptions = (contenders, runs) => {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, only: { type: 'string' }, runs: { type: 'string' } },
  });
  return {
    json: values.json,
    names: values.only?.split(',') ?? Object.keys(contenders),
    runs: Number(values.runs ?? runs),
  };
};

const pages = '.cache/peers/pages';
const folder = '.cache/peers/built';

/** Contenders and their stage, from `scripts/peers/pages`; each a module of its own, minified. */
export const buildPages = async (...names) => {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: names.map((name) => `${pages}/${name}.mjs`),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    conditions: ['source'],
    loader: { '.css': 'text' },
    define: { 'process.env.NODE_ENV': '"production"' },
    target: 'es2022',
    external: ['/embed/*', '/wizard-*', '/table-*'],
    logLevel: 'error',
  });
};

/**
 * Serves an empty page with a heading, the built contenders, our own bundle under `/embed/`, what is `made` by path, and
 * what `answer` says to an address, after so many milliseconds.
 */
export const serve = async (heading, made = {}, { answer = () => undefined, latency = 0 } = {}) => {
  const types = {
    '.mjs': 'text/javascript',
    '.js': 'text/javascript',
    '.json': 'application/json',
    '.css': 'text/css',
  };
  const texts = { '/favicon.ico': '', ...made };
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const file = pathname.startsWith('/embed/') ? join('dist', pathname) : join(folder, pathname);
    response.setHeader('Content-Type', `${types[extname(pathname)] ?? 'text/html'}; charset=utf-8`);
    const answered = answer(pathname, searchParams);
    if (answered !== undefined) {
      response.setHeader('Content-Type', types['.json']);
      setTimeout(() => response.end(answered), latency);
    } else if (pathname in texts) response.end(texts[pathname]);
    else if (pathname === '/')
      response.end(`<!doctype html><html lang="zh-CN"><title>bench</title><p>${heading}</p><main></main></html>`);
    else if (existsSync(file)) response.end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${server.address().port}/` };
};

/** A browser of its own with an empty page, on which `script` has put its `window.stage`. */
export const inBrowser = async ({ address, executablePath, script }, act) => {
  const browser = await puppeteer.launch({ executablePath, args: browserArguments, protocolTimeout: 60_000 });
  try {
    const [page] = await browser.pages();
    await page.setViewport({ width: 1280, height: 800 });
    const session = await page.createCDPSession();
    await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
    await page.goto(address);
    await page.addScriptTag({ type: 'module', url: `/${script}.mjs` });
    await page.waitForFunction('window.stage');
    return await act(page, session);
  } finally {
    await browser.close();
  }
};

/** Bytes that scripts and the page's own objects hold. */
export const heap = async (session) => {
  for (let time = 0; time < 2; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
};

/** Somebody looks at the page before the next thing is done: idle moments are used by whoever uses them. */
export const pause = () => new Promise((resolve) => setTimeout(resolve, 500));

export const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
