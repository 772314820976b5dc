// The review queue at any size: `node bench/reviews.bench.ts [--rows 1000000] [--engine sqlite|postgres] [--keep <dir>] [--json]`.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CaseFilter } from '@zxkt/contract';
import pg from 'pg';
import { jurisdictionOfScopes } from '../src/authorities/jurisdiction.ts';
import { scopeRow, type Scope } from '../src/authorities/scope.ts';
import { generateSubmissions } from '../src/demo/generate-submissions.ts';
import { digest } from '../src/node/digest.ts';
import { createPasswordHasher } from '../src/node/passwords.ts';
import { openPostgres } from '../src/node/postgres.ts';
import { openSqlite } from '../src/node/sqlite.ts';
import type { Database, Engine } from '../src/platform/database/database.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import type { Platform } from '../src/platform/platform.ts';
import { createVault } from '../src/platform/vault.ts';
import { askCases } from '../src/reviews/case-question.ts';
import { countCasesUpTo, listCasesAlong } from '../src/reviews/cases.repository.ts';
import { startPostgres } from '../test/postgres-server.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    engine: { type: 'string', default: 'sqlite' },
    rounds: { type: 'string', default: '40' },
    /** Where a SQLite file is kept from run to run. */
    keep: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const count = Number(values.rows);
const engine = values.engine as Engine;
const rounds = Number(values.rounds);
const now = Date.UTC(2026, 10, 20, 4);
const unused = () => {
  throw new Error('not for this');
};

const platformOf = async (database: Database): Promise<Platform> => ({
  database,
  clock: { now: () => now },
  passwords: createPasswordHasher({ memoryKib: 64, passes: 1, parallelism: 1 }),
  vault: await createVault({
    sealing: new Map([['bench', new Uint8Array(randomBytes(32))]]),
    current: 'bench',
    indexing: new Uint8Array(randomBytes(32)),
  }),
  digest,
  mail: { send: unused },
  sms: { send: unused },
  files: { receive: unused, keep: unused, drop: unused, read: unused, remove: unused, sweep: unused },
  log: { info: () => undefined, warn: () => undefined, error: () => undefined },
  metrics: { observeRequest: () => undefined, observeDelivery: () => undefined },
  settings: { production: false, consentVersion: '2026-01' } as Platform['settings'],
  addressOf: () => '',
});

const openDatabase = async (): Promise<{ database: Database; isNew: boolean; close: () => Promise<void> }> => {
  if (engine === 'sqlite') {
    const directory = values.keep ?? mkdtempSync(join(tmpdir(), 'zxkt-bench-'));
    mkdirSync(directory, { recursive: true });
    const path = join(directory, `reviews-${String(count)}.sqlite`);
    const isNew = !existsSync(path);
    const database = openSqlite(path);
    const close = async () => {
      await database.close();
      if (!values.keep) rmSync(directory, { recursive: true, force: true });
    };
    return { database, isNew, close };
  }
  const server = await startPostgres();
  const pool = new pg.Pool({ connectionString: server.url, max: 1 });
  await pool.query("create database zxkt_bench template template0 encoding 'UTF8' locale 'C.UTF-8'");
  await pool.end();
  const url = new URL(server.url);
  url.pathname = '/zxkt_bench';
  const database = openPostgres(url.href, { poolSize: 4 });
  const close = async () => {
    await database.close();
    await server.stop();
  };
  return { database, isNew: true, close };
};

const places: Readonly<Record<string, readonly Scope[]>> = {
  nation: [{ kind: 'nation' }],
  province: [{ kind: 'region', filingRegion: '440000' }],
  city: [{ kind: 'region', filingRegion: '440000', region: '440100' }],
  district: [{ kind: 'region', filingRegion: '440300', region: '440305' }],
  'three places': [
    { kind: 'region', filingRegion: '440000', region: '440100' },
    { kind: 'region', filingRegion: '440000', region: '441900' },
    { kind: 'region', filingRegion: '330000' },
  ],
};

const filters: Readonly<Record<string, CaseFilter>> = {
  'no filter': {},
  waiting: { status: 'submitted' },
  'at the counter': { status: 'submitted,in-review,change-submitted,change-in-review' },
  approved: { status: 'approved' },
  'revoked (rare)': { status: 'revoked' },
  overdue: { overdue: 'true' },
  year: { year: '2025' },
  'days and status': { submittedFrom: '2026-03-01', submittedTo: '2026-03-31', status: 'approved' },
  region: { region: '440100' },
  'region and status': { region: '440305', status: 'submitted' },
  industry: { industry: '3811' },
  'industry group': { industry: '38', status: 'approved' },
  section: { industry: 'C', year: '2026' },
  'economic type': { economicType: '330' },
  'rare type and industry': { economicType: '172', industry: '3811' },
  'type, industry, region, status': { economicType: '173', industry: '38', region: '440100', status: 'approved' },
  'one character': { text: '华' },
  'two characters': { text: '华锦' },
  'three characters': { text: '华锦恒' },
  'in every name': { text: '公司' },
  'name and status': { text: '国际贸易', status: 'submitted' },
  'name in no row': { text: '㐂𬭎' },
  'name, type, industry': { text: '纺织', economicType: '330', industry: '17' },
  code: { text: '91440305MB00LDMA21' },
};

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const { database, isNew, close } = await openDatabase();
const report: Record<string, unknown>[] = [];
try {
  const platform = await platformOf(database);
  if (isNew) {
    await migrate(database);
    const began = performance.now();
    await generateSubmissions(platform, {
      count,
      sealed: false,
      onProgress: (rows) => {
        if (rows % 100_000 === 0)
          console.error(`${String(rows)} rows, ${((performance.now() - began) / 1000).toFixed(0)} s`);
      },
    });
    console.error(`made ${String(count)} in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
  const { db } = database;
  const all: number[] = [];
  for (const [place, scopes] of Object.entries(places)) {
    const jurisdiction = jurisdictionOfScopes(scopes.map(scopeRow));
    for (const [name, filter] of Object.entries(filters)) {
      const times: number[] = [];
      let found = 0;
      for (let round = 0; round < rounds; round++) {
        const began = performance.now();
        const question = await askCases(filter, jurisdiction, now);
        const order = round % 4 === 3 ? 'ascending' : 'descending';
        // Every second page is one from the middle of the list.
        const below = round % 2 === 1 ? Math.min(question.below, (now - 200 * 86_400_000) * 1024) : question.below;
        const rows = await listCasesAlong(db, engine, question, { order, above: question.above, below }, 51);
        times.push(performance.now() - began);
        found = Math.max(found, rows.length);
      }
      const began = performance.now();
      const total = await countCasesUpTo(db, engine, await askCases(filter, jurisdiction, now), 10_001);
      const counting = performance.now() - began;
      times.sort((a, b) => a - b);
      all.push(...times);
      const line = { place, filter: name, p50: at(times, 0.5), p99: at(times, 0.99), rows: found, total, counting };
      report.push(line);
      if (!values.json)
        console.log(
          `${place.padEnd(13)} ${name.padEnd(32)} p50 ${line.p50.toFixed(2).padStart(8)} ms  p99 ${line.p99.toFixed(2).padStart(8)} ms  ${String(total).padStart(6)} rows, counted in ${counting.toFixed(1)} ms`,
        );
    }
  }
  all.sort((a, b) => a - b);
  const whole = { engine, rows: count, p50: at(all, 0.5), p95: at(all, 0.95), p99: at(all, 0.99), worst: at(all, 1) };
  if (values.json) console.log(JSON.stringify({ whole, report }));
  else
    console.log(
      `\n${engine}, ${String(count)} rows: p50 ${whole.p50.toFixed(2)} ms, p95 ${whole.p95.toFixed(2)} ms, p99 ${whole.p99.toFixed(2)} ms, worst ${whole.worst.toFixed(1)} ms`,
    );
} finally {
  await close();
}
