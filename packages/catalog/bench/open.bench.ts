import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { naiveLines } from './naive-lines.ts';

// From nothing to the first answer, in a fresh process each time, on the chunks as they are served; beside it, in the
// same process, the same lines as JSON with their pinyin. Processor time of the main thread, so that other work on
// the machine does not count.
const runs = 15;
const script = `
import { readFileSync } from 'node:fs';
const [library, chunk, json] = process.argv.slice(1);
const held = () => {
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
const figures = [];
let last = 0;
const now = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
const lap = () => {
  figures.push(now() - last);
  last = now();
};
const { loadProducts } = await import(library);
last = now();
const { packed } = await import(chunk);
lap();
const before = held();
last = now();
const products = await loadProducts();
lap();
products.prepareSearch();
lap();
products.search('mianzhi');
lap();
const after = held();
const text = readFileSync(json, 'utf8');
last = now();
const lines = JSON.parse(text);
lap();
console.log(JSON.stringify([...figures, after - before, held() - after, lines.length && packed.id.length]));
`;
const titles = ['chunk parsed', 'tree decoded', 'search prepared', 'first answer', 'naive JSON parsed'];
const folder = mkdtempSync(join(tmpdir(), 'catalog-open-'));
try {
  const { metafile } = await build({
    entryPoints: { index: new URL('../src/products.ts', import.meta.url).pathname },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    charset: 'utf8',
    metafile: true,
    chunkNames: 'chunk-[name]',
  });
  const chunk = Object.keys(metafile.outputs).find((file) => file.includes('chunk-products'));
  if (chunk === undefined) throw new Error('no chunk of products');
  const json = join(folder, 'lines.json');
  writeFileSync(json, JSON.stringify(await naiveLines()));
  const files = [join(folder, 'index.mjs'), join(folder, chunk.split('/').at(-1) ?? ''), json];
  const args = ['--expose-gc', '--input-type=module', '--eval', script, '--', ...files];
  const samples = Array.from(
    { length: runs },
    () => JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as number[],
  );
  [...titles, 'memory held', 'naive memory held'].forEach((title, column) => {
    const values = samples.map((sample) => sample[column] ?? NaN).toSorted((one, other) => one - other);
    const unit = column < titles.length ? 'ms' : 'MB';
    const [least = NaN, median = NaN] = [values[0], values[runs >> 1]];
    console.log(`${title.padEnd(20)} ${median.toFixed(1).padStart(6)} ${unit}  least ${least.toFixed(1)}`);
  });
} finally {
  rmSync(folder, { recursive: true });
}
