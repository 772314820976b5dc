// The arrows of the house: contract <- client <- widgets; catalog <- widgets; contract, catalog <- server;
// server <- testing <- stories. Nothing else.
const rooms = {
  contract: { path: '^packages/contract/src', may: [] },
  catalog: { path: '^packages/catalog/src', may: [] },
  client: { path: '^packages/client/src', may: ['contract'] },
  widgets: { path: '^packages/widgets/src', may: ['contract', 'catalog', 'client'] },
  server: { path: '^server/src', may: ['contract', 'catalog'] },
  testing: { path: '^packages/testing/src', may: ['contract', 'server'] },
};

const arrows = Object.entries(rooms).map(([name, { path, may }]) => {
  const forbidden = Object.entries(rooms)
    .filter(([other]) => other !== name && !may.includes(other))
    .map(([, room]) => room.path);
  return {
    name: `${name}-keeps-its-arrows`,
    comment: `${name} may import ${may.join(', ') || 'no other room'}.`,
    severity: 'error',
    from: { path, pathNot: '[.]test[.]ts$' },
    to: { path: [...forbidden, '^stories', '^examples'] },
  };
});

export default {
  forbidden: [
    ...arrows,
    {
      name: 'no-cycles',
      comment: 'A cycle hides which file knows which.',
      severity: 'error',
      from: { path: '^(packages|server)' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'contract-is-pure',
      comment: 'The contract imports valibot only.',
      severity: 'error',
      from: { path: '^packages/contract/src', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['npm', 'core'], pathNot: 'node_modules/valibot' },
    },
    {
      name: 'the-app-has-no-node',
      comment: 'The app also runs inside a page: Node lives in server/src/node, main.ts and cli.ts.',
      severity: 'error',
      from: { path: '^server/src', pathNot: '^server/src/(node|node/.*|main|cli)|[.]test[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-tests-in-products',
      severity: 'error',
      from: { path: '^(packages|server)', pathNot: '[.]test[.]ts$|/(test|bench)/' },
      to: { path: '[.]test[.]ts$|/(test|bench)/' },
    },
    {
      name: 'stories-and-examples-use-public-entries',
      severity: 'error',
      from: { path: '^(stories|examples)' },
      to: { path: '^packages/[^/]+/src/.*/(?!define)[^/]+$', dependencyTypes: ['local'] },
    },
    {
      name: 'not-to-unresolvable',
      // Pages of frameworks are built from the packed tarballs, in a folder of their own.
      severity: 'error',
      from: { pathNot: '^examples/hosts/(react|vue|angular)/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(dist|storybook-static)/|^packages/widgets/(embed|types)/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
