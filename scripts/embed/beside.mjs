import MagicString from 'magic-string';
import { basename } from 'node:path';
import { isOccasionalSource } from '../embed-sizes.mjs';
import { authorityEndId, authorityWidgets } from './authority-end.mjs';

/** Catalogues are files of their own in every build, loaded when a person searches in them. */
export const isCatalogue = (id) => /\/catalog\/src\/generated\//.test(id);

/** Needed so soon after the first paint, by so many widgets, that a file of its own would only cost a round trip. */
const staysInside = (id) =>
  /\/client\/src\/connection\.ts$|\/account-form\/registration\.ts$|\/catalog\/src\/index\.ts$/.test(id);

/** The folder of a widget, for what is that widget's own. */
const folderOf = (id, { getModuleInfo }) => {
  const [, path, name] = /^(.*\/widgets\/src\/([^/]+)\/)/.exec(id) ?? [];
  return path && getModuleInfo(`${path}define.ts`) ? name : undefined;
};

/** All that a module needs before it can run. */
const reach = (id, { getModuleInfo }, seen = new Set()) => {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const next of getModuleInfo(id).importedIds) reach(next, { getModuleInfo }, seen);
  return seen;
};

/** The file for what is asked for later, by the module that is asked for. */
const ownFileOf = (id, modules) => {
  if (isCatalogue(id)) return basename(id, '.ts');
  if (/\/locales\/en\//.test(id)) return 'zxkt-english';
  if (/\/client\/src\/repeat\.ts$/.test(id)) return 'zxkt-repeat';
  const owner = folderOf(id, modules);
  if (id === authorityEndId || authorityWidgets.includes(owner) || /\/authority-connection\.ts$/.test(id))
    return 'zxkt-authority-end';
  if (owner) return `zxkt-${owner}`;
  if (isOccasionalSource(id) || /\/locales\//.test(id)) return 'zxkt-seldom';
  const askers = new Set(modules.getModuleInfo(id).dynamicImporters.map((asker) => folderOf(asker, modules)));
  const [only] = askers;
  return askers.size === 1 && only ? `zxkt-${only}` : undefined;
};

const assign = (modules) => {
  const { getModuleIds, getModuleInfo } = modules;
  const ids = [...getModuleIds()];
  const asked = [...new Set(ids.flatMap((id) => getModuleInfo(id).dynamicallyImportedIds))];
  const entries = ids.filter((id) => getModuleInfo(id).isEntry);
  const inside = new Set();
  for (const id of [...entries, ...asked.filter(staysInside)]) reach(id, modules, inside);
  const files = new Map();
  for (const root of asked) {
    const file = ownFileOf(root, modules);
    for (const id of reach(root, modules)) {
      if (inside.has(id)) continue;
      files.set(id, !file || (files.has(id) && files.get(id) !== file) ? undefined : file);
      if (!file) inside.add(id);
    }
  }
  return files;
};

/**
 * Where a module of the one bundle goes: into it, unless widgets ask for it later. Then it lies beside, with what else is
 * asked for at such a moment. What two files beside would need is in the bundle, so that they need nothing but it.
 */
export const besideBundle = () => {
  let files;
  return (id, modules) => (files ??= assign(modules)).get(id) ?? 'zxkt';
};

/** The minifier chooses names by what is written around: under one name of the bundle, the files beside come out the same. */
export const alike = (name) => ({
  name: 'alike',
  renderChunk: (code) => ({ code: code.replaceAll(`/${name}'`, "/zxkt.js'"), map: null }),
});

const clause = (specifiers, from, to) =>
  specifiers.map((specifier) => `${specifier[from].name}:${specifier[to].name}`).join();

/** What may be handed over once, because it never changes; nobody writes another class over one. */
const assertConstant = (plugin, body, names) => {
  for (const { type, kind, declarations } of body) {
    if (type !== 'VariableDeclaration' || kind !== 'let') continue;
    const changing = declarations.find(({ id, init }) => names.has(id.name) && init?.type !== 'ClassExpression');
    if (changing) plugin.error(`"${changing.id.name}" is shared with a file beside the bundle and can change.`);
  }
};

const ascii = (text) => text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Makes the files beside the bundle functions of it. A bundle has more than one name (one for ever, one with a hash) and may
 * be a classic script, which nothing can import from; so it hands over what they need when it has loaded them. One set of
 * files then serves both kinds, and two copies of the bundle on one page never mix.
 *
 * `classic`: the bundle as a script. It notes its own address at once, because it has none later; and it is spelt in ASCII,
 * because a page in GBK reads it as GBK.
 */
export const handedOver = ({ classic = false } = {}) => ({
  name: 'handed-over',

  // Spelt alike for both kinds until all is minified.
  renderDynamicImport: () => ({ left: 'zxktImport(', right: ')' }),

  renderChunk(code, chunk, _options, { chunks }) {
    const text = new MagicString(code);
    const { body } = this.parse(code);
    const exported = body.find(({ type }) => type === 'ExportNamedDeclaration');
    const imported = body.filter(({ type }) => type === 'ImportDeclaration');
    const changed = () => ({ code: text.toString(), map: text.generateMap({ hires: 'boundary' }) });
    const address = classic && chunk.isEntry ? 'new URL($1,zxktAddress).href' : '$1';
    text.replace(/\bzxktImport\(("[^"]+"|'[^']+'|`[^`]+`)\)/g, `import(${address}).then(zxktTake)`);

    if (!chunk.isEntry) {
      if (chunk.moduleIds.some(isCatalogue)) return null;
      const others = chunk.imports.filter((name) => !chunks[name].isEntry);
      if (others.length > 0) this.error(`${chunk.name} needs ${others.join()}, which lies beside the bundle as well.`);
      for (const { start, end } of imported) text.remove(start, end);
      const needed = imported.flatMap(({ specifiers }) => specifiers);
      text.prepend(`export default({${clause(needed, 'imported', 'local')}},zxktTake)=>{`);
      text.overwrite(exported.start, exported.end, `return{${clause(exported.specifiers, 'exported', 'local')}}`);
      text.append('}');
      return changed();
    }

    const shared = new Set(Object.values(chunks).flatMap((other) => other.importedBindings[chunk.fileName] ?? []));
    const index = chunk.moduleIds.find((id) => id.endsWith('/widgets/src/index.ts'));
    const open = new Set(this.getModuleInfo(index).exports);
    const handed = exported.specifiers.filter((specifier) => shared.has(specifier.exported.name));
    assertConstant(this, body, new Set(handed.map(({ local }) => local.name)));
    const given = exported.specifiers.filter((specifier) => open.has(specifier.exported.name));
    if (given.length < open.size) this.error(`Of ${[...open].join()} not all are exported.`);

    const names = given.map(({ local, exported: { name } }) => `${local.name} as ${name}`).join();
    text.overwrite(exported.start, exported.end, classic ? '' : `export{${names}};`);
    text.prepend(
      `const zxktMade=new WeakMap,zxktTake=e=>{if(!e.default)return e;let t=zxktMade.get(e);` +
        `return t||zxktMade.set(e,t=e.default({${clause(handed, 'exported', 'local')}},zxktTake)),t};`,
    );
    if (classic) {
      text.prepend('(()=>{const zxktAddress=document.currentScript?.src||document.baseURI;');
      text.append('})();');
      text.replace(/[^\0-\x7f]+/g, ascii);
    }
    return changed();
  },

  generateBundle(_options, bundle) {
    // Handed over, and not imported.
    for (const file of Object.values(bundle)) if (file.type === 'chunk') file.imports = [];
  },
});

/**
 * Both kinds of the one file have the same files beside them, and both are written at once: whoever comes first writes them.
 * Two writers of one file would leave the end of the longer in the shorter; their maps are not of one length.
 */
export const writtenOnce = () => {
  const written = new Set();
  return {
    name: 'written-once',
    generateBundle(_options, bundle) {
      for (const { fileName, type, isEntry } of Object.values(bundle)) {
        if (type !== 'chunk' || isEntry) continue;
        if (written.has(fileName))
          for (const name of [fileName, `${fileName}.map`]) Reflect.deleteProperty(bundle, name);
        written.add(fileName);
      }
    },
  };
};
