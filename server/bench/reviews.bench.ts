// The review queue at any size: `node bench/reviews.bench.ts [--rows 1000000] [--engine sqlite|postgres] [--keep <dir>] [--json]`.
import type { CaseFilter } from '@zxkt/contract';
import { jurisdictionOfScopes } from '../src/authorities/jurisdiction.ts';
import { scopeRow, type Scope } from '../src/authorities/scope.ts';
import { askCases } from '../src/reviews/case-question.ts';
import { countCasesUpTo, listCasesAlong } from '../src/reviews/cases.repository.ts';
import { positionAt } from '../src/search/term-index.repository.ts';
import { count, engine, now, openRows, values } from './rows.ts';

const rounds = Number(values.rounds);

const places: Readonly<Record<string, readonly Scope[]>> = {
  nation: [{ kind: 'nation' }],
  province: [{ kind: 'region', filingRegion: '440000' }],
  city: [{ kind: 'region', filingRegion: '440000', region: '440100' }],
  district: [{ kind: 'region', filingRegion: '440300', region: '440305' }],
  'three places': [
    { kind: 'region', filingRegion: '440000', region: '440100' },
    { kind: 'region', filingRegion: '440000', region: '441900' },
    { kind: 'region', filingRegion: '330000' },
  ],
};

const filters: Readonly<Record<string, CaseFilter>> = {
  'no filter': {},
  waiting: { status: 'submitted' },
  'at the counter': { status: 'submitted,in-review,change-submitted,change-in-review' },
  approved: { status: 'approved' },
  'revoked (rare)': { status: 'revoked' },
  overdue: { overdue: 'true' },
  year: { year: '2025' },
  'days and status': { submittedFrom: '2026-03-01', submittedTo: '2026-03-31', status: 'approved' },
  region: { region: '440100' },
  'region and status': { region: '440305', status: 'submitted' },
  industry: { industry: '3811' },
  'industry group': { industry: '38', status: 'approved' },
  section: { industry: 'C', year: '2026' },
  'economic type': { economicType: '330' },
  'rare type and industry': { economicType: '172', industry: '3811' },
  'type, industry, region, status': { economicType: '173', industry: '38', region: '440100', status: 'approved' },
  'one character': { text: '华' },
  'two characters': { text: '华锦' },
  'three characters': { text: '华锦恒' },
  'in every name': { text: '公司' },
  'name and status': { text: '国际贸易', status: 'submitted' },
  'name in no row': { text: '㐂𬭎' },
  'name, type, industry': { text: '纺织', economicType: '330', industry: '17' },
  code: { text: '91440305MB00LDMA21' },
};

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const { platform, close } = await openRows();
const report: Record<string, unknown>[] = [];
try {
  const { db } = platform.database;
  const all: number[] = [];
  for (const [place, scopes] of Object.entries(places)) {
    const jurisdiction = jurisdictionOfScopes(scopes.map(scopeRow));
    for (const [name, filter] of Object.entries(filters)) {
      const times: number[] = [];
      let found = 0;
      for (let round = 0; round < rounds; round++) {
        const began = performance.now();
        const question = await askCases(filter, jurisdiction, now);
        const order = round % 4 === 3 ? 'ascending' : 'descending';
        // Every second page is one from the middle of the list.
        const below = round % 2 === 1 ? Math.min(question.below, positionAt(now - 200 * 86_400_000)) : question.below;
        const rows = await listCasesAlong(db, engine, question, { order, above: question.above, below }, 51);
        times.push(performance.now() - began);
        found = Math.max(found, rows.length);
      }
      const began = performance.now();
      const total = await countCasesUpTo(db, engine, await askCases(filter, jurisdiction, now), 10_001);
      const counting = performance.now() - began;
      times.sort((a, b) => a - b);
      all.push(...times);
      const line = { place, filter: name, p50: at(times, 0.5), p99: at(times, 0.99), rows: found, total, counting };
      report.push(line);
      if (!values.json)
        console.log(
          `${place.padEnd(13)} ${name.padEnd(32)} p50 ${line.p50.toFixed(2).padStart(8)} ms  p99 ${line.p99.toFixed(2).padStart(8)} ms  ${String(total).padStart(6)} rows, counted in ${counting.toFixed(1)} ms`,
        );
    }
  }
  all.sort((a, b) => a - b);
  const whole = { engine, rows: count, p50: at(all, 0.5), p95: at(all, 0.95), p99: at(all, 0.99), worst: at(all, 1) };
  if (values.json) console.log(JSON.stringify({ whole, report }));
  else
    console.log(
      `\n${engine}, ${String(count)} rows: p50 ${whole.p50.toFixed(2)} ms, p95 ${whole.p95.toFixed(2)} ms, p99 ${whole.p99.toFixed(2)} ms, worst ${whole.worst.toFixed(1)} ms`,
    );
} finally {
  await close();
}
