const id = '\0loader-entry';

/** The loader with the names of this build's files. `files`: those of the builds before; `entries`: tag and name of each. */
export const loaderEntry = (files, entries, version) => ({
  name: 'loader-entry',
  resolveId: (source) => (source === 'loader-entry' ? id : null),
  load(loaded) {
    if (loaded !== id) return null;
    const names = Object.fromEntries(entries.map(([tag, name]) => [tag, files[`${name}.js`].hashed]));
    return `
      import { ownAddress, ownSuffix, startLoader } from '${process.cwd()}/packages/widgets/src/loader/loader.ts';
      const address = ownAddress();
      const files = {};
      for (const [tag, name] of Object.entries(${JSON.stringify(names)}))
        files['zxkt-' + tag] = new URL(name, address).href;
      startLoader({ version: ${JSON.stringify(version)}, files, suffix: ownSuffix(address) });
    `;
  },
});
