// Exports of all rows there are: `node bench/exports.bench.ts [--rows 1000000] [--engine sqlite|postgres] [--keep <dir>] [--json]`.
// Memory is that of the whole process, database included, above what it was once a third of the rows had been written.
import { caseColumns, type CaseFilter } from '@zxkt/contract';
import { keepAuthority } from '../src/authorities/authorities.service.ts';
import { findExportOf, insertExport, type ExportRow } from '../src/exports/exports.repository.ts';
import { createExportWorker } from '../src/exports/exports.worker.ts';
import { identifierAt } from '../src/platform/random.ts';
import { addStaff } from '../src/staff/staff.service.ts';
import { newTotpSecret } from '../src/staff/totp.ts';
import { count, engine, now, openRows, values } from './rows.ts';

const { platform, close } = await openRows();
const { db } = platform.database;

const employ = async (): Promise<string> => {
  const id = identifierAt(now);
  const authorityId = `authority-${id}`;
  await keepAuthority(platform, {
    id: authorityId,
    name: '商务部',
    kind: 'ministry',
    parent: null,
    scopes: [{ kind: 'nation' }],
  });
  const account = `staff_${id}`;
  await addStaff(platform, {
    authorityId,
    account,
    displayName: '导出',
    roles: ['reviewer'],
    password: 'Bench2026rows',
    totpSecret: newTotpSecret(),
  });
  const staff = await db.selectFrom('staff').select('id').where('account', '=', account).executeTakeFirstOrThrow();
  return staff.id;
};

/** Writes one export; the seconds that it took, and the most memory that the process had meanwhile. */
const write = async (staffId: string, format: ExportRow['format'], filter: CaseFilter) => {
  const id = identifierAt(now);
  const question = JSON.stringify({ filter, sort: 'newest', columns: [...caseColumns] });
  const begin = { rows: 0, bytes: 0, parts: 0, position: null, attempts: 0, leased_until: 0 };
  const asked = { asked_at: now, kept_until: now + 86_400_000 };
  await db
    .transaction()
    .execute((trx) =>
      insertExport(trx, { id, staff_id: staffId, format, question, status: 'waiting', ...begin, ...asked }),
    );
  let most = process.memoryUsage.rss();
  const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 20);
  const began = performance.now();
  try {
    await createExportWorker(platform).tick();
  } finally {
    clearInterval(watch);
  }
  const seconds = (performance.now() - began) / 1000;
  const job = await findExportOf(db, staffId, id);
  if (job?.status !== 'ready') throw new Error(`the export is ${job?.status ?? 'gone'}`);
  await db.deleteFrom('export_parts').where('export_id', '=', id).execute();
  return { seconds, most, rows: job.rows, bytes: job.bytes };
};

try {
  const staffId = await employ();
  await write(staffId, 'csv', { year: '2025' });
  const report = [];
  for (const format of ['csv', 'xlsx'] as const) {
    const before = process.memoryUsage.rss();
    const { seconds, most, rows, bytes } = await write(staffId, format, {});
    if (rows !== count) throw new Error(`${String(rows)} rows of ${String(count)}`);
    const grown = Math.max(0, (most - before) / 2 ** 20);
    report.push({ format, rows, seconds, perSecond: Math.round(rows / seconds), megabytes: bytes / 2 ** 20, grown });
    if (!values.json)
      console.log(
        `${format.padEnd(4)} ${String(rows)} rows in ${seconds.toFixed(1)} s, ${String(Math.round(rows / seconds))} a second, ${(bytes / 2 ** 20).toFixed(0)} MiB; memory grew by ${grown.toFixed(0)} MiB`,
      );
  }
  if (values.json) console.log(JSON.stringify({ engine, report }));
} finally {
  await close();
}
