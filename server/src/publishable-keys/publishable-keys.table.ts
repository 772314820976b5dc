export interface PublishableKeysTable {
  /** `pk_…`; public by nature. */
  key: string;
  name: string;
  /** JSON array of exact origins. */
  origins: string;
  /** 1: pages under it may sign staff in. */
  authority_end: number;
  created_at: number;
  revoked_at: number | null;
}
