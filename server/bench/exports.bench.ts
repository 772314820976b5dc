// Exports of all rows there are: `node bench/exports.bench.ts [--rows 1000000] [--engine sqlite|postgres] [--keep <dir>] [--json]`.
// Memory is that of the whole process, database included, above what it was once a third of the rows had been written.
import { caseColumns, type CaseFilter } from '@zxkt/contract';
import { findExportOf, insertExport, type ExportRow } from '../src/exports/exports.repository.ts';
import { createExportWorker } from '../src/exports/exports.worker.ts';
import { identifierAt } from '../src/platform/random.ts';
import { employ } from '../test/authority.ts';
import { count, engine, now, openRows, values } from './rows.ts';

const { platform, close } = await openRows();
const { db } = platform.database;

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
  const { account } = await employ({ platform });
  const { id: staffId } = await db
    .selectFrom('staff')
    .select('id')
    .where('account', '=', account)
    .executeTakeFirstOrThrow();
  await write(staffId, 'csv', { year: '2025' });
  const report = [];
  for (const format of ['csv', 'xlsx'] as const) {
    const before = process.memoryUsage.rss();
    const { seconds, most, rows, bytes } = await write(staffId, format, {});
    if (rows !== count) throw new Error(`${String(rows)} rows of ${String(count)}`);
    const perSecond = Math.round(rows / seconds);
    const [megabytes, grown] = [bytes / 2 ** 20, (most - before) / 2 ** 20];
    report.push({ format, rows, seconds, perSecond, megabytes, grown });
    if (!values.json)
      console.log(
        `${format.padEnd(4)} ${String(rows)} rows in ${seconds.toFixed(1)} s, ${String(perSecond)} a second, ${megabytes.toFixed(0)} MiB; memory grew by ${grown.toFixed(0)} MiB`,
      );
  }
  if (values.json) console.log(JSON.stringify({ engine, report }));
} finally {
  await close();
}
