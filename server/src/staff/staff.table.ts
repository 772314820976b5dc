/** People who work at an authority. Columns ending in `_sealed` are encrypted. */
export interface StaffTable {
  id: string;
  authority_id: string;
  account: string;
  /** Lower case; unique. */
  account_folded: string;
  display_name: string;
  /** JSON array of roles. */
  roles: string;
  password_hash: string;
  /** The shared secret of the authenticator, base32. */
  totp_sealed: string;
  /** The last time step whose code was used: a code is good once. */
  totp_step: number;
  created_at: number;
  /** Null while they work there. */
  closed_at: number | null;
}
