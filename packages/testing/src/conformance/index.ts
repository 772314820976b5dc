import { Backend, type ConformanceTarget } from './backend.ts';
import { Deviation, type Check, type ConformanceResult } from './check.ts';
import { answers } from './checks/answers.ts';
import { edits } from './checks/edits.ts';
import { everyCall } from './checks/every-call.ts';
import { everyWrite } from './checks/every-write.ts';
import { pages } from './checks/pages.ts';
import { sessions } from './checks/sessions.ts';
import { verdicts } from './checks/verdicts.ts';

export type { ConformanceTarget } from './backend.ts';
export type { ConformanceResult, Outcome } from './check.ts';

const checks: readonly Check[] = [
  ...everyCall,
  ...everyWrite,
  ...pages,
  ...answers,
  ...verdicts,
  ...edits,
  ...sessions,
];

/** What came instead; a mistake in the suite itself shows where it is. */
const reasonOf = (error: unknown): string => {
  if (error instanceof Deviation) return error.message;
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : (error.stack ?? error.message);
};

/**
 * Holds a backend against the contract, sentence by sentence, in order; one request after the other but where the
 * sentence is about requests at the same time.
 *
 * @example
 * for await (const { outcome, group, what, detail } of checkConformance({ api, key }))
 *   if (outcome === 'fails') console.error(`${group} ${what}: ${detail}`);
 */
export async function* checkConformance(target: ConformanceTarget): AsyncGenerator<ConformanceResult, void, undefined> {
  const backend = new Backend(target);
  for (const { group, what, needs, run } of checks) {
    if (needs === 'account' && !target.account) {
      yield { group, what, outcome: 'not-checked', detail: 'needs an account to sign in with' };
      continue;
    }
    try {
      await run(backend);
      yield { group, what, outcome: 'holds' };
    } catch (error) {
      yield { group, what, outcome: 'fails', detail: reasonOf(error) };
    }
  }
}
