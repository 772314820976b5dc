import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

const widgets = 'packages/widgets/src';
const entry = '\0whole-entry';
export const authorityEndId = '\0authority-end';

/** Widgets that call as staff of an authority. */
export const authorityWidgets = globSync(`${widgets}/*/define.ts`)
  .map((file) => basename(dirname(file)))
  .filter((name) =>
    globSync(`${widgets}/${name}/*.ts`, { exclude: ['**/*.test.ts'] }).some((file) =>
      /from '\.\.\/connection\/authority\.ts'/.test(readFileSync(file, 'utf8')),
    ),
  );

const isOfAuthority = (line) => authorityWidgets.some((name) => line.includes(`'./${name}/`));

/**
 * The authority end lies beside the one bundle, and comes when one of its tags stands in the document, as with the loader:
 * no enterprise pays for it. Its classes are not among what the bundle exports.
 */
export const authorityEndBeside = (version) => ({
  name: 'authority-end-beside',
  resolveId: (source) => ({ 'whole-entry': entry, 'authority-end': authorityEndId })[source] ?? null,
  load(id) {
    const root = `${process.cwd()}/${widgets}`;
    if (id === authorityEndId) return authorityWidgets.map((name) => `import '${root}/${name}/define.ts';`).join('\n');
    if (id !== entry) return null;
    const tags = Object.fromEntries(authorityWidgets.map((name) => [`zxkt-${name}`, 'the authority end']));
    return `
      import { shared } from '${root}/element/shared.ts';
      import { startLoader } from '${root}/loader/loader.ts';
      export * from '${root}/whole.ts';
      startLoader({
        name: 'authority-end',
        version: ${JSON.stringify(version)},
        files: ${JSON.stringify(tags)},
        suffix: shared.suffixes[${JSON.stringify(version)}],
        load: () => import('authority-end'),
      });
    `;
  },
  transform(code, id) {
    if (!/\/widgets\/src\/(all|index)\.ts$/.test(id)) return null;
    return {
      code: code
        .split('\n')
        .filter((line) => !isOfAuthority(line))
        .join('\n'),
      map: null,
    };
  },
});
