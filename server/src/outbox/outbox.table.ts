export interface OutboxTable {
  id: string;
  channel: 'mail' | 'sms';
  /** Sealed JSON of a MailMessage or SmsMessage. */
  payload_sealed: string;
  attempts: number;
  due_at: number;
  /** A worker holds the message until then. */
  leased_until: number;
  /** Not worth sending after: a code that has expired. */
  expires_at: number;
  delivered_at: number | null;
  given_up_at: number | null;
  created_at: number;
}
