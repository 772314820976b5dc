// The product picker on the whole Harmonized System beside its peers, each in a browser of its own with the processor
// slowed four times. Needs `npm run build:embed`, and the peers of scripts/peers in .cache/peers; `npm run bench` sees to
// both. `benchOptions` has the options.
import { findBrowser } from '../packages/testing/browser/find-browser.mjs';
import { naiveLines } from '../packages/catalog/bench/naive-lines.ts';
import { loadProducts } from '../packages/catalog/src/index.ts';
import { benchOptions, buildPages, heap, inBrowser, median, pause, serve, slowdown } from './bench-browser.mjs';

const contenders = {
  zxkt: '@zxkt/widgets',
  vaadin: '@vaadin/multi-select-combo-box',
  'tom-select': 'tom-select',
  antd: 'antd Cascader',
};
const { json, names, runs } = benchOptions(contenders, 3);
/** Typed one character at a time; every list must show the line in the end. */
const queries = [
  { text: '851713', shows: '85171300' },
  { text: '智能手机', shows: '85171300' },
  { text: '棉制男', shows: '62052000' },
];

const treeOf = (products, entries) =>
  entries.map(({ code, name, leaf }) => ({
    value: code,
    label: `${code} ${name}`,
    ...(leaf ? {} : { children: treeOf(products, products.children(code)) }),
  }));

const data = async () => {
  const products = await loadProducts();
  const lines = (await naiveLines()).map((line) => ({ ...line, label: `${line.code} ${line.name}` }));
  return {
    '/lines.json': JSON.stringify(lines),
    '/tree.json': JSON.stringify(treeOf(products, products.roots)),
  };
};

/** Milliseconds from an input to the last change that it makes on the screen. */
const settling = async (page, input) => {
  await page.evaluate(() => window.staged.arm());
  await input();
  return page.evaluate(() => window.staged.settled());
};

/** On an empty page, with nothing of the contender's but its scripts. */
const stage = (where, name, act) =>
  inBrowser({ ...where, script: 'stage' }, async (page, session) => {
    const empty = await heap(session);
    await page.evaluate(async (file) => {
      const { contender } = await import(file);
      window.staged = window.stage(contender);
    }, `/${name}.mjs`);
    return act(page, async () => (await heap(session)) - empty);
  });

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

await buildPages(...names, 'stage');
const { server, address } = await serve('主营产品', await data());
const results = {};
try {
  const where = { address, executablePath: await findBrowser() };
  const samples = Object.fromEntries(names.map((name) => [name, []]));
  // In turn, so that what else the machine does falls on all alike.
  for (let run = 0; run < runs; run++) {
    for (const name of names) {
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

if (json) console.log(JSON.stringify(results));
else console.table(results);
