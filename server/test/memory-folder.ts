import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import process from 'node:process';

const memory = '/dev/shm';
/** Five times what a whole run has been seen to take at once. */
const neededBytes = 2 * 2 ** 30;

/**
 * A folder in memory, removed with the process; `undefined` where there is none or not the room for it. Hundreds of
 * databases are made to be thrown away, and whoever waits until each is on the disk waits a sixth of the time.
 */
export const memoryFolder = (): string | undefined => {
  try {
    const { bavail, bsize } = statfsSync(memory);
    if (Math.min(bavail * bsize, process.availableMemory()) < neededBytes) return undefined;
    const folder = mkdtempSync(`${memory}/zxkt-`);
    // PostgreSQL refuses to run as root and then runs as another user, who must be able to pass.
    chmodSync(folder, 0o755);
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    return folder;
  } catch {
    // Another system, or a container that has none to write in.
    return undefined;
  }
};
