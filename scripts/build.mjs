// What is published: each package's JavaScript and types, the custom-elements manifest, and the bundles for script tags.
import { spawnSync } from 'node:child_process';

const steps = [
  ['node', ['node_modules/typescript7/bin/tsc', '--build', 'packages/testing', 'packages/widgets']],
  ['npm', ['run', '--silent', 'manifest', '--workspace', '@zxkt/widgets']],
  ['node', ['scripts/write-surface.mjs']],
  ['npm', ['run', '--silent', 'build:embed', '--', '--configWhole']],
];
for (const [command, args] of steps) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
console.log('Built: packages/*/dist, packages/widgets/{custom-elements.json,types,…}, dist/embed.');
