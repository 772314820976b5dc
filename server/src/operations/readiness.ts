import type { Platform } from '../platform/platform.ts';
import { migrations } from '../platform/database/migrations/index.ts';
import { appliedMigrations, leaveMark } from './readiness.repository.ts';

/** Why a process should get no requests now. */
export type Unreadiness = 'stopping' | 'database-unavailable' | 'migrations-pending';

/** Balancers ask often, and asking writes: one look serves everybody for a second. */
const keptMilliseconds = 1000;

/** Whether this process can serve. It writes, since a full disk still reads. */
export const createReadiness = (platform: Pick<Platform, 'database' | 'clock' | 'log' | 'stopping'>) => {
  const { database, clock, log } = platform;
  const names = Object.keys(migrations(database.engine));
  let looked: Promise<Unreadiness | undefined> | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;

  const look = async (): Promise<Unreadiness | undefined> => {
    try {
      const applied = await appliedMigrations(database.db);
      if (!names.every((name) => applied.has(name))) return 'migrations-pending';
      await leaveMark(database.db, clock.now());
      return undefined;
    } catch (error) {
      log.error('not ready', { error: error instanceof Error ? error.message : String(error) });
      return 'database-unavailable';
    }
  };

  return async (): Promise<Unreadiness | undefined> => {
    if (platform.stopping?.()) return 'stopping';
    if (!looked || performance.now() - lookedAt > keptMilliseconds) {
      lookedAt = performance.now();
      looked = look();
    }
    return looked;
  };
};
