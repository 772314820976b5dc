// The lock file brings Node 24 for Linux and Windows; `npm run` puts it first on the PATH. Where it could not be fetched,
// or on macOS, the person's own Node serves if it is new enough.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `zxkt needs Node 24 or newer to run; this is ${process.version}.\n` +
      'Run it through npm (`npm start`, `npm test`, …), which uses the Node that `npm ci` installed. If you did, that ' +
      'Node is missing: run `npm ci` again without --omit=optional, or install Node 24.',
  );
  process.exit(1);
}
