import { createAudit } from '../audit/audit.service.ts';
import type { Platform } from '../platform/platform.ts';
import { deletePaper, listAbandoned, listPapers } from './papers.repository.ts';
import { createTicketSteps } from './ticket-steps.ts';
import { deleteUnsubmitted, listDueTickets, listOutlived, lockTicket, updateTicket } from './tickets.repository.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** As many at once as a round should hold up other work for. */
const batch = 100;

/** Steps that nobody takes: a link has left, its half hour is over, what was returned never came back. */
export const settleTickets = async (platform: Platform): Promise<void> => {
  const { database, clock } = platform;
  const steps = createTicketSteps(platform);
  for (const { id } of await listDueTickets(database.db, clock.now(), batch)) {
    await database.db.transaction().execute(async (trx) => {
      const row = await lockTicket(trx, database.engine, id);
      if (row) await steps.settle(trx, row);
    });
  }
};

/** Papers of tickets that have been closed for long enough go; that they went is in the trail. */
export const deleteOutlivedPapers = async (platform: Platform): Promise<void> => {
  const { database, clock, files, settings } = platform;
  const { db, engine } = database;
  const audit = createAudit(platform);
  const closedBefore = clock.now() - settings.papersKeptDays * day;
  for (const { id } of await listOutlived(db, closedBefore, batch)) {
    const papers = await listPapers(db, id);
    // The bytes first: a round that is cut off here finds the rows again, and removing what is gone is silent.
    for (const { stored_as } of papers) if (stored_as !== null) await files.remove(stored_as);
    await db.transaction().execute(async (trx) => {
      const row = await lockTicket(trx, engine, id);
      if (!row || row.papers_deleted_at !== null || row.closed_at === null || row.closed_at >= closedBefore) return;
      for (const paper of papers) await deletePaper(trx, paper.id);
      const now = clock.now();
      await updateTicket(trx, id, { papers_deleted_at: now, updated_at: Math.max(now, row.updated_at + 1) });
      await audit.append(trx, {
        actor: 'system',
        action: 'recovery/papers-deleted',
        subject: `recovery:${id}`,
        requestId: null,
        details: { papers: papers.map((paper) => paper.id), days: settings.papersKeptDays },
      });
    });
  }
};

/** What was begun and given up: files that no submission names, and tickets that were never submitted. */
export const sweepAbandoned = async (platform: Platform): Promise<void> => {
  const { database, clock, files } = platform;
  const before = clock.now() - hour;
  for (const { id, stored_as } of await listAbandoned(database.db, before, batch)) {
    await files.drop(id);
    if (stored_as !== null) await files.remove(stored_as);
    await deletePaper(database.db, id);
  }
  await deleteUnsubmitted(database.db, before);
  await files.sweep(clock.now() - day);
};
