import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { globSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';

const widgets = 'packages/widgets/src';

/** One entry a widget, named after its folder, beside `all`. */
const entries = Object.fromEntries(
  globSync(`${widgets}/*/define.ts`, { exclude: ['**/element/**'] }).map((file) => [basename(dirname(file)), file]),
);

/** Style sheets and templates lose their white space before the code is minified. */
const minifyTemplates = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!id.includes(`/${widgets}/`) || !/\b(?:css|html|svg)`/.test(code)) return null;
    return minifyHTMLLiterals(code, { fileName: id });
  },
};

/** What an integrator needs to pin a file: its integrity value, and its size. */
const manifest = {
  name: 'manifest',
  generateBundle(_options, bundle) {
    const files = {};
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      files[file.fileName] = {
        integrity: `sha384-${createHash('sha384').update(file.code).digest('base64')}`,
        bytes: Buffer.byteLength(file.code),
        brotli: brotliCompressSync(file.code).length,
        imports: file.imports,
        dynamicImports: file.dynamicImports,
        sources: file.moduleIds.map((id) => relative('.', id)),
      };
    }
    this.emitFile({ type: 'asset', fileName: 'manifest.json', source: `${JSON.stringify(files, null, 2)}\n` });
  },
};

const plugins = () => [
  nodeResolve({ exportConditions: ['source', 'browser', 'production'], extensions: ['.ts', '.mjs', '.js'] }),
  minifyTemplates,
  // Chromium 109, Firefox 115, Safari 16.4.
  esbuild({ target: ['chrome109', 'firefox115', 'safari16.4'], tsconfig: false }),
  terser({ module: true, ecma: 2020, compress: { passes: 3, unsafe_arrows: true }, format: { comments: false } }),
];

/** What the first call of any widget needs, in one file: small ones compress badly and cost a round trip each. */
const shared = (id) =>
  /\/client\/src\/(connection|solve-challenge|random-word)\.ts$|\/widgets\/src\/controllers\/(challenge-controller|challenged|effect-keys)\.ts$/.test(
    id,
  )
    ? 'connection'
    : undefined;

/** One module a widget, with shared chunks: what pages load, piece by piece. */
const modules = {
  input: { ...entries, all: `${widgets}/all.ts` },
  plugins: [...plugins(), manifest],
  output: {
    dir: 'dist/embed',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks: shared,
    hoistTransitiveImports: true,
    sourcemap: true,
  },
};

/** Everything in one classic script, for pages that cannot load modules (`--configClassic`). */
const classic = {
  input: `${widgets}/all.ts`,
  plugins: plugins(),
  output: {
    file: 'dist/embed/zxkt.iife.js',
    format: 'iife',
    name: 'zxkt',
    inlineDynamicImports: true,
    sourcemap: true,
  },
};

export default ({ configClassic }) => (configClassic ? [modules, classic] : modules);
