/** One code of a catalogue. Further properties depend on the catalogue. */
export interface Entry {
  /** The code as its standard writes it; leading zeros count. */
  readonly code: string;
  /** Chinese name. */
  readonly name: string;
  /** Level as the standard counts it, from 1. */
  readonly level: number;
  /** True for a code that is chosen rather than opened. */
  readonly leaf: boolean;
  /** Code of the group that holds it; absent on a root. */
  readonly parent?: string;
  /** First day in force, as far as the source tells: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Absent: in force from the start. */
  readonly from?: string;
  /** Last day in force, as far as the source tells, written as `from`. Present only on a retired code. */
  readonly until?: string;
  /** Codes that replaced a retired one, the principal one first. */
  readonly successors?: readonly string[];
}

/**
 * Whether an entry is in force on a day (`YYYY-MM-DD`, Asia/Shanghai).
 * Where the source tells only the year or month of a change, both sides count as in force during all of it.
 */
export function isInForce(entry: Pick<Entry, 'from' | 'until'>, onDate: string): boolean {
  if (entry.from !== undefined && onDate < entry.from) return false;
  return entry.until === undefined || onDate.slice(0, entry.until.length) <= entry.until;
}
