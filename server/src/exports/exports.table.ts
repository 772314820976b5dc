import type { ExportFormat } from '@zxkt/contract';

/** Files that someone asked for, and how far they are. */
export interface ExportsTable {
  id: string;
  /** Whose jurisdiction decides, as it stands while the rows are written. */
  staff_id: string;
  format: ExportFormat;
  /** JSON of filter, sort and columns. */
  question: string;
  status: 'waiting' | 'writing' | 'ready' | 'failed';
  rows: number;
  bytes: number;
  parts: number;
  /** Of the last row that was written: where another worker goes on. */
  position: number | null;
  attempts: number;
  /** A worker holds it until then. */
  leased_until: number;
  asked_at: number;
  kept_until: number;
}

/** The file in pieces, in the database that every process shares. */
export interface ExportPartsTable {
  export_id: string;
  part: number;
  bytes: Uint8Array;
}

/** Addresses under which a file is fetched, each good once. */
export interface ExportLinksTable {
  /** Digest of the word in the address. */
  digest: string;
  export_id: string;
  expires_at: number;
  spent_at: number | null;
}
