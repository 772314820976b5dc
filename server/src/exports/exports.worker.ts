import type { CaseColumn, CaseFilter } from '@zxkt/contract';
import { jurisdictionOf } from '../authorities/jurisdiction.ts';
import type { Platform } from '../platform/platform.ts';
import { askCases } from '../reviews/case-question.ts';
import { listCasesAlong } from '../reviews/cases.repository.ts';
import type { Walk } from '../search/term-index.repository.ts';
import { createCells, headsOf } from './cells.ts';
import { createCsvWriter } from './csv-writer.ts';
import {
  claimExport,
  deleteParts,
  findAuthorityOf,
  insertPart,
  noteProgress,
  type ExportRow,
} from './exports.repository.ts';
import type { SheetWriter } from './sheet-writer.ts';
import { createXlsxWriter } from './xlsx-writer.ts';

/** What was asked for, as it is kept. */
export interface ExportQuestion {
  readonly filter: CaseFilter;
  readonly sort: 'newest' | 'oldest';
  readonly columns: readonly CaseColumn[];
}

interface Options {
  readonly signal?: AbortSignal;
  /** Rows read, written and kept at once: what memory holds. */
  readonly batch?: number;
  readonly pollMilliseconds?: number;
  /** An export whose worker died is free again after this. */
  readonly leaseMilliseconds?: number;
}

/** A third worker that dies over the same export will not be the last. */
const mostAttempts = 3;

/** Thrown where another worker has the export by now: this one leaves it alone. */
class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** Lets requests that wait have their turn between two batches. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Writes exports. Any number of workers in any number of processes share them by leases; each batch is kept with how far
 * it reaches in one transaction, so that the work of a worker that died is neither lost nor done twice. The jurisdiction
 * is asked anew for every batch.
 */
export const createExportWorker = (
  { database, clock, log }: Pick<Platform, 'database' | 'clock' | 'log'>,
  options: Options = {},
) => {
  const { db, engine } = database;
  const { signal, batch = 1000, pollMilliseconds = 1000, leaseMilliseconds = 60_000 } = options;
  let stopping = false;
  let running: Promise<void> | undefined;
  let wake = () => {};

  const keep = async (job: ExportRow, bytes: Uint8Array, progress: Partial<ExportRow>): Promise<ExportRow> => {
    const next = {
      ...progress,
      bytes: job.bytes + bytes.length,
      parts: job.parts + (bytes.length > 0 ? 1 : 0),
      // A lease that is renewed within a millisecond is another lease all the same.
      leased_until: Math.max(clock.now() + leaseMilliseconds, job.leased_until + 1),
    };
    await db.transaction().execute(async (trx) => {
      if (!(await noteProgress(trx, job, next))) throw new LeaseLost();
      if (bytes.length > 0) await insertPart(trx, job.id, job.parts, bytes);
    });
    return { ...job, ...next };
  };

  const batchAfter = async (job: ExportRow, { filter, sort }: ExportQuestion) => {
    const authorityId = await findAuthorityOf(db, job.staff_id);
    if (authorityId === undefined) return [];
    const { above, below, ...question } = await askCases(filter, await jurisdictionOf(db, authorityId), clock.now());
    const walk: Walk =
      sort === 'newest'
        ? { order: 'descending', above, below: Math.min(below, job.position ?? below) }
        : { order: 'ascending', above: Math.max(above, job.position ?? above), below };
    return listCasesAlong(db, engine, { above, below, ...question }, walk, batch);
  };

  /** A workbook cannot be gone on with in the middle of its archive: it begins anew. */
  const begun = async (job: ExportRow): Promise<ExportRow> => {
    if (job.format === 'csv' || job.rows === 0) return job;
    const blank = { rows: 0, bytes: 0, parts: 0, position: null };
    await db.transaction().execute(async (trx) => {
      if (!(await noteProgress(trx, job, blank))) throw new LeaseLost();
      await deleteParts(trx, job.id);
    });
    return { ...job, ...blank };
  };

  const write = async (claimed: ExportRow): Promise<void> => {
    let job = await begun(claimed);
    const question = JSON.parse(job.question) as ExportQuestion;
    const heads = headsOf(question.columns);
    const cellsOf = await createCells(question.columns, clock.now());
    const writer: SheetWriter =
      job.format === 'csv' ? createCsvWriter(heads, job.parts === 0) : createXlsxWriter(heads, '企业资质');
    for (;;) {
      const rows = await batchAfter(job, question);
      const position = rows.at(-1)?.position;
      if (position === undefined) break;
      job = await keep(job, writer.rows(rows.map(cellsOf)), { rows: job.rows + rows.length, position });
      if (rows.length < batch) break;
      await breathe();
      // What stops here is gone on with by whoever comes next, as soon as the lease is over.
      if (stopping) throw new LeaseLost();
    }
    await keep(job, writer.end(), { status: 'ready' });
  };

  /** Writes the oldest export that waits; false where none did. */
  const tick = async (): Promise<boolean> => {
    const now = clock.now();
    const job = await claimExport(db, engine, now, now + leaseMilliseconds);
    if (!job) return false;
    try {
      if (job.attempts > mostAttempts) await keep(job, new Uint8Array(), { status: 'failed' });
      else await write(job);
    } catch (error) {
      if (!(error instanceof LeaseLost))
        log.error('export put off', { attempts: job.attempts, error: error instanceof Error ? error.name : 'unknown' });
    }
    return true;
  };

  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, pollMilliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  const run = async (): Promise<void> => {
    while (!stopping) {
      let found = false;
      try {
        found = await tick();
      } catch (error) {
        log.error('exports out of reach', { error: error instanceof Error ? error.name : 'unknown' });
      }
      if (!found && !stopping) await rest();
    }
  };

  const halt = () => {
    stopping = true;
    wake();
  };
  signal?.addEventListener('abort', halt, { once: true });

  return {
    start: (): void => {
      running ??= run();
    },
    /** Resolves when the batch at hand is kept; the rest of its export is left for others. */
    stop: async (): Promise<void> => {
      halt();
      await running;
    },
    tick,
  };
};
