// The review table beside other tables on the same paged list, each in a browser of its own with the processor slowed four
// times: an answer has fifty rows and takes thirty milliseconds. A jump is a scrollbar that is put elsewhere, in Tabulator
// another page, for it has one at a time; the review table knows ten thousand rows more whenever someone comes near the end
// of what it knows, and its scrollbar stands for what it knows. Needs `npm run build:embed`, and the peers of scripts/peers in
// .cache/peers; `npm run bench` sees to both. `--json` for machines, `--only=zxkt,lit` for some, `--runs=3` for fewer.
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { findBrowser } from '../packages/testing/browser/find-browser.mjs';
import { authoritySession } from '../packages/contract/src/resources/authority.ts';
import { caseMarks, casePage, markEvery } from '../packages/contract/src/resources/review.ts';

import { buildPages, heap, inBrowser, median, pause, serve, slowdown } from './bench-browser.mjs';

const contenders = {
  zxkt: '<zxkt-review-table>',
  lit: 'by hand on Lit',
  tanstack: 'TanStack Table and Virtual on Lit',
  tabulator: 'Tabulator',
  aggrid: 'AG Grid',
  vaadin: 'Vaadin Grid',
};
const lengths = [100_000, 1_000_000];
const latency = 30;
const jumps = 50;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    only: { type: 'string', default: Object.keys(contenders).join() },
    runs: { type: 'string', default: '5' },
  },
});
const names = values.only.split(',');
const runs = Number(values.runs);

/** Places of the jumps, the same for all: shares of the way from the first row to the last. */
const shares = Array.from({ length: jumps }, (_, at) => ((at + 1) * 0.6180339887) % 1);

const statuses = ['submitted', 'in-review', 'returned', 'approved'];
const regions = ['440305', '440106', '330106', '310115', '370203'];
const days = 86_400_000;
const firstDay = Date.UTC(2026, 2, 1);

const rowAt = (index) => {
  const submittedAt = firstDay - index * 1700;
  const status = statuses[index % statuses.length];
  const isHere = index % statuses.length < 2;
  const dueOn = new Date(submittedAt + 10 * days).toISOString().slice(0, 10);
  const until = submittedAt + days;
  return {
    id: `case-${index}`,
    etag: `"${index}"`,
    number: `FE2026${String(index).padStart(8, '0')}`,
    unitName: `№${index} 深圳市前海远航进出口贸易有限公司`,
    uscc: `91440300MA5${String(index).padStart(7, '0')}`,
    organisationCode: `MA5${String(index % 1_000_000).padStart(6, '0')}`,
    filingRegion: '440300',
    region: regions[index % regions.length],
    economicType: '173',
    industries: ['5191'],
    status,
    version: 1,
    submittedAt,
    clock: isHere ? { dueOn, workdaysLeft: 9 - (index % 12), overdue: index % 12 > 9 } : null,
    holder: status === 'in-review' ? { name: '张审核', mine: false, until, secondsLeft: 600 } : null,
  };
};

const pageAt = (first, total) =>
  Array.from({ length: Math.max(0, Math.min(markEvery, total - first)) }, (_, at) => rowAt(first + at));

const stretch = 10_000;

const session = {
  staff: {
    id: 'staff-1',
    account: 'zxkt_shenzhen',
    displayName: '张审核',
    roles: ['reviewer'],
    authority: { id: 'authority-1', name: '深圳市商务局', kind: 'city' },
  },
  workYear: 2026,
  idleSeconds: 900,
  remainingSeconds: 28_800,
};

/** What the calls of the contract answer, and the same rows for the peers. */
const answersOf = (total) => (path, query) => {
  const first = Number(query.get('cursor') ?? query.get('first') ?? 0);
  const cursor = (index) => (index < total ? String(index) : null);
  const json = {
    '/rows': () => ({ total, items: pageAt(first, total) }),
    '/v1/review/cases': () => ({ items: pageAt(first, total), next: cursor(first + markEvery), previous: null }),
    '/v1/review/case-marks': () => {
      const count = Math.min(stretch, total - first);
      const marks = Array.from({ length: Math.ceil(count / markEvery) - 1 }, (_, at) =>
        String(first + (at + 1) * markEvery),
      );
      return { count, marks, next: cursor(first + count) };
    },
    '/v1/review/case-count': () => ({ count: stretch, exact: false }),
    '/v1/authority/session': () => session,
  }[path];
  return json && JSON.stringify(json());
};

const measure = (where, name) =>
  inBrowser({ ...where, script: 'table-stage' }, async (page, devtools) => {
    const empty = await heap(devtools);
    // By the thread's own clock: what else the machine does is not counted.
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluate(async (file) => {
      const { contender } = await import(file);
      window.staged = window.stage(contender);
    }, `/table-${name}.mjs`);
    await pause();
    await page.emulateCPUThrottling(slowdown);
    const first = await page.evaluate(() => window.staged.open());
    await pause();
    await pause();
    const began = await busy(devtools);
    const times = [];
    for (const share of shares) {
      times.push(await page.evaluate((at) => window.staged.jump(at), share));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    await pause();
    const taken = (await busy(devtools)) - began;
    await page.emulateCPUThrottling(1);
    return { first, times, busy: taken / jumps, heap: (await heap(devtools)) - empty };
  });

/** Milliseconds that the main thread was at work so far. */
const busy = async (devtools) => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
};

const percentile95 = (numbers) => numbers.toSorted((one, other) => one - other)[Math.ceil(numbers.length * 0.95) - 1];

for (const [schema, path] of [
  [casePage, '/v1/review/cases'],
  [caseMarks, '/v1/review/case-marks'],
  [authoritySession, '/v1/authority/session'],
])
  v.parse(schema, JSON.parse(answersOf(lengths[0])(path, new URLSearchParams())));
await buildPages(
  'table-stage',
  ...names.flatMap((name) => [`table-${name}`, ...(name === 'zxkt' ? [] : [`table-${name}-grid`])]),
);
const executablePath = await findBrowser();
const results = {};
for (const length of lengths) {
  const { server, address } = await serve('企业资质审核', {}, { answer: answersOf(length), latency });
  try {
    const where = { address: `${address}?rows=${length}`, executablePath };
    const samples = Object.fromEntries(names.map((name) => [name, []]));
    // In turn, so that what else the machine does falls on all alike.
    for (let run = 0; run < runs; run++) for (const name of names) samples[name].push(await measure(where, name));
    for (const [name, own] of Object.entries(samples)) {
      const middle = (figures) => Math.round(median(figures) * 10) / 10;
      results[name] ??= { title: contenders[name] };
      results[name][length] = {
        firstMilliseconds: middle(own.map(({ first }) => first)),
        jumpMilliseconds: middle(own.map(({ times }) => percentile95(times))),
        busyMilliseconds: middle(own.map((one) => one.busy)),
        heapMegabytes: middle(own.map((one) => one.heap / 1e6)),
      };
    }
  } finally {
    server.close();
  }
}

if (values.json) console.log(JSON.stringify(results));
else
  for (const length of lengths)
    console.table(Object.fromEntries(names.map((name) => [contenders[name], results[name][length]])), [
      'firstMilliseconds',
      'jumpMilliseconds',
      'busyMilliseconds',
      'heapMegabytes',
    ]);
