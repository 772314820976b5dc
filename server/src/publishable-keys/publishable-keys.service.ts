import type { Platform } from '../platform/platform.ts';
import { listKeys } from './publishable-keys.repository.ts';

export interface PublishableKey {
  readonly key: string;
  readonly name: string;
  readonly origins: ReadonlySet<string>;
  /** Pages under it may show the authority end. */
  readonly authorityEnd: boolean;
}

/** Keys are public, few, and asked for by every request: kept for five seconds, so that a revocation holds soon after. */
const keptMilliseconds = 5000;

export const createPublishableKeys = ({ database, clock }: Pick<Platform, 'database' | 'clock'>) => {
  let keys = new Map<string, PublishableKey>();
  let origins = new Set<string>();
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | undefined;

  const read = async () => {
    const rows = await listKeys(database.db);
    keys = new Map(rows.map((row) => [row.key, row]));
    origins = new Set(rows.flatMap((row) => [...row.origins]));
    readAt = clock.now();
  };
  const refresh = (): Promise<void> | undefined => {
    if (Math.abs(clock.now() - readAt) < keptMilliseconds) return undefined;
    reading ??= read().finally(() => (reading = undefined));
    return reading;
  };

  return {
    /** Whoever asks for a key waits for this first, where there is something to wait for. */
    refresh,
    find: (key: string): PublishableKey | undefined => keys.get(key),
    anyAllows: (origin: string): boolean => origins.has(origin),
  };
};

export type PublishableKeys = ReturnType<typeof createPublishableKeys>;
