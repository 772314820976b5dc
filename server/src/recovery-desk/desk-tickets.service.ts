import type { CallBody, Calls, TicketDetail } from '@zxkt/contract';
import { createAudit } from '../audit/audit.service.ts';
import { jurisdictionOf } from '../authorities/jurisdiction.ts';
import type { Answer, AuthorityActor, Caller, Once } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import type { Db } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { secret } from '../platform/random.ts';
import { findPaper, type PaperRow } from '../recovery/papers.repository.ts';
import { openPerson } from '../recovery/sealed-ticket.ts';
import { createTicketSteps } from '../recovery/ticket-steps.ts';
import type { TicketRow } from '../recovery/tickets.repository.ts';
import { openCandidate, readCandidates } from './candidates.ts';
import { insertPaperLink } from './paper-links.repository.ts';
import { createTicketDetails } from './ticket-detail.ts';
import { findTicket, lockTicketWithin } from './tickets-access.repository.ts';

type Disclose = Calls['discloseRecoveryTicket'];
type Link = Calls['linkRecoveryPaper'];

const linkSeconds = 60;

const endings = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/bmp': 'bmp', 'application/pdf': 'pdf' } as const;
const names = { licence: '营业执照', letter: '重置申请' } as const;

/** As the server calls it: what the sender called the file was never kept. */
export const paperFileName = (
  number: string,
  { place, page, kind }: Pick<PaperRow, 'place' | 'page' | 'kind'>,
): string => `${number}-${names[place ?? 'licence']}-${String((page ?? 0) + 1)}.${endings[kind ?? 'application/pdf']}`;

/** Tickets as the desk looks at them. That personal data was looked at is in the trail before it is shown. */
export const createDeskTickets = (platform: Platform) => {
  const { database, clock, vault, digest } = platform;
  const audit = createAudit(platform);
  const steps = createTicketSteps(platform);
  const details = createTicketDetails(platform);

  const find = async (db: Db, actor: AuthorityActor, id: string): Promise<TicketRow> => {
    const row = await findTicket(db, id, await jurisdictionOf(db, actor.authorityId));
    if (!row) throw new CallProblem('resource/not-found');
    return row;
  };

  return {
    read: async (actor: AuthorityActor, id: string): Promise<TicketDetail> =>
      database.db.transaction().execute(async (trx) => {
        const row = await lockTicketWithin(trx, database.engine, id, await jurisdictionOf(trx, actor.authorityId));
        if (!row) throw new CallProblem('resource/not-found');
        return details.detailOf(trx, actor, await steps.settle(trx, row));
      }),

    disclose: (
      caller: Caller,
      actor: AuthorityActor,
      id: string,
      { purpose }: CallBody<Disclose>,
      once: Once<Disclose>,
    ): Promise<Answer<Disclose>> =>
      once(async (trx) => {
        const row = await find(trx, actor, id);
        const candidates = await readCandidates(trx, row);
        const accounts = await Promise.all(candidates.map((candidate) => openCandidate(vault, candidate)));
        const value = { ...(await openPerson(vault, row)), accounts };
        await audit.append(trx, {
          actor: `staff:${actor.staffId}`,
          action: 'personal-data/shown',
          subject: `recovery:${row.id}`,
          requestId: caller.requestId,
          details: { purpose, accounts: accounts.map((account) => account.id) },
        });
        return { value };
      }),

    /** An address for a browser to fetch or to open, good once and for a minute. */
    link: (
      caller: Caller,
      actor: AuthorityActor,
      { id, paper }: { readonly id: string; readonly paper: string },
      once: Once<Link>,
    ): Promise<Answer<Link>> =>
      once(async (trx) => {
        const row = await find(trx, actor, id);
        const found = await findPaper(trx, row.id, paper);
        if (!found || found.place === null || found.kind === null) throw new CallProblem('resource/not-found');
        const word = secret();
        const expires_at = clock.now() + linkSeconds * 1000;
        await insertPaperLink(trx, { digest: digest(word), paper_id: found.id, expires_at, spent_at: null });
        await audit.append(trx, {
          actor: `staff:${actor.staffId}`,
          action: 'paper/shown',
          subject: `recovery:${row.id}`,
          requestId: caller.requestId,
          details: { paper: found.id, place: found.place },
        });
        const value = {
          url: `/v1/recovery-desk/files/${word}`,
          fileName: paperFileName(row.number ?? '', found),
          kind: found.kind,
          bytes: found.bytes ?? 0,
          expiresInSeconds: linkSeconds,
        };
        return { value };
      }),
  };
};
