import { normalizeCode } from './normalize.ts';
import { patternRule, type CodeOf } from './rule.ts';

/**
 * 查询码 that is mailed with a recovery ticket's number: three groups of four, of letters and digits that nobody takes for
 * each other. With the number it shows the ticket to whoever reads that mailbox.
 */
export const ticketSecret = patternRule(
  'ticket-secret/missing',
  'ticket-secret/format',
  14,
  /^[2-9A-HJ-NP-Z]{4}(?:-[2-9A-HJ-NP-Z]{4}){2}$/,
);

/** Why it cannot be one. That it does not fit the number is told by `ticket-secret/refused`. */
export type TicketSecretCode = CodeOf<typeof ticketSecret>;

/** Upper case, and the hyphens that were left out: `7kqmw3xhp2td` to `7KQM-W3XH-P2TD`. */
export const normalizeTicketSecret = (typed: string): string =>
  normalizeCode(typed)
    .replaceAll('-', '')
    .replace(/^([\dA-Z]{4})([\dA-Z]{4})([\dA-Z]{4})$/, '$1-$2-$3');
