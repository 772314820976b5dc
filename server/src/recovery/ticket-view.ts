import { shanghaiDate } from '@zxkt/catalog';
import type { FieldReason, RecoveryProgress } from '@zxkt/contract';
import type { Db } from '../platform/database/database.ts';
import type { Vault } from '../platform/platform.ts';
import { maskEmail } from './masks.ts';
import { openPerson } from './sealed-ticket.ts';
import { fits } from './ticket-steps.ts';
import { listTicketEvents, type TicketRow } from './tickets.repository.ts';

export const reasonsOf = ({ reasons }: Pick<TicketRow, 'reasons'>): FieldReason[] =>
  JSON.parse(reasons) as FieldReason[];

/** Whether it waits for the desk. */
export const isWaiting = ({ status }: Pick<TicketRow, 'status'>): boolean =>
  status === 'submitted' || status === 'in-review';

export const isOverdue = (row: Pick<TicketRow, 'status' | 'due_on'>, now: number): boolean =>
  isWaiting(row) && row.due_on !== null && row.due_on < shanghaiDate(now);

/** A ticket as its sender sees it. */
export const progressOf = async (db: Db, vault: Vault, row: TicketRow, now: number): Promise<RecoveryProgress> => {
  const { email } = await openPerson(vault, row);
  const canRenew = fits(row, 'renew') && row.renew_until !== null && now < row.renew_until;
  return {
    number: row.number ?? '',
    status: row.status ?? 'submitted',
    enterpriseName: row.enterprise_name ?? '',
    submittedAt: row.submitted_at ?? row.created_at,
    dueOn: row.due_on,
    overdue: isOverdue(row, now),
    maskedEmail: maskEmail(email),
    reasons: reasonsOf(row),
    returnBy: row.return_by,
    timeline: await listTicketEvents(db, row.id),
    allowed: [...(fits(row, 'submit') ? ['submit'] : []), ...(canRenew ? ['renew'] : [])],
  };
};
