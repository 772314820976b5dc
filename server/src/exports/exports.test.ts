import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { CaseRow, ExportJob } from '@zxkt/contract';
import { strFromU8, unzipSync } from 'fflate';
import { generateSubmissions } from '../demo/generate-submissions.ts';
import { keepAuthority } from '../authorities/authorities.service.ts';
import { onDuty } from '../../test/authority.ts';
import { inThreads } from '../../test/in-threads.ts';
import { eachEngine, type TestApp } from '../../test/test-app.ts';
import { csvCell } from './csv-writer.ts';
import { createExportWorker } from './exports.worker.ts';

const count = 120;

describe('exports', () => {
  eachEngine((engine, open) => {
    let test: TestApp;
    let cookie: string;
    let staffId: string;
    let authorityId: string;
    before(async () => {
      test = await open();
      await generateSubmissions(test.platform, { count, sealed: false });
      ({ cookie, id: staffId, authorityId } = await onDuty(test));
    });

    const ask = async (body: object, who = cookie): Promise<ExportJob> =>
      (await test.request('startExport', { cookie: who, body })).value;
    const read = async (id: string): Promise<ExportJob> =>
      (await test.request('readExport', { cookie, params: { id } })).value;
    const worker = (options = {}) => createExportWorker(test.platform, { batch: 50, ...options });
    const writeAll = async () => {
      while (await worker().tick()) continue;
    };
    const fetched = async (id: string) => {
      const { value } = await test.request('linkExport', { cookie, params: { id }, body: {} });
      const response = await test.app.request(value.url);
      return { response, bytes: new Uint8Array(await response.arrayBuffer()), link: value };
    };
    const rowsOf = async (query: Readonly<Record<string, string>> = {}): Promise<readonly CaseRow[]> =>
      (await test.request('listCases', { cookie, query: { limit: '200', ...query } })).value.items;
    const linesOf = (bytes: Uint8Array) => strFromU8(bytes).split('\r\n').slice(0, -1);

    it('write what the view shows, in its order, with its columns', async () => {
      const job = await ask({
        format: 'csv',
        filter: { status: 'approved' },
        sort: 'oldest',
        columns: ['number', 'unitName'],
      });
      assert.equal(job.status, 'waiting');
      const early = await test.request('linkExport', { cookie, params: { id: job.id }, body: {} });
      assert.equal(early.problem.code, 'export/not-ready');
      await writeAll();
      const done = await read(job.id);
      const rows = await rowsOf({ status: 'approved', sort: 'oldest' });
      assert.deepEqual([done.status, done.rows], ['ready', rows.length]);
      const { response, bytes } = await fetched(job.id);
      assert.equal(bytes.length, done.bytes);
      assert.equal(response.headers.get('content-length'), String(done.bytes));
      assert.match(response.headers.get('content-disposition') ?? '', /^attachment; .*\.csv$/);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
      assert.deepEqual([...bytes.slice(0, 3)], [0xef, 0xbb, 0xbf]);
      const [head, ...lines] = linesOf(bytes.slice(3));
      assert.equal(head, '"登记编号","单位名称"');
      assert.deepEqual(
        lines,
        rows.map(({ number, unitName }) => `"${number ?? ''}","${unitName}"`),
      );
    });

    it('are workbooks of text that hold the same', async () => {
      const job = await ask({ format: 'xlsx', filter: {}, columns: ['unitName', 'uscc'] });
      await writeAll();
      const { bytes, response } = await fetched(job.id);
      assert.match(response.headers.get('content-type') ?? '', /spreadsheetml/);
      const files = unzipSync(bytes);
      assert.deepEqual(Object.keys(files).toSorted(), [
        '[Content_Types].xml',
        '_rels/.rels',
        'xl/_rels/workbook.xml.rels',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
      ]);
      const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      const cells = [...sheet.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map(([, text]) => text);
      const expected = (await rowsOf()).flatMap(({ unitName, uscc }) => [unitName, uscc]);
      assert.deepEqual(cells, ['单位名称', '统一社会信用代码', ...expected]);
      assert.equal((sheet.match(/<row>/g) ?? []).length, count + 1);
      assert.doesNotMatch(sheet, /<f>/);
    });

    it('are fetched by their owner, by links that are good once and for a minute', async () => {
      const job = await ask({ format: 'csv', filter: {} });
      await writeAll();
      const { link } = await fetched(job.id);
      assert.equal((await test.app.request(link.url)).status, 404);
      const late = (await test.request('linkExport', { cookie, params: { id: job.id }, body: {} })).value;
      test.clock.advance(61_000);
      assert.equal((await test.app.request(late.url)).status, 404);
      assert.equal((await test.app.request('/v1/review/files/abc')).status, 404);
      const other = await onDuty(test, { authorityId });
      for (const name of ['readExport', 'linkExport'] as const) {
        const body = name === 'linkExport' ? {} : undefined;
        assert.equal((await test.request(name, { cookie: other.cookie, params: { id: job.id }, body })).status, 404);
      }
      const { value } = await test.request('listExports', { cookie });
      assert.ok(value.items.some(({ id }) => id === job.id));
    });

    it('hold the jurisdiction as it stands while they are written', async () => {
      const { filingRegion } = (await rowsOf())[0] ?? {};
      const job = await ask({ format: 'csv', filter: {}, columns: ['number'] });
      const put = (scopes: Parameters<typeof keepAuthority>[1]['scopes']) =>
        keepAuthority(test.platform, { id: authorityId, name: '测试商务局', kind: 'province', parent: null, scopes });
      await put([{ kind: 'region', filingRegion: filingRegion ?? '' }]);
      await writeAll();
      const visible = await rowsOf();
      assert.ok(visible.length > 0 && visible.length < count);
      const { bytes } = await fetched(job.id);
      assert.deepEqual(
        linesOf(bytes.slice(3)).slice(1),
        visible.map(({ number }) => `"${number ?? ''}"`),
      );
      await put([{ kind: 'nation' }]);
    });

    it('are gone on with where a worker died, and hold every row once', async () => {
      for (const format of ['csv', 'xlsx'] as const) {
        const job = await ask({ format, filter: {}, columns: ['number'] });
        const dying = new AbortController();
        const dead = createExportWorker(test.platform, { batch: 50, signal: dying.signal });
        dying.abort();
        await dead.tick();
        const half = await read(job.id);
        assert.deepEqual([half.status, half.rows], ['writing', 50]);
        assert.equal(await worker().tick(), false);
        test.clock.advance(61_000);
        await writeAll();
        assert.deepEqual((await read(job.id)).rows, count);
        const { bytes } = await fetched(job.id);
        const numbers = (await rowsOf()).map(({ number }) => number);
        if (format === 'csv')
          assert.deepEqual(
            linesOf(bytes.slice(3)).slice(1),
            numbers.map((number) => `"${number ?? ''}"`),
          );
        else {
          const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
          for (const number of numbers) assert.equal(sheet.split(`>${number ?? ''}<`).length, 2);
        }
      }
    });

    it('are each written by one of three workers', async () => {
      ({ cookie, id: staffId } = await onDuty(test, { authorityId }));
      const jobs = await Promise.all(
        Array.from({ length: 6 }, () => ask({ format: 'csv', filter: {}, columns: ['number'] })),
      );
      const { location } = test.database;
      const module = new URL('../../test/export-threads.ts', import.meta.url);
      const written = await inThreads<number, number>(module, { engine, location }, 3, test.clock.now());
      assert.equal(
        written.reduce((sum, many) => sum + many, 0),
        jobs.length,
      );
      for (const { id } of jobs) {
        const { status, rows } = await read(id);
        assert.deepEqual([status, rows], ['ready', count]);
        const { bytes } = await fetched(id);
        assert.equal(linesOf(bytes).length, count + 1);
      }
      assert.ok(staffId);
    });

    it('are limited to what one person needs', async () => {
      const refused = await test.request('startExport', { cookie, body: { format: 'pdf', filter: { unknown: '1' } } });
      assert.deepEqual(
        refused.problem.errors?.map(({ pointer, code }) => [pointer, code]),
        [
          ['/format', 'field/option'],
          ['/filter/unknown', 'field/unknown'],
        ],
      );
    });
  });

  it('have no cell that a spreadsheet takes for a formula', () => {
    for (const text of ["=cmd|' /C calc'!A0", '+1', '-1', '@SUM(1)', '\t=1', ' =1', '＝1', '\n=1'])
      assert.match(csvCell(text), /^"'/, JSON.stringify(text));
    assert.equal(csvCell('深圳"华锦"\n有限公司'), '"深圳""华锦""\n有限公司"');
    assert.equal(csvCell('\u202e司公限有'), '"司公限有"');
    assert.equal(csvCell('91440300MB00000AXX'), '"91440300MB00000AXX"');
  });
});
