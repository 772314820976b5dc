export interface SessionsTable {
  /** Digest of the 256-bit id; the id itself is with the browser alone. */
  digest: string;
  audience: 'enterprise' | 'authority';
  account_id: string;
  /** The publishable key under which it was opened: it is good on that portal alone. */
  key: string;
  created_at: number;
  seen_at: number;
  ends_at: number;
  ended_at: number | null;
}

export interface SessionTokensTable {
  digest: string;
  kind: 'handover' | 'access' | 'refresh';
  session_digest: string;
  expires_at: number;
  spent_at: number | null;
}
