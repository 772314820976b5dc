import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { isOccasionalSource } from './scripts/embed-sizes.mjs';

const widgets = 'packages/widgets/src';

/** One entry a widget, named after its folder, beside `all`. */
const entries = Object.fromEntries(
  globSync(`${widgets}/*/define.ts`, { exclude: ['**/{element,provider}/**'] }).map((file) => [
    basename(dirname(file)),
    file,
  ]),
);

/** The provider lies in a file that every widget loads: one with a hash in its name, beside the entry of its own. */
const providerEntry = {
  name: 'provider-entry',
  buildStart() {
    const id = `${widgets}/provider/define.ts`;
    this.emitFile({ type: 'chunk', id, fileName: 'provider.js', preserveSignature: 'strict' });
  },
};

/** Style sheets and templates lose their white space before the code is minified. */
const minifyTemplates = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!id.includes(`/${widgets}/`) || !/\b(?:css|html|svg)`/.test(code)) return null;
    return minifyHTMLLiterals(code, { fileName: id });
  },
};

const files = {};

/** What an integrator needs to pin a file: its integrity value, and its size. The last build writes it whole. */
const manifest = {
  name: 'manifest',
  generateBundle(_options, bundle) {
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

/**
 * Valibot is one file, and a bundler puts a file into one chunk: what only failures use would load with the first call.
 * They are given a copy of their own.
 */
const copyForFailures = {
  name: 'copy-for-failures',
  async resolveId(source, importer, options) {
    if (source !== 'valibot' || !/\/(problems\/problem|read-failure)\.ts$/.test(importer)) return null;
    const { id } = await this.resolve(source, importer, { ...options, skipSelf: true });
    return { id: `${id}?failures`, moduleSideEffects: false };
  },
  load: (id) => (id.endsWith('?failures') ? readFileSync(id.slice(0, -'?failures'.length), 'utf8') : null),
};

const plugins = () => [
  copyForFailures,
  nodeResolve({ exportConditions: ['source', 'browser', 'production'], extensions: ['.ts', '.mjs', '.js'] }),
  minifyTemplates,
  // Chromium 109, Firefox 115, Safari 16.4.
  esbuild({ target: ['chrome109', 'firefox115', 'safari16.4'], tsconfig: false }),
  terser({
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
    format: { comments: false },
  }),
];

/**
 * What goes together into one file, with all that it needs itself: small files compress badly and cost a round trip each.
 * `core` is what a widget needs to be drawn, `connection` what its first call needs, with the drafts of its form.
 */
const groups = {
  core: /\/widgets\/src\/(element|provider|theme|controllers\/(form-controller|may-hold-draft)|fields\/(form-summary|password-field|way)|locales\/zh-CN\/common)\b/,
  connection:
    /\/client\/src\/(connection|random-word)\.ts$|\/widgets\/src\/controllers\/(challenge-controller|challenged|countdown-controller|draft-controller|draft-slot|draft-store|effect-keys)\.ts$/,
};
const groupOf = (id) => Object.keys(groups).find((name) => groups[name].test(id));

/** One module a widget, with shared chunks: what pages load, piece by piece. */
const { 'account-form': accountForm, ...others } = entries;
const modules = {
  input: { ...others, all: `${widgets}/all.ts` },
  plugins: [providerEntry, ...plugins(), manifest],
  output: {
    dir: 'dist/embed',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks: groupOf,
    hoistTransitiveImports: true,
    // Beside the files, and not named in them: a page does not pay for the line. Browsers take a map by hand or by header.
    sourcemap: 'hidden',
  },
};

/** All that can be reached from a module by these roads. */
const reach = (id, roads, seen = new Set()) => {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const next of roads(id)) reach(next, roads, seen);
  return seen;
};

/** Two files: what draws the form, and what a registration that goes well needs beside. The rest as it is asked for. */
const laterTogether = (id, { getModuleInfo }) => {
  const entry = [
    ...reach(id, (module) => {
      const { importers, dynamicImporters } = getModuleInfo(module);
      return [...importers, ...dynamicImporters];
    }),
  ].find((module) => getModuleInfo(module).isEntry);
  const first = reach(entry, (module) => getModuleInfo(module).importedIds);
  const whole = reach(entry, (module) => {
    const { importedIds, dynamicallyImportedIds } = getModuleInfo(module);
    return [...importedIds, ...dynamicallyImportedIds.filter((later) => !isOccasionalSource(later))];
  });
  return whole.has(id) && !first.has(id) ? 'account-form-registration' : undefined;
};

/**
 * The account form stands alone: it is the first page that a newcomer opens, and nothing is in the cache then. Sharing
 * files with the other widgets would cost every newcomer more than it saves whoever goes on to the next page.
 */
const newcomer = {
  input: { 'account-form': accountForm },
  plugins: [...plugins(), manifest],
  output: { ...modules.output, manualChunks: laterTogether, onlyExplicitManualChunks: true },
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

export default ({ configClassic }) => [modules, newcomer, ...(configClassic ? [classic] : [])];
