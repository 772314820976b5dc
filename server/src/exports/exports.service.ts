import { caseColumns, type CallBody, type Calls, type ExportJob } from '@zxkt/contract';
import { shanghaiDate } from '@zxkt/catalog';
import { createAudit } from '../audit/audit.service.ts';
import type { Answer, AuthorityActor, Caller, Once } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import type { Platform } from '../platform/platform.ts';
import { identifierAt, secret } from '../platform/random.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { exportLimits } from './exports.limits.ts';
import { findExportOf, insertExport, insertLink, listExportsOf, type ExportRow } from './exports.repository.ts';
import type { ExportQuestion } from './exports.worker.ts';

type Start = Calls['startExport'];
type Link = Calls['linkExport'];

const day = 24 * 60 * 60 * 1000;
const linkSeconds = 60;
const mostListed = 50;

const jobOf = ({ id, format, status, rows, bytes, asked_at, kept_until }: ExportRow): ExportJob => ({
  id,
  format,
  status,
  rows,
  bytes,
  askedAt: asked_at,
  keptUntil: kept_until,
});

export const fileNameOf = ({ format, asked_at }: Pick<ExportRow, 'format' | 'asked_at'>): string =>
  `企业资质-${shanghaiDate(asked_at).replaceAll('-', '')}.${format}`;

/** Exports as their owners handle them; workers write them (`exports.worker.ts`). Another's export is not there. */
export const createExports = (platform: Platform) => {
  const { database, clock, digest } = platform;
  const audit = createAudit(platform);
  const rateLimits = createRateLimits(platform);

  const find = async ({ staffId }: AuthorityActor, id: string): Promise<ExportRow> => {
    const row = await findExportOf(database.db, staffId, id);
    if (!row) throw new CallProblem('resource/not-found');
    return row;
  };

  return {
    list: async ({ staffId }: AuthorityActor): Promise<ExportJob[]> =>
      (await listExportsOf(database.db, staffId, mostListed)).map(jobOf),

    read: async (actor: AuthorityActor, id: string): Promise<ExportJob> => jobOf(await find(actor, id)),

    start: async (
      caller: Caller,
      { staffId }: AuthorityActor,
      { format, filter, sort = 'newest', columns = [...caseColumns] }: CallBody<Start>,
      once: Once<Start>,
    ): Promise<Answer<Start>> => {
      await rateLimits.take({ ...exportLimits.perStaff, subject: staffId });
      return once(async (trx) => {
        const now = clock.now();
        const question: ExportQuestion = { filter, sort, columns };
        const row: ExportRow = {
          id: identifierAt(now),
          staff_id: staffId,
          format,
          question: JSON.stringify(question),
          status: 'waiting',
          rows: 0,
          bytes: 0,
          parts: 0,
          position: null,
          attempts: 0,
          leased_until: 0,
          asked_at: now,
          kept_until: now + day,
        };
        await insertExport(trx, row);
        await audit.append(trx, {
          actor: `staff:${staffId}`,
          action: 'export/asked',
          subject: `export:${row.id}`,
          requestId: caller.requestId,
          details: { format, filter },
        });
        return { value: jobOf(row) };
      });
    },

    /** An address for a browser to open, good once and for a minute: files are larger than what a page should hold. */
    link: async (caller: Caller, actor: AuthorityActor, id: string, once: Once<Link>): Promise<Answer<Link>> => {
      const row = await find(actor, id);
      if (row.status !== 'ready') throw new CallProblem('export/not-ready');
      return once(async (trx) => {
        const word = secret();
        const expires = clock.now() + linkSeconds * 1000;
        await insertLink(trx, { digest: digest(word), export_id: row.id, expires_at: expires, spent_at: null });
        await audit.append(trx, {
          actor: `staff:${actor.staffId}`,
          action: 'export/fetched',
          subject: `export:${row.id}`,
          requestId: caller.requestId,
          details: { rows: row.rows },
        });
        const fileName = fileNameOf(row);
        return { value: { url: `/v1/review/files/${word}`, fileName, expiresInSeconds: linkSeconds } };
      });
    },
  };
};
