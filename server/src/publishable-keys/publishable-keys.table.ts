export interface PublishableKeysTable {
  /** `pk_…`; public by nature. */
  key: string;
  name: string;
  /** JSON array of exact origins. */
  origins: string;
  created_at: number;
  revoked_at: number | null;
}
