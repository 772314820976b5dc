/**
 * What the account form makes a browser load, in bytes after brotli: until the first field can be typed in, and through
 * a completed registration. Built as the embed bundle is; every file counts by itself, as a server sends it.
 * `--json` for machines, `--modules` for what each file is made of. Exits 1 over budget.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import { rollup, type OutputChunk, type Plugin } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';

const budgets = { first: 19_500, registration: 28_000 };

/** Modules that a registration in Chinese, with proof of work, never asks for. */
const elsewhere = /\/locales\/en\/|\/countries\.ts|\/password-modern\.ts/;

const source = join(dirname(fileURLToPath(import.meta.url)), '../src');

const minifyTemplates: Plugin = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!id.startsWith(source) || !/\b(?:css|html|svg)`/.test(code)) return null;
    return minifyHTMLLiterals(code, { fileName: id });
  },
};

const build = await rollup({
  input: { entry: 'entry' },
  plugins: [
    {
      name: 'entry',
      resolveId: (id) => (id === 'entry' ? id : null),
      load: (id) =>
        id === 'entry'
          ? `import '${source}/provider/define.ts'; import '${source}/account-form/define.ts';`
          : null,
    },
    nodeResolve({ exportConditions: ['source', 'browser', 'production'], extensions: ['.ts', '.mjs', '.js'] }),
    minifyTemplates,
    esbuild({ target: ['chrome109', 'firefox115', 'safari16.4'], tsconfig: false }),
    terser({ module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true }, format: { comments: false } }),
  ],
});
const { output } = await build.generate({ format: 'es', hoistTransitiveImports: true });
const chunks = new Map(
  output.filter((file): file is OutputChunk => file.type === 'chunk').map((chunk) => [chunk.fileName, chunk]),
);

/** A chunk and all that it imports, or may import later. */
const reach = (name: string, later: boolean, seen = new Set<string>()): Set<string> => {
  const chunk = chunks.get(name);
  if (!chunk || seen.has(name) || elsewhere.test(chunk.facadeModuleId ?? '')) return seen;
  seen.add(name);
  for (const next of [...chunk.imports, ...(later ? chunk.dynamicImports : [])]) reach(next, later, seen);
  return seen;
};

const entry = [...chunks.values()].find((chunk) => chunk.isEntry)?.fileName ?? '';
const size = (name: string) => brotliCompressSync(chunks.get(name)?.code ?? '').length;
const total = (names: Iterable<string>) => [...names].reduce((sum, name) => sum + size(name), 0);
const first = reach(entry, false);
const registration = reach(entry, true);
const result = { first: total(first), registration: total(registration) };

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(result));
} else {
  for (const name of registration) console.log(`${first.has(name) ? 'first' : 'later'}  ${size(name)}  ${name}`);
  console.log(`until the first field: ${result.first} of ${budgets.first}`);
  console.log(`through a registration: ${result.registration} of ${budgets.registration}`);
}
if (process.argv.includes('--modules')) {
  for (const name of registration) {
    const { modules } = chunks.get(name) as OutputChunk;
    const rows = Object.entries(modules).sort(([, a], [, b]) => b.renderedLength - a.renderedLength);
    for (const [id, { code }] of rows) {
      console.log(name, brotliCompressSync(code ?? '').length, id.replace(/.*\/(?=packages|node_modules)/, ''));
    }
  }
}
if (result.first > budgets.first || result.registration > budgets.registration) process.exitCode = 1;
