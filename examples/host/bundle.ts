import { spawn } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that goes into the bundle. A test's edit does not make it stale. */
const sources = ['packages/{contract,catalog,client,widgets}/src/**/*.ts', 'rollup.config.mjs', 'scripts/embed/*.mjs'];

const modifiedAt = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newestSource = (root: string) =>
  globSync(sources, { cwd: root })
    .filter((file) => !/\.test\.m?ts$/.test(file))
    .reduce((newest, file) => Math.max(newest, modifiedAt(join(root, file))), 0);

/** Rollup writes its manifest last. */
export const isBundleFresh = (root: string): boolean =>
  modifiedAt(join(root, 'dist/embed/manifest.json')) > newestSource(root);

/** The sources are not fit to be built; the message holds what Rollup says. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

const build = (root: string) =>
  new Promise<void>((resolve, reject) => {
    const rollup = join(root, 'node_modules/rollup/dist/bin/rollup');
    const child = spawn(process.execPath, [rollup, '--config', 'rollup.config.mjs', '--silent'], { cwd: root });
    let complaint = '';
    child.stderr.on('data', (data: Buffer) => (complaint += data.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else
        reject(new BuildError(`组件构建失败 The widgets cannot be built (npm run build:embed):\n${complaint.trim()}`));
    });
  });

/** The folder of the built widgets; builds them first where they are missing or older than their sources. */
export const freshBundle = async (root: string, onBuild?: () => void): Promise<string> => {
  if (!isBundleFresh(root)) {
    onBuild?.();
    await build(root);
  }
  return join(root, 'dist/embed');
};
