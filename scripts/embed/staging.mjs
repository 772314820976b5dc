import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Beside the folder and never in it: what a build writes until it is whole, and what it replaces. */
const name = (folder, pid, role) => `${folder}-${role}-${pid}`;

/**
 * A folder that is filled and then takes the place of `folder` whole, so that no stale file stays and nobody reads half a
 * build. Two builds at once do not meet; the later one stands.
 */
export const openStaging = (parent, folder) => {
  mkdirSync(parent, { recursive: true });
  for (const left of readdirSync(parent)) {
    const pid = /-(?:new|old)-(\d+)$/.exec(left)?.[1];
    if (pid && left.startsWith(`${folder}-`) && !isAlive(Number(pid))) rmSync(join(parent, left), { recursive: true });
  }
  const staging = join(parent, name(folder, process.pid, 'new'));
  rmSync(staging, { recursive: true, force: true });
  const replace = () => {
    const old = join(parent, name(folder, process.pid, 'old'));
    for (let attempt = 1; ; attempt++) {
      try {
        renameSync(join(parent, folder), old);
      } catch (error) {
        if (error.code !== 'ENOENT') throw error;
      }
      try {
        renameSync(staging, join(parent, folder));
        break;
      } catch (error) {
        // Another build was quicker; its folder goes the same way.
        if (attempt === 5 || !['EEXIST', 'ENOTEMPTY'].includes(error.code)) throw error;
        rmSync(old, { recursive: true, force: true });
      }
    }
    rmSync(old, { recursive: true, force: true });
  };
  return { staging, replace };
};
