/** What of an element a host page has no business with. */
const isInternal = ({ privacy, name }) => privacy === 'private' || privacy === 'protected' || name.startsWith('#');

/** Events of the platform that controls of a form fire as its own controls do. */
const ofThePlatform = { change: { description: 'A person changed the value.', type: { text: 'Event' } } };

/**
 * The manifest of what a host page may use: the elements alone, without their insides, the events with the types and
 * sentences that stand in `ZxktEvents`, and the published paths.
 */
const publicSurface = () => {
  const events = new Map();
  return {
    name: 'zxkt-public-surface',
    analyzePhase({ ts, node }) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'ZxktEvents') return;
      for (const { name, type, jsDoc } of node.members) {
        const description = jsDoc?.map(({ comment }) => comment).join('\n') ?? '';
        events.set(name.text, { description, type: { text: `CustomEvent<${type.getText()}>` } });
      }
    },
    packageLinkPhase({ customElementsManifest }) {
      const elements = customElementsManifest.modules.flatMap(({ path, declarations = [] }) =>
        declarations.filter(({ tagName }) => tagName).map((element) => ({ path, element })),
      );
      customElementsManifest.modules = elements.map(({ path, element }) => {
        const published = path.replace(/^src/, 'dist').replace(/\.ts$/, '.js');
        element.members = element.members?.filter((member) => !isInternal(member));
        const own = element.events?.filter(({ name }) => name.startsWith('zxkt-') || name in ofThePlatform);
        const unknown = own?.find(({ name }) => !events.has(name) && !(name in ofThePlatform));
        if (unknown) throw new Error(`<${element.tagName}> fires ${unknown.name}, which ZxktEvents does not describe`);
        element.events = own?.map(({ name }) => ({ name, ...(events.get(name) ?? ofThePlatform[name]) }));
        for (const item of [element, ...(element.attributes ?? []), ...(element.members ?? [])]) {
          if (item.inheritedFrom) delete item.inheritedFrom;
          if (item.superclass) delete item.superclass;
        }
        const declaration = { name: element.name, module: published };
        return {
          kind: 'javascript-module',
          path: published,
          declarations: [element],
          exports: [
            { kind: 'js', name: element.name, declaration },
            { kind: 'custom-element-definition', name: element.tagName, declaration },
          ],
        };
      });
    },
  };
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicSurface()],
};
