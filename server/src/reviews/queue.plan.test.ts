import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { CaseFilter } from '@zxkt/contract';
import { sql, type CompiledQuery } from 'kysely';
import { jurisdictionOfScopes } from '../authorities/jurisdiction.ts';
import { scopeRow, type Scope } from '../authorities/scope.ts';
import { generateSubmissions } from '../demo/generate-submissions.ts';
import { positionAt } from '../search/term-index.repository.ts';
import { eachEngine, type TestApp } from '../../test/test-app.ts';
import { askCases } from './case-question.ts';
import { countCasesUpTo, listCasesAlong, markCasesAlong } from './cases.repository.ts';

const places: readonly (readonly Scope[])[] = [
  [{ kind: 'nation' }],
  [{ kind: 'region', filingRegion: '440000' }],
  [
    { kind: 'region', filingRegion: '440000', region: '440100' },
    { kind: 'enterprise', organisationCode: 'MB000000-1' },
  ],
];
const filters: readonly CaseFilter[] = [
  {},
  { status: 'submitted' },
  { status: 'submitted,in-review', region: '440106' },
  { filingRegion: '440000', year: '2026' },
  { submittedFrom: '2026-03-01', submittedTo: '2026-03-31' },
  { industry: 'C', economicType: '170' },
  { text: '华' },
  { text: '华锦恒' },
  { text: '91440305MB00LDMA21', status: 'approved' },
];

describe('the plan of every question to the queue', () => {
  eachEngine((engine, open) => {
    let test: TestApp;
    before(async () => {
      test = await open();
      await generateSubmissions(test.platform, { count: 40, sealed: false });
    });

    /** The statements that some work sends. */
    const statementsOf = async (work: (db: TestApp['platform']['database']['db']) => Promise<unknown>) => {
      const sent: CompiledQuery[] = [];
      const { db } = test.platform.database;
      const watched = db.withPlugin({
        transformQuery: ({ node }) => node,
        transformResult: async ({ result }) => result,
      });
      const executor = watched.getExecutor();
      const execute = executor.executeQuery.bind(executor);
      executor.executeQuery = (query) => {
        sent.push(query);
        return execute(query);
      };
      await work(watched);
      return sent;
    };

    const planOf = async (query: CompiledQuery): Promise<string> => {
      const { db } = test.platform.database;
      if (engine === 'sqlite') {
        const { rows } = await db.executeQuery<{ detail: string }>({
          ...query,
          sql: `explain query plan ${query.sql}`,
        });
        return rows.map(({ detail }) => detail).join('\n');
      }
      return db.transaction().execute(async (trx) => {
        // Forty rows are scanned and hashed by any planner that may; without, what has no index is seen.
        for (const way of ['seqscan', 'hashjoin', 'mergejoin'])
          await sql`set local ${sql.raw(`enable_${way}`)} = off`.execute(trx);
        const { rows } = await trx.executeQuery<Record<string, string>>({ ...query, sql: `explain ${query.sql}` });
        return rows.map((row) => Object.values(row).join(' ')).join('\n');
      });
    };

    if (engine === 'sqlite')
      it('tells the index where to begin by whole numbers: at others it would read all that is before', async () => {
        const now = test.clock.now();
        const nation = jurisdictionOfScopes([scopeRow({ kind: 'nation' })]);
        const question = await askCases({ status: 'submitted' }, nation, now);
        for (const order of ['ascending', 'descending'] as const) {
          const walk = { order, above: question.above, below: positionAt(now) };
          const [query] = await statementsOf((db) => listCasesAlong(db, engine, question, walk, 51));
          assert.ok(query);
          const { rows } = await test.platform.database.db.executeQuery<{ opcode: string }>({
            ...query,
            sql: `explain ${query.sql}`,
          });
          const opcodes = rows.map(({ opcode }) => opcode);
          assert.equal(opcodes.slice(0, opcodes.indexOf('VFilter')).filter((opcode) => opcode === 'Cast').length, 2);
        }
      });

    it('reads by an index, never a table from end to end', async () => {
      let plans = 0;
      for (const scopes of places) {
        const jurisdiction = jurisdictionOfScopes(scopes.map(scopeRow));
        for (const filter of filters) {
          const question = await askCases(filter, jurisdiction, test.clock.now());
          const walk = { order: 'descending', above: question.above, below: question.below } as const;
          const queries = await statementsOf(async (db) => {
            await listCasesAlong(db, engine, question, walk, 51);
            await countCasesUpTo(db, engine, question, 10_001);
            await markCasesAlong(db, engine, question, walk, { every: 50, most: 10_001 });
          });
          for (const query of queries) {
            const plan = await planOf(query);
            // What was found already is read as it is. A full-text table tells that it is asked by `M` for words, `=`, `<`
            // or `>` for row numbers.
            const scans = plan.split('\n').filter((line) => /^ *(?:->)? *(?:scan\b|seq scan)/i.test(line));
            for (const line of scans)
              assert.match(
                line,
                /hits|found|sums|subquery|VIRTUAL TABLE INDEX \d+:.*[M=<>]/,
                `${JSON.stringify(filter)}\n${plan}`,
              );
            assert.match(plan, /INDEX qualifications_position|using qualifications_position/i, plan);
            plans += 1;
          }
        }
      }
      assert.ok(plans >= places.length * filters.length * 3);
    });
  });
});
