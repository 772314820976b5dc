/** A leaky bucket a row. In the database, so that several processes share it. */
export interface RateLimitsTable {
  /** Digest of the limit's name and its subject. */
  bucket: string;
  /** When the bucket will be empty again, epoch milliseconds (GCRA's theoretical arrival time). */
  empty_at: number;
}
