import { loadWorkdays, shanghaiDate } from '@zxkt/catalog';
import {
  normalizePersonName,
  normalizeUnitName,
  type CallBody,
  type Calls,
  type RecoverySession,
} from '@zxkt/contract';
import { createAudit } from '../audit/audit.service.ts';
import { createChallenges } from '../challenges/challenges.service.ts';
import type { Answer, Caller, Once } from '../http/call-context.ts';
import { CallProblem, invalid } from '../http/problem.ts';
import { createOutbox } from '../outbox/outbox.service.ts';
import { createPhoneVerifications } from '../phone-verifications/phone-verifications.service.ts';
import type { Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { secret as newToken } from '../platform/random.ts';
import { addressPrefix } from '../rate-limits/address-prefix.ts';
import { createRateLimits } from '../rate-limits/rate-limits.service.ts';
import { takePosition } from '../search/term-index.repository.ts';
import { foldSearched } from '../search/terms.ts';
import { createLinkSender } from './link-sender.ts';
import { newTicket, sessionSeconds } from './new-ticket.ts';
import { maskEmail } from './masks.ts';
import { papersAt } from './paper-view.ts';
import { listPapers, placePapers, type PaperRow } from './papers.repository.ts';
import { keyLimits, renewalLimits, ticketLimits } from './recovery.limits.ts';
import { receiptMail, resubmittedMail } from './recovery-notices.ts';
import { emailIndex, openPerson, sealPerson } from './sealed-ticket.ts';
import { placeOfCode } from './ticket-place.ts';
import { createTicketSteps, fits } from './ticket-steps.ts';
import { progressOf, reasonsOf } from './ticket-view.ts';
import { newTicketNumber, newTicketSecret } from './ticket-words.ts';
import {
  appendTicketEvent,
  findOpenTicket,
  findTicketByNumber,
  insertTicket,
  lockTicket,
  updateTicket,
  type TicketRow,
} from './tickets.repository.ts';

type Open = Calls['openRecoveryTicket'];
type Reopen = Calls['reopenRecoveryTicket'];
type Submit = Calls['submitRecoveryTicket'];
type Progress = Calls['readRecoveryProgress'];
type Renew = Calls['renewRecoveryLink'];

const day = 24 * 60 * 60 * 1000;
/** 客服人员会在两个工作日内处理. */
const answerWorkdays = 2;

const unknownFile = (pointer: string) => invalid({ pointer, code: 'file/unknown' });

/** 找回账号 with papers, from the side of whoever asks. */
export const createTickets = (platform: Platform) => {
  const { database, clock, vault, digest, settings } = platform;
  const { db, engine } = database;
  const rateLimits = createRateLimits(platform);
  const challenges = createChallenges(platform);
  const phoneVerifications = createPhoneVerifications(platform);
  const outbox = createOutbox(platform);
  const audit = createAudit(platform);
  const steps = createTicketSteps(platform);
  const sendLink = createLinkSender(platform);
  const secretIndex = (number: string, secret: string) => vault.blindIndex(`${number}\n${secret}`, 'recovery/secret');

  /** The second working day after, or null: never a guess. */
  const dueOn = async (now: number): Promise<string | null> => {
    const due = (await loadWorkdays()).addWorkdays(shanghaiDate(now), answerWorkdays);
    return due.known ? due.date : null;
  };

  /** The ticket that a number and its secret show. One answer for a wrong secret and for a number that nobody has. */
  const byKey = async (caller: Caller, { number, secret }: CallBody<Progress>): Promise<TicketRow> => {
    await rateLimits.take(
      { ...keyLimits.perAddress, subject: addressPrefix(caller.address) },
      { ...keyLimits.perNumber, subject: number },
    );
    const index = await secretIndex(number, secret);
    const row = await findTicketByNumber(db, number);
    if (row?.secret_index !== index) throw invalid({ pointer: '/secret', code: 'ticket-secret/refused' });
    return row;
  };

  const held = async (trx: Trx, id: string): Promise<TicketRow> => {
    const row = await lockTicket(trx, engine, id);
    if (!row) throw new CallProblem('resource/not-found');
    return steps.settle(trx, row);
  };

  const sessionOf = (row: TicketRow, token: string, earlier: RecoverySession['earlier']): RecoverySession => ({
    ticket: row.id,
    token,
    code: row.code,
    expiresInSeconds: sessionSeconds,
    earlier,
  });

  /** The papers of a submission, each of them taken and none of them twice. */
  const requirePapers = (rows: readonly PaperRow[], places: Pick<CallBody<Submit>, 'licence' | 'letter'>): void => {
    const taken = new Set(rows.filter(({ status }) => status === 'taken').map(({ id }) => id));
    for (const place of ['licence', 'letter'] as const)
      for (const [index, id] of places[place].entries())
        if (!taken.delete(id)) throw unknownFile(`/${place}/${String(index)}`);
  };

  const requireSession = async ({ ticket, token }: Pick<CallBody<Submit>, 'ticket' | 'token'>): Promise<TicketRow> => {
    const row = await findOpenTicket(db, digest(token), clock.now());
    if (row?.id !== ticket) throw new CallProblem('recovery/session-ended');
    return row;
  };

  return {
    open: async (
      caller: Caller,
      { application, code, challenge }: CallBody<Open>,
      once: Once<Open>,
    ): Promise<Answer<Open>> => {
      await rateLimits.take(
        { ...ticketLimits.perAddress, subject: addressPrefix(caller.address) },
        { ...ticketLimits.inTotal, subject: '' },
      );
      await challenges.spend(challenge, 'recovery');
      await rateLimits.take({ ...ticketLimits.perCode, subject: code });
      const place = await placeOfCode(db, code);
      return once(async (trx) => {
        const now = clock.now();
        const token = newToken();
        const row = newTicket(now, { application, code, ...place, token_digest: digest(token) });
        await insertTicket(trx, row);
        return { value: sessionOf(row, token, null) };
      });
    },

    reopen: async (caller: Caller, body: CallBody<Reopen>, once: Once<Reopen>): Promise<Answer<Reopen>> => {
      const { id } = await byKey(caller, body);
      return once(async (trx) => {
        const row = await held(trx, id);
        if (!fits(row, 'submit')) return new CallProblem('recovery/wrong-state');
        const token = newToken();
        const token_expires_at = clock.now() + sessionSeconds * 1000;
        const opened = await updateTicket(trx, id, { token_digest: digest(token), token_expires_at });
        const papers = await listPapers(trx, id);
        const earlier = {
          account: row.account,
          enterpriseName: row.enterprise_name ?? '',
          ...(await openPerson(vault, row)),
          licence: papersAt(papers, 'licence'),
          letter: papersAt(papers, 'letter'),
          reasons: reasonsOf(row),
        };
        return { value: sessionOf(opened, token, earlier) };
      });
    },

    submit: async (caller: Caller, body: CallBody<Submit>, once: Once<Submit>): Promise<Answer<Submit>> => {
      const { account = null, contact, email, mobile = null, verification, licence, letter, consentVersion } = body;
      if (consentVersion !== settings.consentVersion)
        throw invalid({ pointer: '/consentVersion', code: 'consent/outdated' });
      const found = await requireSession(body);
      requirePapers(await listPapers(db, found.id), body);
      const index = await emailIndex(vault, email);
      if (found.email_index !== null && found.email_index !== index)
        throw invalid({ pointer: '/email', code: 'field/option' });
      if (verification && mobile !== null) await phoneVerifications.requireProof(verification, 'recovery', mobile);
      await rateLimits.take({ ...ticketLimits.perMailbox, subject: index });
      const enterpriseName = normalizeUnitName(body.enterpriseName);
      const person = await sealPerson(vault, found.id, { contact: normalizePersonName(contact), email, mobile });
      const due = await dueOn(clock.now());

      return once(async (trx) => {
        const now = clock.now();
        const row = await lockTicket(trx, engine, found.id);
        if (row?.token_digest !== found.token_digest) throw new CallProblem('recovery/session-ended');
        if (row.status !== null && !fits(row, 'submit')) throw new CallProblem('recovery/wrong-state');
        if (
          verification &&
          mobile !== null &&
          !(await phoneVerifications.spendProof(trx, verification, 'recovery', mobile))
        )
          throw invalid({ pointer: '/verification', code: 'verification/not-proven' });
        await placePapers(trx, row.id, { licence, letter });
        const number = row.number ?? newTicketNumber(now);
        const secret = row.number === null ? newTicketSecret() : undefined;
        const changes = {
          ...person,
          account,
          enterprise_name: enterpriseName,
          name_folded: foldSearched(enterpriseName),
          consent_version: consentVersion,
          number,
          ...(secret === undefined ? {} : { secret_index: await secretIndex(number, secret) }),
          round: row.round + 1,
          position: await takePosition(trx, engine, 'recovery_tickets', now),
          submitted_at: now,
          due_on: due,
          reasons: '[]',
          return_by: null,
          token_digest: null,
          token_expires_at: now,
        };
        if (row.status === null) {
          await updateTicket(trx, row.id, { ...changes, status: 'submitted', updated_at: now });
          await appendTicketEvent(trx, { ticket_id: row.id, at: now, event: 'submit', status: 'submitted' });
        } else await steps.step(trx, row, 'submit', changes);
        const facts = { number, dueOn: due };
        const notice =
          secret === undefined ? resubmittedMail(settings, facts) : receiptMail(settings, { ...facts, secret });
        await outbox.enqueue(trx, { channel: 'mail', message: { to: email, ...notice }, expiresAt: now + day });
        await audit.append(trx, {
          actor: 'anonymous',
          action: 'recovery/submitted',
          subject: `recovery:${row.id}`,
          requestId: caller.requestId,
          details: { number, round: row.round + 1, consentVersion, key: caller.key, papers: [...licence, ...letter] },
        });
        return { value: { number, submittedAt: now, dueOn: due, maskedEmail: maskEmail(email) } };
      });
    },

    progress: async (caller: Caller, body: CallBody<Progress>, once: Once<Progress>): Promise<Answer<Progress>> => {
      const { id } = await byKey(caller, body);
      return once(async (trx) => ({ value: await progressOf(trx, vault, await held(trx, id), clock.now()) }));
    },

    renew: async (caller: Caller, body: CallBody<Renew>, once: Once<Renew>): Promise<Answer<Renew>> => {
      const { id } = await byKey(caller, body);
      await rateLimits.take({ ...renewalLimits.perTicket, subject: id });
      return once(async (trx) => {
        const row = await held(trx, id);
        const now = clock.now();
        const isLate = row.renew_until === null || row.renew_until <= now;
        if (!fits(row, 'renew') || isLate || row.approved_account_id === null)
          return new CallProblem('recovery/wrong-state');
        const renewed = await steps.step(trx, row, 'renew', await sendLink(trx, row, row.approved_account_id));
        const value = await progressOf(trx, vault, renewed, now);
        await audit.append(trx, {
          actor: 'anonymous',
          action: 'recovery/renewed',
          subject: `recovery:${row.id}`,
          requestId: caller.requestId,
        });
        return { value };
      });
    },
  };
};
