import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

// From nothing to the first answer, in a fresh process each time, on the chunks as they are served. Medians.
const runs = 15;
const folder = mkdtempSync(join(tmpdir(), 'catalog-open-'));
const script = `
const started = performance.now();
const { loadProducts } = await import(process.argv[1]);
const imported = performance.now();
await import(process.argv[2]);
const parsed = performance.now();
const before = process.memoryUsage();
const products = await loadProducts();
const ready = performance.now();
products.prepareSearch();
const prepared = performance.now();
products.search('mianzhi');
const answered = performance.now();
globalThis.gc();
const { heapUsed, arrayBuffers } = process.memoryUsage();
const bytes = heapUsed - before.heapUsed + arrayBuffers - before.arrayBuffers;
console.log(JSON.stringify([parsed - imported, ready - parsed, prepared - ready, answered - prepared, bytes / 1e6]));
`;
try {
  const result = await build({
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
  const chunk = Object.keys(result.metafile.outputs).find((file) => file.includes('chunk-products'));
  if (chunk === undefined) throw new Error('no chunk of products');
  const samples = Array.from({ length: runs }, () => {
    const args = ['--expose-gc', '--input-type=module', '--eval', script, '--', join(folder, 'index.mjs')];
    return JSON.parse(
      execFileSync(process.execPath, [...args, join(folder, chunk.split('/').at(-1) ?? '')], { encoding: 'utf8' }),
    ) as number[];
  });
  const titles = ['chunk parsed', 'tree decoded', 'search prepared', 'first answer', 'memory held'];
  titles.forEach((title, column) => {
    const values = samples.map((sample) => sample[column] ?? NaN).toSorted((one, other) => one - other);
    const least = (values[0] ?? NaN).toFixed(1);
    const unit = column === 4 ? 'MB' : 'ms';
    console.log(`${title.padEnd(22)} ${(values[runs >> 1] ?? NaN).toFixed(1).padStart(6)} ${unit} (least ${least})`);
  });
} finally {
  rmSync(folder, { recursive: true });
}
