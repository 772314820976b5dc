import { describeRule } from '../../test/describe-rule.ts';
import { normalizeTicketSecret, ticketSecret } from './ticket-secret.ts';

describeRule('ticketSecret', {
  rule: ticketSecret,
  normalize: normalizeTicketSecret,
  accepts: ['7KQM-W3XH-P2TD'],
  refuses: [
    ['7KQMW3XHP2TD', 'ticket-secret/format'],
    ['7KQM-W3XH-P2T0', 'ticket-secret/format'],
    ['7KQM-W3XH', 'ticket-secret/format'],
    ['7kqm-w3xh-p2td', 'ticket-secret/format'],
  ],
  normalizes: [
    ['7kqmw3xhp2td', '7KQM-W3XH-P2TD'],
    [' 7KQM W3XH－P2TD', '7KQM-W3XH-P2TD'],
  ],
});
