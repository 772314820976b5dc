/** Sessions of the authority end, in a table of their own: no id of one audience is found in the other's. */
export interface StaffSessionsTable {
  /** Digest of the 256-bit id; the id itself is with the browser alone. */
  digest: string;
  staff_id: string;
  /** The publishable key under which it was opened: it is good on that site alone. */
  key: string;
  /** 工作年度, chosen at sign-in. */
  work_year: number;
  created_at: number;
  seen_at: number;
  ends_at: number;
  ended_at: number | null;
}
