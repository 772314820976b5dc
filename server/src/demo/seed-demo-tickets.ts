import { uploadPath, type Call, type CallBody, type Calls } from '@zxkt/contract';
import type { Answer, Caller, Once } from '../http/call-context.ts';
import { CallProblem } from '../http/problem.ts';
import { forgetExpired } from '../outbox/outbox.repository.ts';
import type { Platform } from '../platform/platform.ts';
import { identifierAt, secret } from '../platform/random.ts';
import { createDeskActs } from '../recovery-desk/desk-acts.service.ts';
import { ticketEtag } from '../recovery-desk/ticket-detail.ts';
import { newTicket } from '../recovery/new-ticket.ts';
import { insertPaper, markArrived, markTaken } from '../recovery/papers.repository.ts';
import { placeOfCode } from '../recovery/ticket-place.ts';
import { findTicketByNumber, hasTickets, insertTicket } from '../recovery/tickets.repository.ts';
import { createTickets } from '../recovery/tickets.service.ts';
import { findStaffByFoldedAccount } from '../staff/staff.repository.ts';
import { demoKeys } from './demo-data.ts';
import { demoPaper } from './demo-paper.ts';

const caller: Caller = { requestId: 'demonstration', key: demoKeys.portal, address: '127.0.0.1' };
const hour = 3_600_000;

type Decision = CallBody<Calls['decideRecoveryTicket']>;

interface DemoTicket {
  readonly code: string;
  readonly enterpriseName: string;
  readonly contact: string;
  readonly account?: string;
  readonly hoursAgo: number;
  readonly decision?: Decision;
}

/** Nobody's. One just came, one is late, one was returned, one was refused. */
const demoTickets: readonly DemoTicket[] = [
  {
    code: '91110101MADEM0011G',
    enterpriseName: '陈佳测试',
    contact: '陈佳',
    account: 'zxkt_chenjiaceshi1',
    hoursAgo: 1,
  },
  { code: 'MADEM0011', enterpriseName: '示例外贸企业', contact: '王琳', hoursAgo: 9 * 24 },
  {
    code: '9900147023485',
    enterpriseName: '示例进出口有限公司',
    contact: '李敏',
    hoursAgo: 20,
    decision: { event: 'return', reasons: [{ pointer: '/letter', reason: '公章不清晰，请重新扫描后上传。' }] },
  },
  {
    code: '71526726X',
    enterpriseName: '示例贸易商行',
    contact: '赵强',
    hoursAgo: 22,
    decision: { event: 'reject', reasons: [{ pointer: '', reason: '营业执照与所填企业名称不一致。' }] },
  },
];

/** One after the other, each in its own transaction, for nobody repeats them. */
const direct =
  ({ database }: Platform): Once<Call> =>
  async (effect) => {
    const outcome = await database.db.transaction().execute(effect);
    if (outcome instanceof CallProblem) throw outcome;
    return outcome as Answer<Call>;
  };

const drawn: Partial<Record<'licence' | 'letter', Uint8Array<ArrayBuffer>>> = {};

/** A picture that goes the way of every file. */
const sendPaper = async ({ database, clock, files }: Platform, ticket: string, hasSeal: boolean): Promise<string> => {
  const { db } = database;
  const bytes = (drawn[hasSeal ? 'letter' : 'licence'] ??= demoPaper(hasSeal));
  const id = identifierAt(clock.now());
  const tus = { 'tus-resumable': '1.0.0' };
  const address = `https://demonstration.example${uploadPath}`;
  await insertPaper(db, { id, ticket_id: ticket, size: bytes.length, created_at: clock.now() });
  const opening = { method: 'POST', headers: { ...tus, 'upload-length': String(bytes.length) } };
  await files.receive(new Request(address, opening), id);
  const headers = { ...tus, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  await files.receive(new Request(`${address}/${id}`, { method: 'PATCH', headers, body: bytes }), id);
  await markArrived(db, id);
  await markTaken(db, id, await files.keep(id));
  return id;
};

const seedTicket = async (platform: Platform, ticket: DemoTicket): Promise<void> => {
  const { database, digest, settings } = platform;
  const { code, enterpriseName, contact, account, hoursAgo, decision } = ticket;
  const at = platform.clock.now() - hoursAgo * hour;
  const then: Platform = { ...platform, clock: { now: () => at } };
  const token = secret();
  const opening = { application: 'sme-trade-fund', code, ...(await placeOfCode(database.db, code)) };
  const row = newTicket(at, { ...opening, token_digest: digest(token) });
  await database.db.transaction().execute((trx) => insertTicket(trx, row));
  const body = {
    ticket: row.id,
    token,
    ...(account && { account }),
    enterpriseName,
    contact,
    email: `${code.toLowerCase()}@enterprise.example`,
    licence: [await sendPaper(then, row.id, false)],
    letter: [await sendPaper(then, row.id, true)],
    consentVersion: settings.consentVersion,
  };
  const { value } = await createTickets(then).submit(caller, body, direct(then));
  const staff = await findStaffByFoldedAccount(database.db, 'zxkt_support');
  // Of the past that is made up here nobody is told.
  await forgetExpired(database.db, platform.clock.now());
  const submitted = await findTicketByNumber(database.db, value.number);
  if (!decision || !staff || !submitted) return;
  const actor = { staffId: staff.id, authorityId: staff.authority_id, roles: ['support'] as const };
  const state = { id: row.id, ifMatch: ticketEtag(submitted) };
  await createDeskActs(then).decide(caller, actor, state, decision, direct(then));
};

/**
 * Recovery tickets, each somewhere on its way, by the services that everybody uses. Wants `seedDemo`. May be run at every
 * start: where there is a ticket, there stay those that there are. Throws in production.
 */
export const seedDemoTickets = async (platform: Platform): Promise<void> => {
  if (platform.settings.production) throw new Error('demonstration data has no place in production');
  if (await hasTickets(platform.database.db)) return;
  for (const ticket of demoTickets) await seedTicket(platform, ticket);
};
