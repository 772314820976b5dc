import type { QualificationStatus } from '@zxkt/contract';

/** What a review queue filters by, of one submission. */
export interface SearchColumns {
  filing_region: string;
  region: string;
  unit_name: string;
  uscc: string | null;
  /** With its hyphen; that of the USCC where only the USCC was given. */
  organisation_code: string | null;
  /** Codes with a space before and after each, so that `like '% 3811 %'` finds one. */
  industries: string;
  economic_type: string;
  /** Of the submission, in Asia/Shanghai. */
  year: number;
}

/** One for each account. The search columns are of the last submission. */
export interface QualificationsTable extends Nullable<SearchColumns> {
  id: string;
  account_id: string;
  status: QualificationStatus;
  /** 登记编号, given at the first submission and kept. */
  number: string | null;
  declaration_version: string;
  /** Of the newest version, withdrawn ones included; 0 before the first. */
  last_version: number;
  /** In force. */
  approved_version: number | null;
  /** Under review, or decided last. */
  submitted_version: number | null;
  submitted_at: number | null;
  due_at: number | null;
  /** Its place in the queue: in the order of submission, and unlike any other. */
  position: number | null;
  /** `unit_name` as it is searched. */
  name_folded: string | null;
  /** JSON: why it came back last; kept while it is corrected. */
  reasons: string;
  created_at: number;
  updated_at: number;
}

/** What is being filled in. Kept while it is under review, so that it is there when it comes back. */
export interface QualificationDraftsTable {
  qualification_id: string;
  /** With `revision` the version that `If-Match` names; new for every draft that is opened. */
  tag: string;
  revision: number;
  schema_version: number;
  /** JSON without the sealed fields. */
  content: string;
  /** JSON of the sealed fields by pointer, encrypted. */
  content_sealed: string;
  /** Blind index of 银行账号. */
  account_number_index: string | null;
  /** JSON: the pointers that a reviewer named; null when all may be changed. */
  unlocked: string | null;
  saved_at: number;
}

/** As submitted. The database refuses to change or delete one; only `content_sealed` may be sealed under a newer key. */
export interface QualificationVersionsTable extends SearchColumns {
  qualification_id: string;
  version: number;
  schema_version: number;
  content: string;
  content_sealed: string;
  account_number_index: string;
  submitted_at: number;
}

/** The timeline, append-only. */
export interface QualificationEventsTable {
  qualification_id: string;
  position: number;
  at: number;
  event: string;
  status: QualificationStatus;
  version: number | null;
  reasons: string;
}

/** Organisation codes, without hyphen, of what is in force or under way: one qualification each. */
export interface QualificationHoldsTable {
  code: string;
  qualification_id: string;
}

/** The last number given out, by filing region and year. */
export interface QualificationNumbersTable {
  filing_region: string;
  year: number;
  last: number;
}

type Nullable<T> = { [Key in keyof T]: T[Key] | null };
