// Every test of the server, or those whose file has a word in its name, in two processes with one PostgreSQL for both.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { memoryFolder } from './memory-folder.ts';
import { postgresUrlVariable, startPostgres } from './postgres-server.ts';

const folder = memoryFolder();
if (folder) process.env.TMPDIR = folder;

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);
const files = globSync(['src/**/*.test.ts', 'test/**/*.test.ts'], { cwd: root })
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort();

/** Not one process a file: to load the server and to migrate its databases takes each two seconds on a slow machine. */
const options = [
  '--conditions=source',
  '--disable-warning=ExperimentalWarning',
  '--test',
  '--test-isolation=none',
  '--test-reporter=spec',
  '--test-timeout=180000',
];

/** Neighbours in turn: what takes long stands together. */
const parts = wanted.length > 0 ? [files] : [0, 1].map((part) => files.filter((_, index) => index % 2 === part));

const runTests = async (postgresUrl: string, part: readonly string[], isFirst: boolean) => {
  const child = spawn(process.execPath, [...options, ...part], {
    cwd: root,
    env: { ...process.env, [postgresUrlVariable]: postgresUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
    if (isFirst) process.stdout.write(text);
  });
  const stop = () => child.kill('SIGTERM');
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const [code] = (await once(child, 'close')) as [number | null];
  // Two at once would tell their stories in one another's words.
  if (!isFirst) process.stdout.write(said);
  const plain = said.replaceAll(/\u001b\[\d+m/g, '');
  const count = (name: string) => Number([...plain.matchAll(new RegExp(`^ℹ ${name} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
  const passed = count('pass');
  const failed = count('fail') + count('cancelled');
  // A run that ended badly, or ran nothing, has failed whatever it counted.
  return { passed, failed: (code !== 0 && failed === 0) || passed + failed === 0 ? 1 : failed };
};

const postgres = await startPostgres();
let failed = 1;
try {
  const results = await Promise.all(parts.map((part, index) => runTests(postgres.url, part, index === 0)));
  failed = results.reduce((sum, result) => sum + result.failed, 0);
  console.log(`${results.reduce((sum, result) => sum + result.passed, 0)} passed, ${failed} failed`);
} finally {
  await postgres.stop();
}
// Said outright: PostgreSQL's own hook at the end of a process would end it as if all were well.
process.exit(failed === 0 ? 0 : 1);
