import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhole } from './embed/whole.mjs';

const run = (command, args, options = {}) => {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    ...options,
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
};

/** Packages that run in a page, each after those it needs. */
export const pagePackages = ['contract', 'catalog', 'client', 'widgets'];

/** Everything that goes into a tarball, as `npm run build` makes it, with a bundle as fresh as its sources. */
export const buildPackages = () => {
  run('node', ['node_modules/typescript7/bin/tsc', '--build', 'packages/testing', 'packages/widgets']);
  run('npm', ['run', '--silent', 'manifest', '--workspace', '@zxkt/widgets']);
  run('node', ['scripts/write-surface.mjs']);
  buildWhole();
  run('node', ['../../scripts/embed/into-package.mjs'], { cwd: 'packages/widgets' });
};

/** Packs folders as a registry would have them; answers the path of each tarball, by the package's name. */
export const pack = (folders, destination) => {
  mkdirSync(destination, { recursive: true });
  const answer = run('npm', [
    'pack',
    '--json',
    '--silent',
    '--ignore-scripts',
    '--pack-destination',
    destination,
    ...folders.map((folder) => `./${folder}`),
  ]);
  const packed = JSON.parse(answer.slice(answer.indexOf('[\n')));
  return Object.fromEntries(packed.map(({ name, filename }) => [name, join(destination, filename)]));
};

const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/** What packages need from the registry, with what those need: folders of this project's own `node_modules`. */
export const thirdParty = (folders) => {
  const found = new Map();
  const visit = (folder) => {
    for (const name of Object.keys(manifestOf(folder).dependencies ?? {})) {
      if (name.startsWith('@zxkt/') || found.has(name)) continue;
      found.set(name, `node_modules/${name}`);
      visit(`node_modules/${name}`);
    }
  };
  folders.forEach(visit);
  return [...found.values()];
};

/**
 * Installs tarballs, and nothing else, into a project by npm itself; no registry is asked unless told, and no cache.
 * `tarballs`: paths by name.
 */
export const install = (project, tarballs, { online = false } = {}) => {
  const specs = Object.entries(tarballs).map(([name, file]) => `${name}@file:${file}`);
  run(
    'npm',
    [
      'install',
      ...(online ? [] : ['--offline']),
      '--cache',
      join(project, '.npm'),
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--silent',
      ...specs,
    ],
    {
      cwd: project,
    },
  );
};
