// Every test of the server in two processes at a time, with one PostgreSQL for all of them.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { postgresUrlVariable, startPostgres } from './postgres-server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const wanted = process.argv.slice(2);
const files = globSync(['src/**/*.test.ts', 'test/**/*.test.ts'], { cwd: root })
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort();

const runTests = async (postgresUrl: string) => {
  const options = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
  const test = ['--test', '--test-concurrency=2', '--test-reporter=spec', '--test-timeout=180000'];
  const child = spawn(process.execPath, [...options, ...test, ...files], {
    cwd: root,
    env: { ...process.env, [postgresUrlVariable]: postgresUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let tail = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-100_000);
    process.stdout.write(text);
  });
  const stop = () => child.kill('SIGTERM');
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const [code] = (await once(child, 'close')) as [number | null];
  const plain = tail.replaceAll(/\u001b\[\d+m/g, '');
  const count = (name: string) => Number([...plain.matchAll(new RegExp(`^ℹ ${name} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
  return { code: code ?? 1, passed: count('pass'), failed: count('fail') + count('cancelled') };
};

const postgres = await startPostgres();
let counted = 1;
try {
  const { code, passed, failed } = await runTests(postgres.url);
  // A run that ended badly, or ran nothing, has failed whatever it counted.
  counted = (code !== 0 && failed === 0) || passed + failed === 0 ? 1 : failed;
  console.log(`${passed} passed, ${counted} failed`);
} finally {
  await postgres.stop();
}
// Said outright: PostgreSQL's own hook at the end of a process would end it as if all were well.
process.exit(counted === 0 ? 0 : 1);
