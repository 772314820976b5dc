// Each published package, packed as it would be: publint and arethetypeswrong read what an installer would get.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { buildPackages, pack } from './pack.mjs';

const folders = [
  ...['contract', 'catalog', 'client', 'widgets', 'testing'].map((name) => `packages/${name}`),
  'server',
];

buildPackages();
const destination = mkdtempSync(join(tmpdir(), 'zxkt-packages-'));
const tarballs = pack(folders, destination);

const complaints = [];
for (const pkgDir of folders) {
  const pkg = JSON.parse(readFileSync(`${pkgDir}/package.json`, 'utf8'));
  const tarball = readFileSync(tarballs[pkg.name]);
  const { messages } = await publint({ strict: true, pack: { tarball: Uint8Array.from(tarball).buffer } });
  for (const message of messages.filter(({ type }) => type !== 'suggestion'))
    complaints.push(`${pkg.name}: ${formatMessage(message, pkg)}`);

  const { problems, types } = await checkPackage(createPackageFromTarballData(Uint8Array.from(tarball)));
  if (!types) complaints.push(`${pkg.name}: no types`);
  // ES modules alone: nothing is promised to `require`, nor to a resolution that knows no `exports`.
  for (const problem of problems ?? []) {
    if (problem.kind === 'CJSResolvesToESM' || problem.resolutionKind === 'node10') continue;
    complaints.push(`${pkg.name}: ${JSON.stringify(problem)}`);
  }
}
rmSync(destination, { recursive: true });
for (const complaint of complaints) console.error(complaint);
process.exit(complaints.length === 0 ? 0 : 1);
