import type { Backend } from './backend.ts';

/** One sentence of the contract, and how it is tried on a backend. Rejects where it does not hold, and says what came. */
export interface Check {
  /** What it is about: a call's name, or a promise. */
  readonly group: string;
  readonly what: string;
  /** What the caller of the suite must give for it to be tried. */
  readonly needs?: 'account';
  readonly run: (backend: Backend) => Promise<void>;
}

export type Outcome = 'holds' | 'fails' | 'not-checked';

export interface ConformanceResult {
  readonly group: string;
  readonly what: string;
  readonly outcome: Outcome;
  /** Why it fails, or what is missing for it to be checked. */
  readonly detail?: string;
}

/** A sentence that does not hold. */
export class Deviation extends Error {
  override readonly name = 'Deviation';
}

/** Goes on where `holds`, else says what came instead of what was promised. */
export function must(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Deviation(otherwise);
}

export const mustEqual = (actual: unknown, promised: unknown, what: string): void => {
  const [came, wanted] = [actual, promised].map((value) => JSON.stringify(value) ?? 'nothing');
  must(came === wanted, `${what} is ${came}, promised is ${wanted}`);
};
