import { pruneStaffSessions } from '../authority-sessions/authority-sessions.repository.ts';
import { pruneChallenges } from '../challenges/challenges.repository.ts';
import { pruneExports } from '../exports/exports.repository.ts';
import { createIdempotency } from '../http/idempotency.ts';
import { pruneOutbox } from '../outbox/outbox.repository.ts';
import { pruneVerifications } from '../phone-verifications/phone-verifications.repository.ts';
import type { Platform } from '../platform/platform.ts';
import { pruneRateLimits } from '../rate-limits/rate-limits.repository.ts';
import { pruneSessions } from '../sessions/sessions.repository.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Removes rows that have served. Each is a statement of its own: no lock is held for long. */
export const keepHouse = async (platform: Platform): Promise<void> => {
  const { db } = platform.database;
  const now = platform.clock.now();
  await pruneChallenges(db, now);
  await pruneRateLimits(db, now);
  await pruneSessions(db, now);
  await pruneStaffSessions(db, now);
  await pruneVerifications(db, now - day);
  await pruneExports(db, now);
  await pruneOutbox(db, now - 7 * day);
  await createIdempotency(platform).prune(now);
};

/** Keeps house every ten minutes, beginning a little after the start. `stop` waits for a round that is under way. */
export const startHousekeeping = (platform: Platform, every = 10 * minute) => {
  let round: Promise<void> = Promise.resolve();
  const run = async () => {
    try {
      await keepHouse(platform);
    } catch (error) {
      platform.log.warn('housekeeping put off', { error: error instanceof Error ? error.message : String(error) });
    }
  };
  const begin = () => {
    round = round.then(run);
  };
  // Processes that start together do not clean together.
  const first = setTimeout(begin, Math.random() * minute);
  const timer = setInterval(begin, every);
  first.unref();
  timer.unref();
  return {
    stop: async (): Promise<void> => {
      clearTimeout(first);
      clearInterval(timer);
      await round;
    },
  };
};
