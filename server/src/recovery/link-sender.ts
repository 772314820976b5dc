import { createOutbox } from '../outbox/outbox.service.ts';
import { createPasswordLinks } from '../password-links/password-links.service.ts';
import type { Trx } from '../platform/database/database.ts';
import type { Platform } from '../platform/platform.ts';
import { linkMail, linkSms } from './recovery-notices.ts';
import { readAddressee } from './resets.repository.ts';
import { openPerson } from './sealed-ticket.ts';
import type { Changes } from './ticket-steps.ts';
import type { TicketRow } from './tickets.repository.ts';

/** The link of an approved ticket: to the address that it gave, and to its number where that was proven. */
export const createLinkSender = (platform: Platform) => {
  const links = createPasswordLinks(platform);
  const outbox = createOutbox(platform);
  const { vault, settings } = platform;

  /** Answers what the ticket notes of it. */
  return async (trx: Trx, row: TicketRow, accountId: string): Promise<Changes> => {
    const { account } = await readAddressee(trx, accountId);
    const { email, mobile } = await openPerson(vault, row);
    const { token, expiresAt } = await links.issue(trx, { account_id: accountId, ticket_id: row.id, cause: 'ticket' });
    const message_id = await outbox.enqueue(trx, {
      channel: 'mail',
      message: { to: email, ...linkMail(settings, { account, token }) },
      expiresAt,
    });
    if (mobile !== null) {
      const message = { to: mobile, ...linkSms(settings, { account, token }) };
      await outbox.enqueue(trx, { channel: 'sms', message, expiresAt });
    }
    return { message_id, link_expires_at: expiresAt, closed_at: null };
  };
};
