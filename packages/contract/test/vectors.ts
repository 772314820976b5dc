import { readFileSync } from 'node:fs';
import type { RuleName } from '../src/rules/rules.ts';

export interface Vector {
  readonly rule: RuleName;
  readonly value: string;
  /** `ok` or a reason. */
  readonly expect: string;
  readonly real: boolean;
  readonly note: string;
}

const read = (file: string) => readFileSync(new URL(`../test-data/${file}`, import.meta.url), 'utf8');

export const vectors = JSON.parse(read('test-vectors.json')) as readonly Vector[];

/** Codes of listed companies and universities, as they publish them. */
export const realUsccs: readonly string[] = read('uscc-real-public.csv')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.slice(0, line.indexOf(',')));
