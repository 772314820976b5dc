// What hosts, clients and backends may rely on, kept in the repository as it stands: packages/*/api-report.json.
//   npm run api-report             writes it anew; refuses where it changed and no changeset says so
//   npm run api-report -- --check  fails where it is not what is there
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { changesetsOf, isAccounted } from './api-report/changesets.mjs';
import { contractReport } from './api-report/contract.mjs';
import { differences } from './api-report/differences.mjs';
import { widgetsReport } from './api-report/widgets.mjs';

const isCheck = process.argv.includes('--check');
const reports = { contract: contractReport, widgets: widgetsReport };

let failed = false;
for (const [name, report] of Object.entries(reports)) {
  const file = `packages/${name}/api-report.json`;
  const api = JSON.parse(JSON.stringify(report()));
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  const pending = changesetsOf(`@zxkt/${name}`);
  const write = () => writeFileSync(file, `${JSON.stringify({ changesets: pending, api }, null, 2)}\n`);
  if (kept && isDeepStrictEqual(kept.api, api)) {
    // What was told of something else does not account for a change to come.
    if (!isCheck) write();
    continue;
  }

  const changed = kept ? differences(kept.api, api) : [];
  const isExplained = !kept || isAccounted(kept.changesets, pending);
  if (isCheck || !isExplained) {
    failed = true;
    console.error(`The API of @zxkt/${name} changed:\n${changed.map((line) => `  ${line}`).join('\n')}`);
    console.error(
      isExplained
        ? `Run \`npm run api-report\` and commit ${file}.`
        : `No changeset says so. \`npm run changeset\` (or a new line in a pending one), then \`npm run api-report\`.`,
    );
    continue;
  }
  write();
  console.log(`${file}: ${kept ? `${changed.length} changes` : 'new'}`);
}
process.exit(failed ? 1 : 0);
