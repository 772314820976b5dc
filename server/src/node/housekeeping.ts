import { pruneStaffSessions } from '../authority-sessions/authority-sessions.repository.ts';
import { pruneChallenges } from '../challenges/challenges.repository.ts';
import { pruneExports } from '../exports/exports.repository.ts';
import { createIdempotency } from '../http/idempotency.ts';
import { pruneOutbox } from '../outbox/outbox.repository.ts';
import { prunePasswordLinks } from '../password-links/password-links.repository.ts';
import { pruneVerifications } from '../phone-verifications/phone-verifications.repository.ts';
import type { Platform } from '../platform/platform.ts';
import { pruneRateLimits } from '../rate-limits/rate-limits.repository.ts';
import { prunePaperLinks } from '../recovery-desk/paper-links.repository.ts';
import { deleteOutlivedPapers, settleTickets, sweepAbandoned } from '../recovery/settle-tickets.ts';
import { pruneIdTokens } from '../single-sign-on/single-sign-on.repository.ts';
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
  await pruneIdTokens(db, now);
  await pruneVerifications(db, now - day);
  await pruneExports(db, now);
  await prunePaperLinks(db, now);
  // Whoever comes late with a link is told so for a month.
  await prunePasswordLinks(db, now - 30 * day);
  await settleTickets(platform);
  await deleteOutlivedPapers(platform);
  await sweepAbandoned(platform);
  await pruneOutbox(db, now - 7 * day);
  await createIdempotency(platform).prune(now);
};

/** Rounds of some work, the first a little after the start. `stop` waits for one that is under way. */
const startRounds = (
  { log }: Pick<Platform, 'log'>,
  name: string,
  { every, work }: { readonly every: number; readonly work: () => Promise<void> },
) => {
  let round: Promise<void> = Promise.resolve();
  const run = async () => {
    try {
      await work();
    } catch (error) {
      log.warn(`${name} put off`, { error: error instanceof Error ? error.message : String(error) });
    }
  };
  const begin = () => {
    round = round.then(run);
  };
  // Processes that start together do not clean together.
  const first = setTimeout(begin, Math.random() * Math.min(every, minute));
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

/** Keeps house every ten minutes. */
export const startHousekeeping = (platform: Platform, every = 10 * minute) =>
  startRounds(platform, 'housekeeping', { every, work: () => keepHouse(platform) });

/** Takes the steps of recovery tickets that time takes, soon enough for whoever waits for a link. */
export const startSettling = (platform: Platform, every = 10_000) =>
  startRounds(platform, 'settling of tickets', { every, work: () => settleTickets(platform) });
