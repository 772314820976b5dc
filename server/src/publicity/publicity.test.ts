import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { enterpriseCodesAt } from '../demo/synthetic/codes.ts';
import { generateSubmissions } from '../demo/generate-submissions.ts';
import { foldSearched } from '../search/terms.ts';
import { decide, filledWith, submitted } from '../../test/qualification.ts';
import { eachEngine, type TestApp } from '../../test/test-app.ts';

describe('企业资质公示', () => {
  eachEngine((_engine, open) => {
    let test: TestApp;
    before(async () => {
      test = await open();
      await generateSubmissions(test.platform, { count: 90, sealed: false });
    });
    const page = async (query: Readonly<Record<string, string>> = {}) =>
      (await test.request('listPublications', { query })).value;
    const every = async (query: Readonly<Record<string, string>> = {}) => {
      const items = [];
      for (let cursor: string | null | undefined; cursor !== null;) {
        const part = await page({ ...query, ...(cursor === undefined ? {} : { cursor }) });
        items.push(...part.items);
        cursor = part.next;
      }
      return items;
    };

    it('shows what is approved, the newest first, to everybody, and nothing personal', async () => {
      const approved = await test.platform.database.db
        .selectFrom('qualifications')
        .select('number')
        .where('status', '=', 'approved')
        .execute();
      const items = await every();
      assert.deepEqual(items.map(({ number }) => number).toSorted(), approved.map(({ number }) => number).toSorted());
      const times = items.map(({ approvedAt }) => approvedAt);
      assert.deepEqual(
        times,
        times.toSorted((a, b) => b - a),
      );
      assert.deepEqual(Object.keys(items[0] ?? {}).toSorted(), [
        'approvedAt',
        'filingRegion',
        'number',
        'region',
        'unitName',
      ]);
      const first = await page();
      assert.deepEqual(
        [first.items.length, first.count, first.exact, first.previous],
        [20, approved.length, true, null],
      );
      const second = await page({ cursor: first.next ?? '' });
      assert.deepEqual((await page({ cursor: second.previous ?? '' })).items, first.items);
    });

    it('finds by place, part of a name and number', async () => {
      const items = await every();
      const [one] = items;
      assert.ok(one);
      const text = [...one.unitName].slice(3, 6).join('');
      assert.deepEqual(
        await every({ text }),
        items.filter(({ unitName }) => foldSearched(unitName).includes(foldSearched(text))),
      );
      assert.deepEqual(await every({ text: one.number.toLowerCase() }), [one]);
      const { filingRegion, region } = one;
      assert.deepEqual(
        await every({ filingRegion }),
        items.filter((item) => item.filingRegion === filingRegion),
      );
      assert.deepEqual(
        await every({ region }),
        items.filter((item) => item.region === region),
      );
      const { problem } = await test.request('listPublications', { query: { cursor: 'x.y' } });
      assert.deepEqual(problem.errors, [{ pointer: '/cursor', code: 'cursor/refused' }]);
    });

    it('follows every decision, and shows what is in force while a change is under way', async () => {
      const { uscc, tradeCode } = enterpriseCodesAt(7, '440305');
      const content = filledWith({ unit: { uscc, organisationCode: undefined }, details: { tradeCode } });
      const applicant = await submitted(test, content);
      const { number } = await applicant.read();
      const shown = async () => (await page({ text: number ?? '' })).items;
      assert.deepEqual(await shown(), []);
      await decide(test, applicant, 'take', 'approve');
      const [before] = await shown();
      assert.equal(before?.region, '440305');
      await applicant.act('beginQualificationChange');
      const draft = (await applicant.draft()).content as Record<string, Record<string, string | string[]>>;
      await applicant.save({ ...draft, unit: { ...draft['unit'], region: '440304' } });
      await applicant.submit();
      assert.deepEqual(await shown(), [before]);
      await decide(test, applicant, 'take', 'approve');
      assert.equal((await shown())[0]?.region, '440304');
      await decide(test, applicant, 'suspend');
      assert.deepEqual(await shown(), []);
      await decide(test, applicant, 'resume');
      assert.equal((await shown()).length, 1);
      await decide(test, applicant, 'revoke');
      assert.deepEqual(await shown(), []);
    });
  });
});
