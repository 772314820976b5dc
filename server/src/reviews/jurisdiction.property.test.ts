import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadRegions } from '@zxkt/catalog';
import fc from 'fast-check';
import { keepAuthority } from '../authorities/authorities.service.ts';
import { regionRange, type Scope } from '../authorities/scope.ts';
import { generateSubmissions } from '../demo/generate-submissions.ts';
import { onDuty } from '../../test/authority.ts';
import { eachEngine, type TestApp } from '../../test/test-app.ts';

interface Case {
  readonly id: string;
  readonly filing_region: string;
  readonly region: string;
  readonly organisation_code: string;
}

interface Authority {
  readonly id: string;
  readonly parent: string | null;
  readonly scopes: readonly Scope[];
}

/** What a scope means, said a second time and without SQL. */
const covers = (scope: Scope, row: Case): boolean => {
  if (scope.kind === 'nation') return true;
  if (scope.kind === 'enterprise') return row.organisation_code === scope.organisationCode;
  const [first, last] = regionRange(scope.region ?? '000000');
  const liesIn = scope.region === undefined || (row.region >= first && row.region <= last);
  return liesIn && (scope.filingRegion === undefined || scope.filingRegion === row.filing_region);
};

const isBelow = (tree: readonly Authority[], id: string, above: string): boolean => {
  const { parent = null } = tree.find((authority) => authority.id === id) ?? {};
  return id === above || (parent !== null && isBelow(tree, parent, above));
};

const scopeOf = (cases: readonly Case[], codes: readonly string[]): fc.Arbitrary<Scope> => {
  const filings = [...new Set(cases.map((row) => row.filing_region))];
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant<Scope>({ kind: 'nation' }) },
    {
      weight: 4,
      arbitrary: fc.constantFrom(...filings).map((filingRegion): Scope => ({ kind: 'region', filingRegion })),
    },
    { weight: 4, arbitrary: fc.constantFrom(...codes).map((region): Scope => ({ kind: 'region', region })) },
    {
      weight: 4,
      arbitrary: fc
        .tuple(fc.constantFrom(...filings), fc.constantFrom(...codes))
        .map(([filingRegion, region]): Scope => ({ kind: 'region', filingRegion, region })),
    },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(...cases)
        .map(({ organisation_code }): Scope => ({ kind: 'enterprise', organisationCode: organisation_code })),
    },
  );
};

/** Authorities in any tree: the parent of each is one before it, or none. */
const treeOf = (scope: fc.Arbitrary<Scope>) =>
  fc
    .array(fc.record({ scopes: fc.array(scope, { maxLength: 3 }), parent: fc.nat(7) }), { minLength: 1, maxLength: 6 })
    .map((drawn): Authority[] =>
      drawn.map(({ scopes, parent }, index) => ({
        id: `tree-${String(index)}`,
        parent: index === 0 || parent >= index ? null : `tree-${String(parent)}`,
        scopes,
      })),
    );

type Filter = Readonly<Record<string, string>>;

describe('what an authority sees', () => {
  eachEngine((engine, open) => {
    let test: TestApp;
    let cases: Case[];
    let codes: string[];
    before(async () => {
      test = await open();
      await generateSubmissions(test.platform, { count: 250, sealed: false });
      const rows = await test.platform.database.db
        .selectFrom('qualifications')
        .select(['id', 'filing_region', 'region', 'organisation_code'])
        .execute();
      cases = rows as Case[];
      const regions = await loadRegions();
      codes = [...new Set(cases.flatMap((row) => regions.path(row.region).map(({ code }) => code)))];
    });

    const idsOf = async (cookie: string, query: Filter, sort: 'newest' | 'oldest') => {
      const ids: string[] = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = { ...query, sort, limit: '37', ...(cursor === undefined ? {} : { cursor }) };
        const { value } = await test.request('listCases', { cookie, query: page });
        ids.push(...value.items.map(({ id }) => id));
        cursor = value.next;
      }
      return ids;
    };

    it('is its jurisdiction and nothing else, in every list, count and read', async () => {
      const workers = new Map<string, string>();
      for (let index = 0; index < 6; index++) {
        const id = `tree-${String(index)}`;
        await keepAuthority(test.platform, { id, name: id, kind: 'district', parent: null, scopes: [] });
        workers.set(id, (await onDuty(test, { authorityId: id, roles: ['senior-reviewer'] })).cookie);
      }
      const filters: readonly Filter[] = [{}, { status: 'approved' }, { text: '公司' }, { industry: 'C' }];
      const property = fc.asyncProperty(
        treeOf(scopeOf(cases, codes)),
        fc.constantFrom(...filters),
        fc.option(fc.constantFrom(...codes), { nil: undefined }),
        fc.constantFrom('newest' as const, 'oldest' as const),
        async (tree, filterOfAll, region, sort) => {
          const filter = { ...filterOfAll, ...(region === undefined ? {} : { region }) };
          const [first, last] = regionRange(region ?? '000000');
          const liesIn = (row: Case) => region === undefined || (row.region >= first && row.region <= last);
          for (let index = 0; index < 6; index++) {
            const { parent, scopes } = tree[index] ?? { parent: null, scopes: [] };
            const id = `tree-${String(index)}`;
            await keepAuthority(test.platform, { id, name: id, kind: 'district', parent, scopes });
          }
          for (const { id } of tree.slice(0, 3)) {
            const scopes = tree.filter((other) => isBelow(tree, other.id, id)).flatMap((other) => other.scopes);
            const expected = cases
              .filter((row) => liesIn(row) && scopes.some((scope) => covers(scope, row)))
              .map((row) => row.id);
            const cookie = workers.get(id) ?? '';
            const seen = await idsOf(cookie, filter, sort);
            assert.equal(new Set(seen).size, seen.length);
            const outside = seen.filter((one) => !expected.includes(one));
            assert.deepEqual(outside, []);
            if (filterOfAll === filters[0]) assert.deepEqual(seen.toSorted(), expected.toSorted());
            const { value } = await test.request('countCases', { cookie, query: filter });
            assert.deepEqual(value, { count: seen.length, exact: true });
            const { value: marked } = await test.request('markCases', { cookie, query: { ...filter, sort } });
            assert.equal(marked.count, seen.length);
          }
        },
      );
      await fc.assert(property, { numRuns: engine === 'sqlite' ? 40 : 20 });
    });
  });
});
