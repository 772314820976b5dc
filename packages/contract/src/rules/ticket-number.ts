import { normalizeCode } from './normalize.ts';
import { patternRule, type CodeOf } from './rule.ts';

/** 受理编号 of a recovery ticket: `ZH`, the day of its submission and six digits. */
export const ticketNumber = patternRule('ticket-number/missing', 'ticket-number/format', 16, /^ZH20\d{6}\d{6}$/);

/** Why a ticket's number cannot be one. */
export type TicketNumberCode = CodeOf<typeof ticketNumber>;

/** `zh20261125 003841` to `ZH20261125003841`. */
export const normalizeTicketNumber = (typed: string): string => normalizeCode(typed).replaceAll('-', '');
