// Each published package, packed as it would be: publint reads what an installer would get.
import { readFileSync } from 'node:fs';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const packages = ['contract', 'catalog', 'client', 'widgets', 'testing'].map((name) => `packages/${name}`);

let failed = false;
for (const pkgDir of packages) {
  const pkg = JSON.parse(readFileSync(`${pkgDir}/package.json`, 'utf8'));
  const { messages } = await publint({ pkgDir, strict: true, pack: 'npm' });
  for (const message of messages.filter(({ type }) => type !== 'suggestion')) {
    failed = true;
    console.error(`${pkg.name}: ${formatMessage(message, pkg)}`);
  }
}
process.exit(failed ? 1 : 0);
