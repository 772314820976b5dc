// Speed and size, each beside its peer in the same run. `--json` for machines. Ratios travel between machines; absolute
// figures are of this one.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { budgets, sizesOf } from './embed-sizes.mjs';

const node = ['--conditions=source', '--disable-warning=ExperimentalWarning'];

const json = (file, ...args) => {
  const { stdout, status } = spawnSync('node', [...node, file, '--json', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  const line = stdout.trim().split('\n').at(-1) ?? '';
  if (!line.startsWith('{')) throw new Error(`${file} ended with ${status} and no figures`);
  return JSON.parse(line);
};

/** Peers are installed beside the project, from a lock file of their own. */
const peers = () => {
  mkdirSync('.cache/peers', { recursive: true });
  cpSync('scripts/peers', '.cache/peers', { recursive: true });
  const { status } = spawnSync('npm', ['ci', '--prefix', '.cache/peers', '--silent'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the peers could not be installed');
  return (file) => brotliCompressSync(readFileSync(join('.cache/peers/node_modules', file))).length;
};

/** Seconds from `npm start` on a built checkout to the line that says it is ready. */
const coldStart = () =>
  new Promise((resolve, reject) => {
    const data = mkdtempSync(join(tmpdir(), 'zxkt-bench-'));
    const began = performance.now();
    const env = { ...process.env, ZXKT_DATA_DIR: data };
    const child = spawn('node', [...node, 'examples/start.ts', '--port', '0'], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let seconds;
    child.stdout.on('data', (text) => {
      if (seconds !== undefined || !String(text).includes('ready')) return;
      seconds = (performance.now() - began) / 1000;
      child.kill('SIGTERM');
    });
    child.on('error', reject);
    child.on('close', () => {
      rmSync(data, { recursive: true, force: true });
      if (seconds === undefined) reject(new Error('npm start did not become ready'));
      else resolve(seconds);
    });
  });

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const rows = [];
const row = (what, value, limit, peer = '') => rows.push({ what, value, limit, peer });

const build = ['run', '--silent', 'build:embed', '--', '--configWhole'];
if (spawnSync('npm', build, { stdio: 'inherit' }).status !== 0) process.exit(1);
const hanko = peers()('@teamhanko/hanko-elements/dist/elements.js');
for (const { entry, part, bytes, what } of budgets) {
  const size = sizesOf(entry)[part];
  row(
    what,
    `${(size / 1000).toFixed(2)} kB`,
    `≤ ${bytes / 1000} kB`,
    `Hanko Elements ${(hanko / 1000).toFixed(1)} kB (${(size / hanko).toFixed(2)}×)`,
  );
}

const call = json('packages/client/bench/overhead.bench.ts');
const { 'plain fetch': plain, 'ky alone': ky, client } = call.microseconds;
row(
  'a call with a 45-field answer, validated',
  `ky + ${call.overKyMicroseconds.whole} µs`,
  '≤ ky + 10 µs',
  `fetch ${plain}, ky ${ky}, client ${client} µs`,
);

const http = json('server/bench/http.bench.ts');
row(
  'authorised JSON route against bare Hono',
  `${http.ratio.toFixed(2)}×`,
  '≥ 0.6×',
  `${Math.round(http.session.perSecond)} of ${Math.round(http.hello.perSecond)} a second`,
);

const uploads = json('server/bench/uploads.bench.ts');
row(
  `upload of ${uploads.megabytes.toFixed(1)} MB against a bare streamed POST`,
  `${uploads.ratio.toFixed(2)}×`,
  '≤ 1.5×',
  `${uploads.milliseconds.upload.toFixed(0)} of ${uploads.milliseconds.bare.toFixed(0)} ms`,
);
row('memory of the server under 20 of them at once', `${uploads.growthMegabytes.toFixed(1)} MB`, '≤ 32 MB', '');

const kept = mkdtempSync(join(tmpdir(), 'zxkt-bench-'));
try {
  const queue = (...args) => json('server/bench/reviews.bench.ts', '--rounds', '20', ...args).whole;
  const line = ({ p50, p99, worst }) => `${p50.toFixed(2)}, ${p99.toFixed(1)} (${worst.toFixed(1)}) ms`;
  const what = 'page of the queue among a million cases, 120 questions: median, 99th percentile (worst)';
  const few = queue('--rows', '10000');
  row(`${what}, SQLite`, line(queue('--keep', kept)), '≤ 1 ms, ≤ 10 ms', `10,000 rows ${line(few)}`);
  row(`${what}, PostgreSQL`, line(queue('--engine', 'postgres')), '≤ 5 ms', '');
  for (const { format, perSecond, grown } of json('server/bench/exports.bench.ts', '--keep', kept).report)
    row(
      `export of a million rows as ${format}: memory`,
      `${grown.toFixed(0)} MiB`,
      '≤ 64 MiB',
      `${perSecond} rows a second`,
    );
} finally {
  rmSync(kept, { recursive: true, force: true });
}

const pickers = json('scripts/bench-pickers.mjs');
const { zxkt: own, ...rivals } = pickers;
const beside = (figure, unit) =>
  Object.values(rivals)
    .map(({ title, [figure]: value }) => `${title} ${value} ${unit}`)
    .join(', ');
for (const [what, figure, unit, limit] of [
  ['product picker, processor slowed 4×: first lines, data in memory', 'openMilliseconds', 'ms', '≤ 110 ms'],
  ['the same, data still to come', 'firstMilliseconds', 'ms', ''],
  ['keystroke to settled result, median', 'keystrokeMilliseconds', 'ms', '≤ 33 ms'],
  ['heap of the page above empty', 'heapMegabytes', 'MB', '≤ 8 MB'],
])
  row(what, `${own[figure]} ${unit}`, limit, beside(figure, unit));

const { zxkt: wizard, lit: byHand, ...formBuilders } = json('scripts/bench-wizard.mjs');
for (const [what, figure, limit] of [
  ['qualification wizard, processor slowed 4×: first field that takes the focus', 'firstFieldMilliseconds', '≤ 1.15×'],
  ['key to paint, judged', 'keyMilliseconds', '≤ 1.1×'],
]) {
  const ratio = (wizard[figure] / byHand[figure]).toFixed(2);
  const others = Object.values(formBuilders).map(({ title, [figure]: value }) => `${title} ${value} ms`);
  row(what, `${ratio}× (${wizard[figure]} ms)`, limit, [`by hand ${byHand[figure]} ms`, ...others].join(', '));
}

const { zxkt: table, lit: tableByHand, ...grids } = json('scripts/bench-review-table.mjs');
for (const [what, figure, unit] of [
  ['first rows', 'firstMilliseconds', 'ms'],
  ['95th percentile of a jump', 'jumpMilliseconds', 'ms'],
  ['main thread per jump', 'busyMilliseconds', 'ms'],
  ['heap of the page above empty', 'heapMegabytes', 'MB'],
])
  for (const length of [100_000, 1_000_000]) {
    const [own, byHand] = [table, tableByHand].map(({ [length]: figures }) => figures[figure]);
    const others = Object.values(grids).map(({ title, [length]: figures }) => `${title} ${figures[figure]} ${unit}`);
    row(
      `review table of ${length} rows, processor slowed 4×: ${what}`,
      `${(own / byHand).toFixed(2)}× (${own} ${unit})`,
      '≤ 1.3×',
      [`by hand ${byHand} ${unit}`, ...others].join(', '),
    );
  }

const starts = [];
for (let run = 0; run < 3; run++) starts.push(await coldStart());
row(
  'npm start on an existing install, to ready',
  `${median(starts).toFixed(2)} s`,
  '≤ 3 s',
  `runs ${starts.map((s) => s.toFixed(2)).join(', ')}`,
);

if (process.argv.includes('--json')) console.log(JSON.stringify(rows));
else console.table(Object.fromEntries(rows.map(({ what, ...rest }) => [what, rest])));
