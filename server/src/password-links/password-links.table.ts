export interface PasswordLinksTable {
  /** Digest of the word in the link; the word itself is with the person alone. */
  digest: string;
  /** Null for one that was made so that nobody can tell that nothing fitted: no password is set by it. */
  account_id: string | null;
  /** The recovery ticket that it answers, if any. */
  ticket_id: string | null;
  cause: 'email' | 'mobile' | 'ticket' | 'authority';
  created_at: number;
  expires_at: number;
  spent_at: number | null;
}
