import { transformSync } from 'esbuild';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isOccasionalSource, roomFile } from './scripts/embed-sizes.mjs';
import { authorityEndBeside } from './scripts/embed/authority-end.mjs';
import { alike, besideBundle, handedOver, isCatalogue, writtenOnce } from './scripts/embed/beside.mjs';
import { entryCompiledAhead } from './scripts/embed/compiled-ahead.mjs';
import { compileTemplates } from './scripts/embed/compiled-templates.mjs';
import { loaderEntry } from './scripts/embed/loader-entry.mjs';
import { createManifest } from './scripts/embed/manifest.mjs';
import { shortTokens } from './scripts/embed/short-tokens.mjs';
import { openStaging } from './scripts/embed/staging.mjs';
import { lean } from './scripts/embed/lean.mjs';
import { numberPrivateNames } from './scripts/embed/private-names.mjs';
import { writtenIcons } from './scripts/embed/written-icons.mjs';

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

/** What a page may link to keep room for widgets: it has no hash, since whoever needs it has it in the head. */
const room = {
  name: 'room',
  generateBundle() {
    const { code } = transformSync(readFileSync(`${widgets}/theme/room.css`, 'utf8'), { loader: 'css', minify: true });
    this.emitFile({ type: 'asset', fileName: roomFile, source: code });
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

const { version } = JSON.parse(readFileSync('packages/widgets/package.json', 'utf8'));
const { files, plugin: manifest } = createManifest();
const { staging, replace } = openStaging('dist', 'embed');

/** The last build of a run hands it over whole. */
const handOver = {
  name: 'hand-over',
  closeBundle(error) {
    if (error) return;
    writeFileSync(`${staging}/manifest.json`, `${JSON.stringify(files, null, 2)}\n`);
    replace();
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

/** The same code comes out the same, and several builds have it: catalogues, and all that both kinds of the one file hold. */
const once = (plugin, known) => ({
  name: plugin.name,
  renderChunk(code, ...rest) {
    if (!known.has(code)) known.set(code, plugin.renderChunk.call(this, code, ...rest));
    return known.get(code);
  },
});
const [minified, minifiedToAscii] = [new Map(), new Map()];

/** The minifier leaves templates as they are; what they say is the same with escapes. */
const escapeTemplates = {
  name: 'escape-templates',
  renderChunk: (code) => ({
    code: code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    map: null,
  }),
};

const sources = () => [
  nodeResolve({ exportConditions: ['source', 'browser', 'production'], extensions: ['.ts', '.mjs', '.js'] }),
  writtenIcons,
  minifyTemplates,
  shortTokens,
  lean,
  // Chromium 109, Firefox 115, Safari 16.4.
  esbuild({ target: ['chrome109', 'firefox115', 'safari16.4'], tsconfig: false }),
  compileTemplates,
  numberPrivateNames,
];
const minify = ({ ascii = false } = {}) =>
  once(
    terser({
      module: true,
      ecma: 2020,
      compress: {
        passes: 3,
        unsafe: true,
        unsafe_arrows: true,
        // Statements are alike, and long expressions are not: so much smaller in all once it is compressed.
        sequences: false,
        keep_fargs: false,
        hoist_props: false,
        properties: false,
      },
      format: { comments: false, ascii_only: ascii },
    }),
    ascii ? minifiedToAscii : minified,
  );
const plugins = () => [copyForFailures, ...sources(), minify()];

/**
 * What goes together into one file, with all that it needs itself: small files compress badly and cost a round trip each.
 * `core` is what a widget needs to be drawn, `connection` what its first call and its draft need, `challenge` what
 * a form needs that anybody may send. What one widget alone needs is no group: it would take along what others share.
 */
const groups = {
  core: /\/widgets\/src\/(element|provider|theme|controllers\/(form-controller|may-hold-draft)|fields\/(form-summary|password-field|way)|locales\/zh-CN\/common)\b/,
  connection:
    /\/client\/src\/(connection|random-word)\.ts$|\/widgets\/src\/(controllers\/(draft-slot|draft-store|effect-keys)|session\/session-controller)\.ts$|\/valibot\/dist\/index\.mjs$|\/contract\/src\/(calls\/call|resources\/schema|rules\/rule)\.ts$/,
  challenge:
    /\/widgets\/src\/controllers\/(challenge-controller|challenged|countdown-controller|draft-controller)\.ts$/,
};
const groupOf = (id) => Object.keys(groups).find((name) => groups[name].test(id));

/** Widgets that also stand alone, each in two files, and what the second is called. */
const standAlone = {
  'account-form': 'account-form-registration',
  'qualification-wizard': 'qualification-wizard-submission',
  'recovery-form': 'recovery-form-papers',
  'review-table': 'review-table-panes',
};
const withOthers = (entry) => (entry in standAlone ? `${entry}-with-others` : entry);

/** One module a widget, with shared chunks: what pages load, piece by piece. */
const modules = {
  input: {
    ...Object.fromEntries(Object.entries(entries).map(([entry, file]) => [withOthers(entry), file])),
    all: `${widgets}/all.ts`,
  },
  plugins: [providerEntry, ...plugins(), room, manifest],
  output: {
    dir: staging,
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks: groupOf,
    hoistTransitiveImports: true,
    // Beside the files, and not named in them: a page does not pay for the line. Browsers take a map by hand or by header.
    sourcemap: 'hidden',
    // Nobody outside is given the object that a module is to an `import()` of its own file.
    freeze: false,
  },
};

/** All that can be reached from a module by these roads. */
const reach = (id, roads, seen = new Set()) => {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const next of roads(id)) reach(next, roads, seen);
  return seen;
};

/** What draws these names rules, in the types of its calls, and uses none. */
const judgedLater = ['qualification-wizard-submission', 'recovery-form-papers'];
const isJudgedLater = (name, id) => judgedLater.includes(name) && /\/contract\/src\/rules\//.test(id);

/** What the rows ask for by themselves: in the file of the panes it would bring all of them. */
const namesOfCodes = /\/review-table\/case-catalogues\.ts$|\/catalog\/src\/(?:code-tree|once|unpack)\.ts$/;

/** Two files: what draws the widget, and what else its usual way needs. The rest as it is asked for. */
const laterTogether =
  (name) =>
  (id, { getModuleInfo }) => {
    if (isCatalogue(id)) return basename(id, '.ts');
    if (name === 'review-table-panes' && namesOfCodes.test(id)) return 'review-table-names';
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
    return whole.has(id) && (!first.has(id) || isJudgedLater(name, id)) ? name : undefined;
  };

/** What begins with what the server has kept shows it when the client has spoken: that comes at once. */
const clientAtOnce = (file, client) => ({
  name: 'client-at-once',
  transform(code, id) {
    if (!id.endsWith(`/${widgets}/connection/${file}`)) return null;
    const later = `import('${client}')`;
    if (!code.includes(later)) this.error('the client is asked for in another way');
    return `import * as client from '${client}';\n${code.replace(later, 'Promise.resolve(client)')}`;
  },
});
const clientsAtOnce = {
  'qualification-wizard': [clientAtOnce('provided.ts', '@zxkt/client/connection')],
  'review-table': [clientAtOnce('authority.ts', '@zxkt/client/authority-connection')],
};

/**
 * These stand alone: pages that people come to for one thing, and often with nothing in the cache. Sharing files with
 * the other widgets would cost every one of them more than it saves whoever goes on to the next page.
 */
const alone = Object.entries(standAlone).map(([entry, later]) => ({
  input: { [entry]: entries[entry] },
  plugins: [...(clientsAtOnce[entry] ?? []), ...plugins(), entryCompiledAhead, manifest],
  output: { ...modules.output, manualChunks: laterTogether(later), onlyExplicitManualChunks: true },
}));

/** What pages may load in place of all else: it knows the names of the files above, and loads them by tag. */
const loader = {
  input: 'loader-entry',
  plugins: [
    // The provider comes with every widget. Pages with a loader may have several: those share their files.
    loaderEntry(
      files,
      Object.keys(entries).map((name) => [name, withOthers(name)]),
      version,
    ),
    ...sources(),
    minify({ ascii: true }),
    escapeTemplates,
    manifest,
  ],
  output: { file: `${staging}/loader.js`, format: 'iife', sourcemap: 'hidden' },
};

const besideOnce = writtenOnce();

/**
 * Everything in one module, and in one classic script for pages that load no modules (`--configWhole`). What widgets ask for
 * later lies beside, in the same files for both.
 */
const wholeOutput = (name, options) => ({
  dir: staging,
  format: 'es',
  entryFileNames: name,
  chunkFileNames: 'chunks/[name]-[hash].js',
  manualChunks: besideBundle(),
  sourcemap: 'hidden',
  plugins: [alike(name), minify(), handedOver(options), manifest, besideOnce],
});
const whole = {
  input: { zxkt: 'whole-entry' },
  preserveEntrySignatures: 'allow-extension',
  plugins: [authorityEndBeside(version), ...sources()],
  output: [wholeOutput('zxkt.js'), wholeOutput('zxkt.iife.js', { classic: true })],
};

/** A template that nobody draws is left out. */
const treeshake = { manualPureFunctions: ['html'] };

const builds = (all) => [modules, ...alone, loader, ...(all ? [whole] : [])].map((build) => ({ ...build, treeshake }));

export default ({ configWhole }) =>
  builds(configWhole).map((build, index, { length }) =>
    index === length - 1 ? { ...build, plugins: [...build.plugins, handOver] } : build,
  );
