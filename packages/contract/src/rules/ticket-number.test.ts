import { describeRule } from '../../test/describe-rule.ts';
import { normalizeTicketNumber, ticketNumber } from './ticket-number.ts';

describeRule('ticketNumber', {
  rule: ticketNumber,
  normalize: normalizeTicketNumber,
  accepts: ['ZH20261125003841'],
  refuses: [
    ['ZH2026112500384', 'ticket-number/format'],
    ['ZH202611250038411', 'ticket-number/format'],
    ['QY20261125003841', 'ticket-number/format'],
    ['zh20261125003841', 'ticket-number/format'],
  ],
  normalizes: [['ｚｈ20261125-003841 ', 'ZH20261125003841']],
});
