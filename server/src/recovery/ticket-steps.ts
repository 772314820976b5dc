import { next, recoveryMachine, type RecoveryEvent } from '@zxkt/contract';
import type { Updateable } from 'kysely';
import { CallProblem } from '../http/problem.ts';
import type { Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import type { RecoveryTicketsTable } from './recovery.table.ts';
import { appendTicketEvent, isDelivered, lockTicket, updateTicket, type TicketRow } from './tickets.repository.ts';

export type Changes = Updateable<RecoveryTicketsTable>;

/** Whether an event fits the state of a ticket. */
export const fits = ({ status }: Pick<TicketRow, 'status'>, event: RecoveryEvent): boolean =>
  status !== null && next(recoveryMachine, status, event) !== undefined;

/** The steps of the machine of the contract, each with its line in the ticket's timeline. */
export const createTicketSteps = ({ database, clock }: Pick<Platform, 'database' | 'clock'>) => {
  const step = async (trx: Trx, row: TicketRow, event: RecoveryEvent, changes: Changes = {}): Promise<TicketRow> => {
    const status = row.status === null ? undefined : next(recoveryMachine, row.status, event);
    if (status === undefined) throw new CallProblem('recovery/wrong-state');
    const now = clock.now();
    const moved = await updateTicket(trx, row.id, {
      ...changes,
      status,
      updated_at: Math.max(now, row.updated_at + 1),
    });
    await appendTicketEvent(trx, { ticket_id: row.id, at: now, event, status });
    return moved;
  };

  /** What time alone has made of a ticket that the caller holds. */
  const settle = async (trx: Trx, row: TicketRow): Promise<TicketRow> => {
    const now = clock.now();
    const isOver = row.link_expires_at !== null && row.link_expires_at <= now;
    if (isOver && fits(row, 'expire')) return step(trx, row, 'expire', { closed_at: row.link_expires_at });
    if (fits(row, 'lapse') && row.return_by !== null && row.return_by <= now)
      return step(trx, row, 'lapse', { closed_at: row.return_by });
    const hasLeft = fits(row, 'deliver') && row.message_id !== null && (await isDelivered(trx, row.message_id));
    return hasLeft ? step(trx, row, 'deliver') : row;
  };

  return {
    step,
    settle,
    /** Its link set the password. One that a newer link has overtaken is closed already, and stays so. */
    use: async (trx: Trx, id: string): Promise<void> => {
      const row = await lockTicket(trx, database.engine, id);
      if (row && fits(row, 'use')) await step(trx, row, 'use', { closed_at: clock.now() });
    },
  };
};
