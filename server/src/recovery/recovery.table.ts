import type { PaperKind, RecoveryStatus } from '@zxkt/contract';

/** Columns ending in `_sealed` are encrypted; `_index` beside them is the blind index for equality. */
export interface RecoveryTicketsTable {
  id: string;
  application: string;
  /** 18, 9 or 13 characters, as typed at step 1. */
  code: string;
  /** Where the enterprise files and lies, as far as its code and its qualification tell: who may see the ticket. */
  filing_region: string;
  region: string;
  /** With its hyphen. */
  organisation_code: string | null;
  /** Of the upload session in force. */
  token_digest: string | null;
  token_expires_at: number;
  /** 受理编号; null, as all that follows, until the first submission. */
  number: string | null;
  /** Keyed digest of the secret that was mailed. */
  secret_index: string | null;
  status: RecoveryStatus | null;
  /** How often it was submitted. */
  round: number;
  /** As typed. */
  account: string | null;
  enterprise_name: string | null;
  name_folded: string | null;
  contact_sealed: string | null;
  email_sealed: string | null;
  email_index: string | null;
  mobile_sealed: string | null;
  mobile_index: string | null;
  consent_version: string | null;
  /** Its place in the queue. */
  position: number | null;
  submitted_at: number | null;
  /** `YYYY-MM-DD`; null where the working days are not announced that far. */
  due_on: string | null;
  /** JSON of the desk's reasons. */
  reasons: string;
  /** Until when a returned one can be sent again. */
  return_by: number | null;
  approved_account_id: string | null;
  /** The outbox message that carries the link in force. */
  message_id: string | null;
  link_expires_at: number | null;
  /** Until when a link that was missed is replaced. */
  renew_until: number | null;
  /** When its papers began to wait for their end. */
  closed_at: number | null;
  papers_deleted_at: number | null;
  created_at: number;
  updated_at: number;
}

export interface RecoveryEventsTable {
  ticket_id: string;
  position: number;
  at: number;
  /** `submit`, or an event of the machine. */
  event: string;
  status: RecoveryStatus;
}

export interface RecoveryPapersTable {
  id: string;
  ticket_id: string;
  /** `arriving`: bytes come in; `arrived`: to be examined; `taken`; `refused`. */
  status: 'arriving' | 'arrived' | 'taken' | 'refused';
  /** The code of why it was refused. */
  refusal: string | null;
  /** What it was submitted as, and where it stands there. */
  place: 'licence' | 'letter' | null;
  page: number | null;
  /** As announced, in bytes. */
  size: number;
  /** Its name in the file store. */
  stored_as: string | null;
  kind: PaperKind | null;
  /** As kept. */
  bytes: number | null;
  pages: number | null;
  width: number | null;
  height: number | null;
  created_at: number;
}

/** Who has a ticket in hand. */
export interface RecoveryLeasesTable {
  ticket_id: string;
  staff_id: string;
  until: number;
}

/** An address of a paper, good once. */
export interface PaperLinksTable {
  digest: string;
  paper_id: string;
  expires_at: number;
  spent_at: number | null;
}
