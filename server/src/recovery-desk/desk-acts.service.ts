import { shanghaiDate } from '@zxkt/catalog';
import type { CallBody, Calls, FieldReason } from '@zxkt/contract';
import { accountPlace } from '../accounts/seal-registration.ts';
import { createAudit } from '../audit/audit.service.ts';
import { jurisdictionOf } from '../authorities/jurisdiction.ts';
import type { Answer, Caller, Once } from '../http/call-context.ts';
import { CallProblem, invalid } from '../http/problem.ts';
import { createOutbox } from '../outbox/outbox.service.ts';
import type { Trx } from '../platform/database/database.ts';
import type { MailMessage, Platform } from '../platform/platform.ts';
import { isTag } from '../qualifications/draft-store.ts';
import { createLinkSender } from '../recovery/link-sender.ts';
import { maskEmail } from '../recovery/masks.ts';
import { approvedElsewhereMail, rejectedMail, returnedMail } from '../recovery/recovery-notices.ts';
import { openPerson } from '../recovery/sealed-ticket.ts';
import { createTicketSteps, fits, type Changes } from '../recovery/ticket-steps.ts';
import type { TicketRow } from '../recovery/tickets.repository.ts';
import { leaseMilliseconds } from '../reviews/acts.service.ts';
import { readCandidates, type CandidateOf } from './candidates.ts';
import { createTicketDetails, ticketEtag, type DeskActor } from './ticket-detail.ts';
import {
  deleteTicketLease,
  listTicketLeases,
  lockTicketWithin,
  putTicketLease,
  type TicketLease,
} from './tickets-access.repository.ts';

type Take = Calls['takeRecoveryTicket'];
type Release = Calls['releaseRecoveryTicket'];
type Decide = Calls['decideRecoveryTicket'];

const day = 24 * 60 * 60 * 1000;
/** How long a ticket that was returned waits for its correction. */
const returnDays = 30;
/** How long a link that was missed is replaced at the sender's own request. */
const renewableDays = 7;

const places = new Set([
  '',
  '/account',
  '/code',
  '/contact',
  '/email',
  '/enterpriseName',
  '/letter',
  '/licence',
  '/mobile',
]);
const isPlace = (pointer: string) => places.has(pointer.replace(/^(\/(?:licence|letter))\/\d+$/, '$1'));

const checkReasons = ({ event, reasons = [] }: CallBody<Decide>): readonly FieldReason[] => {
  if (event !== 'approve' && reasons.length === 0) throw invalid({ pointer: '/reasons', code: 'field/required' });
  for (const [index, { pointer, reason }] of reasons.entries()) {
    if (!isPlace(pointer)) throw invalid({ pointer: `/reasons/${String(index)}/pointer`, code: 'field/option' });
    if (!reason.trim()) throw invalid({ pointer: `/reasons/${String(index)}/reason`, code: 'field/required' });
  }
  return reasons;
};

const actions = { approve: 'recovery/approved', return: 'recovery/returned', reject: 'recovery/rejected' } as const;

/** Acts on tickets: into one's hands, out of them, and decided. Of two who decide one state, one does. */
export const createDeskActs = (platform: Platform) => {
  const { database, clock, vault, settings } = platform;
  const audit = createAudit(platform);
  const outbox = createOutbox(platform);
  const steps = createTicketSteps(platform);
  const details = createTicketDetails(platform);
  const sendLink = createLinkSender(platform);

  const hold = async (trx: Trx, actor: DeskActor, id: string) => {
    const row = await lockTicketWithin(trx, database.engine, id, await jurisdictionOf(trx, actor.authorityId));
    if (!row) throw new CallProblem('resource/not-found');
    const settled = await steps.settle(trx, row);
    return { row: settled, lease: (await listTicketLeases(trx, [id], clock.now())).get(id) };
  };
  const refuseOthers = ({ staffId }: DeskActor, lease: TicketLease | undefined) => {
    if (lease && lease.staff_id !== staffId) throw new CallProblem('review/taken');
  };
  const note = (trx: Trx, caller: Caller, { staffId }: DeskActor, id: string, action: string, more = {}) =>
    audit.append(trx, {
      actor: `staff:${staffId}`,
      action,
      subject: `recovery:${id}`,
      requestId: caller.requestId,
      details: more,
    });
  const answered = async (trx: Trx, actor: DeskActor, row: TicketRow) => {
    const value = await details.detailOf(trx, actor, row);
    return { value, etag: value.etag };
  };
  const mail = (trx: Trx, message: MailMessage) =>
    outbox.enqueue(trx, { channel: 'mail', message, expiresAt: clock.now() + day });

  /** Whoever has the account hears of it where the link goes to another address. */
  const warnHolder = async (trx: Trx, row: TicketRow, account: CandidateOf): Promise<void> => {
    if (account.email_index === row.email_index) return;
    const to = await vault.open(account.email_sealed, accountPlace('email_sealed', account.id));
    const { email } = await openPerson(vault, row);
    await mail(trx, { to, ...approvedElsewhereMail(account.account, maskEmail(email)) });
  };

  const approve = async (trx: Trx, row: TicketRow, accountId: string | undefined): Promise<Changes> => {
    if (accountId === undefined) throw invalid({ pointer: '/account', code: 'field/required' });
    const account = (await readCandidates(trx, row)).find(({ id }) => id === accountId);
    if (!account) throw invalid({ pointer: '/account', code: 'field/option' });
    await warnHolder(trx, row, account);
    const renew_until = clock.now() + renewableDays * day;
    return { ...(await sendLink(trx, row, accountId)), approved_account_id: accountId, renew_until, reasons: '[]' };
  };

  const refuse = async (
    trx: Trx,
    row: TicketRow,
    event: 'return' | 'reject',
    reasons: readonly FieldReason[],
  ): Promise<Changes> => {
    const { email: to } = await openPerson(vault, row);
    const number = row.number ?? '';
    const now = clock.now();
    if (event === 'reject') {
      await mail(trx, { to, ...rejectedMail({ number, reasons }) });
      return { reasons: JSON.stringify(reasons), closed_at: now };
    }
    const return_by = Date.parse(`${shanghaiDate(now + returnDays * day)}T23:59:59.999+08:00`);
    await mail(trx, { to, ...returnedMail(settings, { number, reasons, returnBy: shanghaiDate(return_by) }) });
    return { reasons: JSON.stringify(reasons), return_by };
  };

  return {
    /** Into one's own hands, or for another half hour where it is there. */
    take: (caller: Caller, actor: DeskActor, id: string, once: Once<Take>): Promise<Answer<Take>> =>
      once(async (trx) => {
        const { row, lease } = await hold(trx, actor, id);
        refuseOthers(actor, lease);
        const isWaiting = fits(row, 'take');
        if (!isWaiting && !fits(row, 'release')) throw new CallProblem('recovery/wrong-state');
        await putTicketLease(trx, { ticket_id: id, staff_id: actor.staffId, until: clock.now() + leaseMilliseconds });
        const moved = isWaiting ? await steps.step(trx, row, 'take') : row;
        await note(trx, caller, actor, id, 'recovery/taken');
        return answered(trx, actor, moved);
      }),

    /** Back to the queue. */
    release: (caller: Caller, actor: DeskActor, id: string, once: Once<Release>): Promise<Answer<Release>> =>
      once(async (trx) => {
        const { row, lease } = await hold(trx, actor, id);
        refuseOthers(actor, lease);
        await deleteTicketLease(trx, id);
        const moved = await steps.step(trx, row, 'release');
        await note(trx, caller, actor, id, 'recovery/released');
        return answered(trx, actor, moved);
      }),

    /** Decides the state that `ifMatch` names, taking the ticket up with it where nobody had. */
    decide: (
      caller: Caller,
      actor: DeskActor,
      { id, ifMatch }: { readonly id: string; readonly ifMatch: string },
      body: CallBody<Decide>,
      once: Once<Decide>,
    ): Promise<Answer<Decide>> =>
      once(async (trx) => {
        const { row, lease } = await hold(trx, actor, id);
        if (!isTag(ifMatch, ticketEtag(row))) throw new CallProblem('precondition/stale');
        refuseOthers(actor, lease);
        const reasons = checkReasons(body);
        const taken = fits(row, 'take') ? await steps.step(trx, row, 'take') : row;
        if (!fits(taken, body.event)) throw new CallProblem('recovery/wrong-state');
        await deleteTicketLease(trx, id);
        const changes =
          body.event === 'approve'
            ? await approve(trx, taken, body.account)
            : await refuse(trx, taken, body.event, reasons);
        const moved = await steps.step(trx, taken, body.event, changes);
        await note(trx, caller, actor, id, actions[body.event], {
          round: row.round,
          ...(body.event === 'approve'
            ? { account: body.account ?? '' }
            : { places: reasons.map(({ pointer }) => pointer) }),
        });
        return answered(trx, actor, moved);
      }),
  };
};
