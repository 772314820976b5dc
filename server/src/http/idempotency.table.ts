/** The first answer to a write, kept in the transaction of its effect. */
export interface IdempotencyTable {
  /** Digest of caller, call and `Idempotency-Key`. */
  scope: string;
  body_digest: string;
  /** Sealed JSON of the answer: it may hold a person's data or a session. */
  answer_sealed: string;
  created_at: number;
}
