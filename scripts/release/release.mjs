// The client of a release, as it was packed, and the journeys that it came with (`packages/client/test/journeys.ts`).
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { install, pack, thirdParty } from '../pack.mjs';

const git = (repository, ...args) =>
  spawnSync('git', ['-C', repository, ...args], { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });

/** `changeset tag` names a release after each package; all have one version. */
const name = '@zxkt/client@';

/** `{ tag, version }` of the newest release that led to what is checked out; undefined where there is none yet. */
export const lastRelease = (repository = '.') => {
  const { status, stdout } = git(repository, 'describe', '--tags', '--abbrev=0', '--match', `${name}*`);
  const tag = stdout.trim();
  return status === 0 ? { tag, version: tag.slice(name.length) } : undefined;
};

const packages = ['packages/contract', 'packages/client'];
const journeys = 'packages/client/test/journeys.ts';
const manifestOf = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/**
 * Builds and packs the client of a release from its tag, and installs the tarballs into a project of their own that has
 * nothing of today's. Answers its folder, inside this project: `tsc` finds the libraries of the release's pins there. Where
 * those are not the versions of today, npm asks its registry for them.
 */
export const installRelease = ({ tag, version }, repository = '.') => {
  const folder = resolve('.cache/release', version);
  rmSync(folder, { recursive: true, force: true });
  const source = join(folder, 'source');
  mkdirSync(join(source, 'node_modules/@zxkt'), { recursive: true });
  const archive = execFileSync('git', ['-C', repository, 'archive', tag, 'tsconfig.base.json', ...packages], {
    maxBuffer: 256 * 1024 * 1024,
  });
  execFileSync('tar', ['-x', '-C', source], { input: archive });

  const folders = packages.map((path) => join('.cache/release', version, 'source', path));
  for (const path of folders) symlinkSync(resolve(path), join(source, 'node_modules', manifestOf(path).name));
  execFileSync('node', ['node_modules/typescript7/bin/tsc', '--build', folders[1]], { stdio: 'inherit' });

  const pins = Object.assign({}, ...folders.map((path) => manifestOf(path).dependencies));
  const libraries = thirdParty(folders);
  const online = libraries.some((path) => {
    const { name: library, version: here } = manifestOf(path);
    return library in pins && pins[library] !== here;
  });
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "name": "release", "private": true, "type": "module" }');
  install(project, pack(online ? folders : [...folders, ...libraries], join(folder, 'tarballs')), { online });
  copyFileSync(join(source, journeys), join(project, 'journeys.ts'));
  return project;
};

/** Goes through the journeys of a release against a server. `failed`: their names. */
export const goThrough = (project, { api, key }) =>
  new Promise((done) => {
    const child = spawn('node', ['--test-reporter=spec', '--test', 'journeys.ts'], {
      cwd: project,
      env: { ...process.env, ZXKT_API: api, ZXKT_KEY: key, NODE_TEST_CONTEXT: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('close', (status) => {
      const [told = ''] = output.split(/^ℹ tests/m);
      const named = (mark) =>
        [...told.matchAll(new RegExp(`^ {2}${mark} (.+) \\([\\d.]+ms\\)$`, 'gm'))].map(([, title]) => title);
      done({ status, output, passed: named('✔'), failed: named('✖') });
    });
  });
