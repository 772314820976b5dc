/** Messages that would have left, on a machine where nothing can leave. */
export interface MailboxTable {
  id: string;
  channel: 'mail' | 'sms';
  recipient: string;
  subject: string;
  text: string;
  created_at: number;
}
