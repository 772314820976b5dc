// After `npm ci`: builds the widgets once, so that the first `npm start` is as quick as every other. Never fails an
// install: what is missing here is built when it is asked for.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (existsSync('node_modules/.bin/rollup')) {
  const { status } = spawnSync('npm', ['run', '--silent', 'build:embed', '--', '--configWhole'], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  if (status !== 0) console.warn('The widgets were not built; `npm start` will build them.');
}
