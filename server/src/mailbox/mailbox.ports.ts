import type { Database } from '../platform/database/database.ts';
import type { Clock, MailPort, SmsPort } from '../platform/platform.ts';
import { insertIntoMailbox } from './mailbox.repository.ts';

/** Mail and SMS that end in the development mailbox, where no mail server and no gateway is configured. */
export const createMailboxPorts = (
  { db }: Database,
  clock: Clock,
): { readonly mail: MailPort; readonly sms: SmsPort } => ({
  mail: {
    send: (id, { to, subject, text }) =>
      insertIntoMailbox(db, { id, channel: 'mail', recipient: to, subject, text, created_at: clock.now() }),
  },
  sms: {
    send: (id, { to, text }) =>
      insertIntoMailbox(db, { id, channel: 'sms', recipient: to, subject: '', text, created_at: clock.now() }),
  },
});
