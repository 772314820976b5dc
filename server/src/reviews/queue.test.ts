import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadIndustries, loadWorkdays, shanghaiDate } from '@zxkt/catalog';
import type { CaseRow } from '@zxkt/contract';
import { sql } from 'kysely';
import { jurisdictionOfScopes } from '../authorities/jurisdiction.ts';
import { scopeRow } from '../authorities/scope.ts';
import { generateSubmissions } from '../demo/generate-submissions.ts';
import { foldSearched } from '../search/terms.ts';
import { askCases } from './case-question.ts';
import { countCasesUpTo, listCasesAlong } from './cases.repository.ts';
import { createQueue } from './queue.service.ts';
import { onDuty } from '../../test/authority.ts';
import { submitted } from '../../test/qualification.ts';
import { eachEngine, type TestApp } from '../../test/test-app.ts';

describe('the review queue', () => {
  eachEngine((engine, open) => {
    let test: TestApp;
    let cookie: string;
    let every: readonly CaseRow[];
    const list = async (query: Readonly<Record<string, string>> = {}) =>
      (await test.request('listCases', { cookie, query: { limit: '200', ...query } })).value.items;
    const count = async (query: Readonly<Record<string, string>> = {}) =>
      (await test.request('countCases', { cookie, query })).value;
    /** A filter finds what a look at every row finds, in the same order. */
    const finds = async (query: Readonly<Record<string, string>>, fits: (row: CaseRow) => boolean) => {
      const expected = every.filter(fits).map(({ id }) => id);
      assert.deepEqual(
        (await list(query)).map(({ id }) => id),
        expected,
        JSON.stringify(query),
      );
      assert.deepEqual(await count(query), { count: expected.length, exact: true });
      return expected.length;
    };

    before(async () => {
      test = await open();
      await generateSubmissions(test.platform, { count: 150, sealed: false });
      ({ cookie } = await onDuty(test));
      every = await list();
    });

    it('shows the newest submission first, or the oldest', async () => {
      assert.equal(every.length, 150);
      const times = every.map(({ submittedAt }) => submittedAt);
      assert.deepEqual(
        times,
        times.toSorted((a, b) => b - a),
      );
      assert.deepEqual(await list({ sort: 'oldest' }), every.toReversed());
    });

    it('filters by status, place, year, days, trade and kind of enterprise, alone and together', async () => {
      const [some] = every.filter(({ status }) => status === 'approved');
      assert.ok(some);
      const industries = await loadIndustries();
      const [industry = ''] = some.industries;
      const section = industries.path(industry)[0]?.code ?? '';
      const isOf = (row: CaseRow, prefix: string) => row.industries.some((code) => code.startsWith(prefix));
      const dateOf = (at: number) => new Date(at + 8 * 3_600_000).toISOString().slice(0, 10);
      const today = dateOf(some.submittedAt);
      await finds({ status: 'approved' }, (row) => row.status === 'approved');
      await finds({ status: 'submitted,in-review' }, (row) => row.status === 'submitted' || row.status === 'in-review');
      await finds({ status: 'draft' }, () => false);
      await finds({ filingRegion: some.filingRegion }, (row) => row.filingRegion === some.filingRegion);
      await finds({ region: some.region }, (row) => row.region === some.region);
      const province = some.region.slice(0, 2);
      await finds({ region: `${province}0000` }, (row) => row.region.startsWith(province));
      await finds({ year: '2025' }, (row) => dateOf(row.submittedAt).startsWith('2025'));
      await finds({ submittedFrom: today, submittedTo: today }, (row) => dateOf(row.submittedAt) === today);
      await finds({ submittedFrom: today }, (row) => dateOf(row.submittedAt) >= today);
      await finds({ industry }, (row) => isOf(row, industry));
      await finds({ industry: industry.slice(0, 2) }, (row) => isOf(row, industry.slice(0, 2)));
      await finds({ industry: section }, (row) =>
        row.industries.some((code) => industries.path(code)[0]?.code === section),
      );
      await finds({ economicType: '170' }, (row) => row.economicType.startsWith('17'));
      await finds({ economicType: '173', status: 'approved', year: '2025' }, (row) =>
        [row.economicType === '173', row.status === 'approved', dateOf(row.submittedAt).startsWith('2025')].every(
          Boolean,
        ),
      );
    });

    it('finds names by any part of them, whatever their width, and codes whole', async () => {
      const [row] = every;
      assert.ok(row);
      const name = [...row.unitName];
      for (const length of [1, 2, 3, 5, name.length]) {
        for (const start of [0, Math.floor((name.length - length) / 2), name.length - length]) {
          const text = name.slice(start, start + length).join('');
          const found = await finds({ text }, (other) => foldSearched(other.unitName).includes(foldSearched(text)));
          assert.ok(found > 0, text);
        }
      }
      await finds({ text: '公限' }, () => false);
      await finds({ text: ' （集团) ' }, (other) => other.unitName.includes('（集团）'));
      for (const text of [row.uscc ?? '', row.uscc?.toLowerCase() ?? '', row.organisationCode ?? '', row.number ?? ''])
        assert.equal(await finds({ text }, (other) => other.id === row.id), 1);
      for (const text of ["'", '%', '_', '"', '*', 'OR 1', 'a AND b', '\u202e公司', '𠮷']) {
        const needle = foldSearched(text);
        await finds({ text }, (other) => foldSearched(other.unitName).includes(needle));
      }
    });

    it('tells where its pages begin, so that the middle can be looked at, for the same question only', async () => {
      for (const sort of ['newest', 'oldest']) {
        const { value } = await test.request('markCases', { cookie, query: { sort } });
        assert.equal(value.count, 150);
        assert.equal(value.next, null);
        assert.equal(value.marks.length, 2);
        const ordered = sort === 'newest' ? every : every.toReversed();
        for (const [index, cursor] of value.marks.entries()) {
          const query = { sort, limit: '50', cursor };
          const page = await test.request('listCases', { cookie, query });
          const expected = ordered.slice(50 * (index + 1), 50 * (index + 2));
          assert.deepEqual(
            page.value.items.map(({ id }) => id),
            expected.map(({ id }) => id),
          );
        }
        const [cursor = ''] = value.marks;
        const rest = await test.request('markCases', { cookie, query: { sort, cursor } });
        assert.deepEqual({ count: rest.value.count, marks: rest.value.marks }, { count: 100, marks: [value.marks[1]] });
        for (const query of [
          { sort, cursor, status: 'approved' },
          { sort, cursor: `${cursor}x` },
        ])
          assert.equal((await test.request('markCases', { cookie, query })).status, 422);
      }
      const { value: session } = await test.request('readAuthoritySession', { cookie });
      const { id: staffId, roles, authority } = session.staff;
      const actor = { staffId, roles, authorityId: authority.id, sessionDigest: '', session };
      const queue = createQueue(test.platform, 100);
      const stretch = await queue.marks(actor, {});
      assert.deepEqual([stretch.count, stretch.marks.length], [100, 1]);
      const following = await queue.marks(actor, { cursor: stretch.next ?? '' });
      assert.deepEqual(following, { count: 50, marks: [], next: null });
      const { items } = await queue.list(actor, { cursor: stretch.next ?? '' });
      assert.equal(items[0]?.id, every[100]?.id);
      const { value: none } = await test.request('markCases', { cookie, query: { status: 'draft' } });
      assert.deepEqual(none, { count: 0, marks: [], next: null });
    });

    it('pages there and back without a gap, also while new submissions come', async () => {
      const seen: string[] = [];
      let back: string | null = null;
      for (let cursor: string | null | undefined; cursor !== null;) {
        const query = { limit: '40', ...(cursor === undefined ? {} : { cursor }) };
        const { value } = await test.request('listCases', { cookie, query });
        seen.push(...value.items.map(({ id }) => id));
        back = value.previous;
        cursor = value.next;
      }
      assert.deepEqual(
        seen,
        every.map(({ id }) => id),
      );
      const { value } = await test.request('listCases', { cookie, query: { limit: '40', cursor: back ?? '' } });
      assert.deepEqual(
        value.items.map(({ id }) => id),
        seen.slice(80, 120),
      );
    });

    it('refuses a cursor of another question, or one that was changed', async () => {
      const first = (await test.request('listCases', { cookie, query: { limit: '10', status: 'approved' } })).value;
      const cursor = first.next ?? '';
      const refused = async (query: Readonly<Record<string, string>>) => {
        const { problem } = await test.request('listCases', { cookie, query });
        assert.deepEqual(problem.errors, [{ pointer: '/cursor', code: 'cursor/refused' }]);
      };
      await refused({ cursor });
      await refused({ cursor, status: 'approved', sort: 'oldest' });
      const [payload = '', signature = ''] = cursor.split('.');
      const moved = btoa(JSON.stringify({ after: 1 })).replaceAll('=', '');
      for (const text of [
        `${moved}.${signature}`,
        payload,
        `${payload}.`,
        `${cursor}.x`,
        'x',
        '.',
        `${payload}.${signature.slice(1)}`,
      ])
        await refused({ cursor: text, status: 'approved' });
      const next = await test.request('listCases', { cookie, query: { limit: '10', status: 'approved', cursor } });
      assert.equal(next.status, 200);
    });

    it('refuses what is no filter, at its place', async () => {
      const cases: readonly (readonly [string, string, string])[] = [
        ['status', 'approved,unknown', 'field/option'],
        ['region', '4401', 'field/option'],
        ['submittedFrom', '2026-02-30', 'date/format'],
        ['submittedTo', 'yesterday', 'date/format'],
        ['year', '1999', 'field/option'],
        ['overdue', 'false', 'field/option'],
        ['text', 'x'.repeat(101), 'field/too-long'],
        ['limit', '201', 'field/option'],
      ];
      for (const [name, value, code] of cases) {
        const { problem } = await test.request('listCases', { cookie, query: { [name]: value } });
        assert.deepEqual(problem.errors, [{ pointer: `/${name}`, code }], name);
      }
    });

    it('finds what lies at the counter for too long, or says that nobody can know yet', async () => {
      const isKnown = (await loadWorkdays()).years.includes(Number(shanghaiDate(test.clock.now()).slice(0, 4)));
      const { status, text } = await test.request('listCases', { cookie, query: { overdue: 'true' } });
      if (isKnown) assert.ok((await finds({ overdue: 'true' }, ({ clock }) => clock?.overdue ?? false)) > 0);
      else assert.match(`${String(status)} ${text}`, /422.*workdays\/unknown/);
      assert.ok(every.every(({ status: at, clock }) => (clock !== null) === /submitted|in-review/.test(at)));
    });

    it('counts past entries of the index that no longer fit, and is exact where it says so', async () => {
      const { db } = test.platform.database;
      const question = await askCases({}, jurisdictionOfScopes([scopeRow({ kind: 'nation' })]), test.clock.now());
      const fitting = await countCasesUpTo(db, engine, question, 1000);
      assert.ok(fitting > 40);
      // The newest twenty do not fit, though the index proposes them.
      const [last] = await listCasesAlong(db, engine, question, { ...question, order: 'descending' }, 20).then((rows) =>
        rows.slice(-1),
      );
      const predicate = sql<boolean>`${question.predicate} and q.position < ${last?.position ?? 0}`;
      const stale = { ...question, predicate };
      assert.equal(await countCasesUpTo(db, engine, stale, 1000), fitting - 20);
      for (const most of [1, 5, 21, fitting - 21, fitting - 20, fitting - 19])
        assert.equal(await countCasesUpTo(db, engine, stale, most), Math.min(most, fitting - 20), String(most));
    });

    it('keeps up with every step: a case is found by the state that it is in', async () => {
      const applicant = await submitted(test);
      const { id } = await applicant.read();
      const isListed = async (query: Readonly<Record<string, string>>) =>
        (await list(query)).some((row) => row.id === id);
      assert.equal(await isListed({ status: 'submitted' }), true);
      await applicant.act('withdrawQualification');
      assert.equal(await isListed({}), false);
      await applicant.submit();
      assert.equal(await isListed({ status: 'submitted' }), true);
    });
  });
});
