import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { it } from 'node:test';
import { createLineWriter } from './line-writer.ts';

/** What a process prints that writes to its standard output. */
const run = (script: string) => {
  const module = JSON.stringify(new URL('./line-writer.ts', import.meta.url).href);
  const code = `import { createLineWriter } from ${module}; const writer = createLineWriter(1); ${script}`;
  return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'ignore'] });
};
const inOrder = (printed: string) =>
  printed
    .trimEnd()
    .split('\n')
    .map(Number)
    .toSorted((a, b) => a - b);
const thousands = Array.from({ length: 30_000 }, (_, line) => line);
const writeThousands = 'for (let line = 0; line < 30_000; line++) writer.write(line + "\\n");';

it('writes lines in their order and whole, of any length and script', async () => {
  const script =
    'for (const part of ["陈佳", "é", "a"]) for (const times of [1, 100_000, 2]) writer.write(part.repeat(times) + "\\n")';
  const expected = ['陈佳', 'é', 'a'].flatMap((part) => [1, 100_000, 2].map((times) => `${part.repeat(times)}\n`));
  assert.equal(await text(run(script).stdout), expected.join(''));
});

for (const [how, end] of [
  ['comes to its end', ''],
  ['leaves', 'process.exit(3)'],
  ['crashes', 'throw new Error("crash")'],
] as const) {
  it(`a process that ${how} has written what it said`, async () => {
    assert.deepEqual(inOrder(await text(run(writeThousands + end).stdout)), thousands);
  });
}

it('lines leave by themselves', async () => {
  const child = run('writer.write("said\\n"); setInterval(() => undefined, 60_000);');
  for await (const chunk of child.stdout) {
    assert.equal(String(chunk), 'said\n');
    break;
  }
  child.kill();
});

it('nobody to write to is no error', () => {
  const descriptor = openSync(import.meta.filename, 'r');
  const writer = createLineWriter(descriptor);
  writer.write('short\n');
  writer.flush();
  closeSync(descriptor);
  writer.write('short\n');
  writer.flush();
});
