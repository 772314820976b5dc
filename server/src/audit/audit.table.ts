/** Append-only. `hash` covers the entry and the hash before it, so a missing or edited entry shows. */
export interface AuditTable {
  sequence: number;
  at: number;
  /** `account:<id>`, `staff:<id>`, `system`, or `anonymous`. */
  actor: string;
  /** Past tense, `subject/what-happened`. */
  action: string;
  /** What it happened to, `<kind>:<id>`. */
  subject: string;
  request_id: string | null;
  /** JSON with sorted keys; never holds personal data. */
  details: string;
  previous_hash: string;
  hash: string;
}
