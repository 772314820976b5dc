// A reviewer who decides one case after the other until the power is cut: `node test/decide-until-killed.ts <JSON>`.
import { createDecisions } from '../src/qualifications/decisions.service.ts';
import { digest } from '../src/node/digest.ts';
import { openPostgres } from '../src/node/postgres.ts';
import { openSqlite } from '../src/node/sqlite.ts';
import type { Engine } from '../src/platform/database/database.ts';
import type { Platform } from '../src/platform/platform.ts';
import { createVault } from '../src/platform/vault.ts';

export interface KilledTask {
  readonly engine: Engine;
  readonly location: string;
  /** Base64 of the key by which the accounts are sealed. */
  readonly key: string;
  readonly ids: readonly string[];
}

const { engine, location, key, ids } = JSON.parse(process.argv[2] ?? '') as KilledTask;
const bytes = new Uint8Array(Buffer.from(key, 'base64'));
const database = engine === 'sqlite' ? openSqlite(location) : openPostgres(location, { poolSize: 1 });
const vault = await createVault({ sealing: new Map([['test', bytes]]), current: 'test', indexing: bytes });
const decisions = createDecisions({ database, clock: { now: () => Date.now() }, digest, vault } as unknown as Platform);

for (const id of ids) {
  process.stdout.write(`${id}\n`);
  await database.db.transaction().execute(async (trx) => {
    const by = { qualificationId: id, version: 1, actor: 'staff:7', requestId: null };
    await decisions.decide(trx, { ...by, event: 'take' });
    await decisions.decide(trx, { ...by, event: 'approve' });
  });
}
await database.close();
