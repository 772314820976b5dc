import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { demoPaper } from '../../demo/demo-paper.ts';
import { createExaminer } from './examiner.ts';

/** The examiner's process, as the system lists it. */
const processId = (): number => {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const line = lines.find((one) => one.includes('examiner-process') && one.includes(` ${process.pid} `));
  return Number.parseInt(line ?? '', 10);
};

describe('the examiner of files', { skip: process.platform === 'win32' }, () => {
  let directory: string;
  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'zxkt-examiner-'));
    await writeFile(join(directory, 'paper.png'), demoPaper(true));
  });
  after(() => rm(directory, { recursive: true }));

  const examiner = createExaminer();
  afterEach(() => examiner.stop());
  const examine = () => examiner.examine({ from: join(directory, 'paper.png'), to: join(directory, 'kept') });

  it('goes on with another process where one was killed', async () => {
    assert.equal((await examine()).pages, 1);
    process.kill(processId(), 'SIGKILL');
    // Sent before its end is heard of, a file may be lost with it: that is told, and the next is taken.
    await examine().catch(({ name }: Error) => assert.equal(name, 'PaperRefused'));
    assert.equal((await examine()).pages, 1);
  });

  it('finishes the file that it has in hand when all processes of the group are told to end', async () => {
    await examine();
    const id = processId();
    const examined = examine();
    process.kill(id, 'SIGINT');
    process.kill(id, 'SIGTERM');
    assert.equal((await examined).pages, 1);
    assert.equal(processId(), id, 'it is there until the server ends it');
  });
});
