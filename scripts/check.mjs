// Everything that can be known without running the product: types, lint, format, arrows, dead code, package shape, sizes.
import { spawnSync } from 'node:child_process';

const tsc = 'node_modules/typescript7/bin/tsc';
const steps = {
  types: ['node', [tsc, '--build']],
  lint: ['npx', ['--no-install', 'eslint', '--max-warnings=0', '.']],
  format: ['npx', ['--no-install', 'prettier', '--check', '--log-level=warn', '.']],
  arrows: [
    'npx',
    ['--no-install', 'depcruise', '--config', '.dependency-cruiser.mjs', 'packages', 'server', 'stories', 'examples'],
  ],
  'dead code': ['npx', ['--no-install', 'knip']],
  bundles: ['npm', ['run', '--silent', 'build:embed', '--', '--configWhole']],
  sizes: ['node', ['--conditions=source', 'scripts/check-sizes.mjs']],
  'package shape': ['node', ['scripts/check-packages.mjs']],
  'api report': ['npm', ['run', '--silent', 'api-report', '--', '--check']],
  documents: ['node', ['scripts/check-documents.mjs']],
};

const wanted = process.argv.slice(2);
const failed = [];
for (const [name, [command, args]] of Object.entries(steps)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const began = Date.now();
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}. One step alone: npm run check -- "${failed[0]}"`);
process.exit(failed.length === 0 ? 0 : 1);
