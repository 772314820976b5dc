// The whole test run: two lanes side by side, one closing line. `npm test -- client widgets` runs the suites named.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const node = ['--import', './scripts/require-node.mjs', '--conditions=source', '--disable-warning=ExperimentalWarning'];
// One process for all files of a suite: these tests share nothing but the machine, and starting Node costs more than they do.
const nodeTests = (...globs) => [
  'node',
  [...node, '--test', '--test-isolation=none', '--test-reporter=spec', ...globs],
];

/**
 * Two lanes for two cores: whichever is free takes the next suite, the short ones last, so that both end at about the same
 * time. The bundle is built anew early in `scripts`, before a lane is free for `examples` with pages that load it.
 */
const queue = ['stories', 'server', 'scripts', 'examples', 'widgets', 'client', 'testing', 'catalog', 'contract'];

const suites = {
  contract: nodeTests('packages/contract/**/*.test.ts'),
  catalog: nodeTests('packages/catalog/**/*.test.ts'),
  client: nodeTests('packages/client/**/*.test.ts'),
  testing: nodeTests('packages/testing/**/*.test.ts'),
  scripts: nodeTests('scripts/**/*.test.mjs'),
  server: ['node', [...node, 'server/test/run.ts']],
  widgets: ['npx', ['--no-install', 'web-test-runner']],
  stories: ['npm', ['run', '--silent', 'test', '--workspace', 'stories']],
  examples: ['node', [...node, 'examples/test/run.ts']],
};

/** What one process has read and compiled, the next hundred need not: a third less of the processor's time for the server's tests. */
const compiled = fileURLToPath(new URL('../.cache/compiled', import.meta.url));

/** How the runners close: node's own (`ℹ pass 3`), vitest (`Tests  1 failed | 3 passed (4)`), ours (`3 passed, 0 failed`). */
const count = (output) => {
  const plain = output.replaceAll(/\u001b\[[0-9;]*m/g, '');
  const own = [...plain.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  if (own) return { passed: Number(own[1]), failed: Number(own[2]) };
  const word = (name) => [...plain.matchAll(new RegExp(`^(?:ℹ|#) ${name} (\\d+)$`, 'gm'))].at(-1)?.[1];
  if (word('pass') !== undefined)
    return { passed: Number(word('pass')), failed: Number(word('fail')) + Number(word('cancelled')) };
  const vitest = [...plain.matchAll(/^\s*Tests\s+(.*)$/gm)].at(-1)?.[1] ?? '';
  const of = (name) => Number(new RegExp(`(\\d+) ${name}`).exec(vitest)?.[1] ?? 0);
  return { passed: of('passed'), failed: of('failed') };
};

const run = (name, [command, args]) =>
  new Promise((resolve) => {
    const began = Date.now();
    console.log(`── ${name} began`);
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { NODE_COMPILE_CACHE: compiled, ...process.env, FORCE_COLOR: '0' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (alone) process.stdout.write(text);
      });
    }
    child.on('close', (code) => {
      // Two suites at once would tell their stories in one another's words.
      if (!alone) console.log(`\n── ${name} ──\n${output}`);
      const result = count(output);
      // A suite that ends badly, or runs nothing, has failed whatever it counted.
      if ((code !== 0 && result.failed === 0) || result.passed + result.failed === 0) result.failed += 1;
      resolve({ name, seconds: Math.round((Date.now() - began) / 1000), ...result });
    });
  });

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in suites));
if (unknown.length > 0) {
  console.error(`No suite is called ${unknown.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}

const names = Object.keys(suites).filter((name) => wanted.length === 0 || wanted.includes(name));
const alone = names.length === 1;
const results = [];
const lane = async () => {
  for (let name = queue.shift(); name; name = queue.shift())
    if (names.includes(name)) results.push(await run(name, suites[name]));
};
await Promise.all([lane(), lane()]);
results.sort((a, b) => names.indexOf(a.name) - names.indexOf(b.name));

console.log('\n── summary ──');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `${name.padEnd(10)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(seconds).padStart(5)} s`,
  );
}
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`\n${results.reduce((sum, result) => sum + result.passed, 0)} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
