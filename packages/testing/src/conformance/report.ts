import type { ConformanceResult, Outcome } from './check.ts';

const marks: Readonly<Record<Outcome, string>> = { holds: '✓', fails: '✗', 'not-checked': '–' };

/** Writes each sentence as it is tried, under what it is about, and closes with the counts. Gives how many fail. */
export const report = async (
  results: AsyncIterable<ConformanceResult>,
  write: (line: string) => void,
): Promise<number> => {
  const counts: Record<Outcome, number> = { holds: 0, fails: 0, 'not-checked': 0 };
  let shown: string | undefined;
  for await (const { group, what, outcome, detail } of results) {
    if (group !== shown) write(`\n${group}`);
    shown = group;
    counts[outcome] += 1;
    write(`  ${marks[outcome]} ${what}`);
    if (detail) write(`    ${detail}`);
  }
  write(`\n${counts.holds} hold, ${counts.fails} do not, ${counts['not-checked']} were not checked`);
  return counts.fails;
};
