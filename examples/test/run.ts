import { globSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/**
 * `node --conditions=source examples/test/run.ts [word]`: every test of the examples, or those whose file has the word in
 * its name, in one process that shares servers and browsers. Closes with `N passed, N failed`.
 */
const wanted = process.argv.slice(2);
const files = globSync('**/*.test.ts', { cwd: import.meta.dirname })
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
  .sort()
  .map((file) => `${import.meta.dirname}/${file}`);

const counts = { passed: 0, failed: 0 };
/** A hook that fails fails its suite, though perhaps none of its tests. */
let failedSuites = 0;

process.on('exit', () => {
  const failed = counts.failed || failedSuites;
  console.log(`${counts.passed} passed, ${failed} failed`);
  if (failed > 0 || counts.passed === 0) process.exitCode = 1;
});

run({ files, isolation: 'none' })
  .on('test:pass', ({ details }) => (counts.passed += details.type === 'suite' ? 0 : 1))
  .on('test:fail', ({ details }) => (details.type === 'suite' ? (failedSuites += 1) : (counts.failed += 1)))
  .compose(spec)
  .pipe(process.stdout);
