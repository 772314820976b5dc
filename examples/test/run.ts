import { globSync } from 'node:fs';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/** `node --conditions=source examples/test/run.ts`: every test of the examples, file by file in one process. */
const files = globSync('*.test.ts', { cwd: import.meta.dirname }).map((file) => `${import.meta.dirname}/${file}`);

run({ files, isolation: 'none' })
  .on('test:fail', () => (process.exitCode = 1))
  .compose(spec)
  .pipe(process.stdout);
