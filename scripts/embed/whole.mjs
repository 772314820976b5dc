// The whole of dist/embed, as it is published: built where it is missing, partial or older than its sources.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';

const manifest = 'dist/embed/manifest.json';
const modifiedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const isWhole = () => {
  const built = modifiedAt(manifest);
  if (!built || !('zxkt.iife.js' in JSON.parse(readFileSync(manifest, 'utf8')))) return false;
  return globSync([
    'packages/{contract,catalog,client,widgets}/src/**/*.ts',
    'rollup.config.mjs',
    'scripts/embed/*.mjs',
  ])
    .filter((file) => !/\.test\.m?ts$/.test(file))
    .every((file) => modifiedAt(file) < built);
};

export const buildWhole = () => {
  if (isWhole()) return;
  const { status } = spawnSync('npm', ['run', '--silent', 'build:embed', '--', '--configWhole'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the bundle cannot be built: npm run build:embed');
};
