import {
  generateSubmissions,
  migrate,
  seedDemo,
  seedDemoQualifications,
  seedDemoTickets,
  seedReferenceRows,
  type Clock,
  type Platform,
  type Settings,
} from '@zxkt/server';
import { createInPagePlatform, nothingBeside, type BesideDatabase } from './in-page-platform.ts';
import { openWasmSqlite } from './sqlite-wasm.ts';

/** What a platform holds before anybody calls. */
export interface Holdings {
  readonly settings: Settings;
  /** The origin that its keys let in. */
  readonly api: string;
  readonly qualifications: boolean;
  readonly tickets: boolean;
  readonly submissions: number;
}

interface Begun extends BesideDatabase {
  readonly database: Uint8Array;
  readonly madeAt: number;
}

/** Making one takes a page half a second and more, copying it a hundredth of that. By what they hold, the oldest first. */
const begun = new Map<string, Begun>();

/** Kinds of which one lies ready. Each is as large as its database: who sets the clock anew for each test has a new kind each time. */
const mostBegun = 8;

/** Milliseconds: what is in a copy happened as long ago as it is old, which is to be no matter to a test. */
const copiedFor = 60_000;

const fill = async (platform: Platform, { api, qualifications, tickets, submissions }: Holdings): Promise<void> => {
  await migrate(platform.database);
  await seedReferenceRows(platform);
  await seedDemo(platform, { portal: [api], provincial: [] });
  if (qualifications) await seedDemoQualifications(platform);
  if (tickets) await seedDemoTickets(platform);
  if (submissions) await generateSubmissions(platform, { count: submissions });
};

/**
 * A platform of its own that nobody has called yet, with demonstration data. `startsAt`: where its clock was set to, if it
 * was: such a one is as good a copy later.
 */
export const freshPlatform = async (holdings: Holdings, clock: Clock, startsAt?: number): Promise<Platform> => {
  const kind = JSON.stringify([holdings, startsAt]);
  const known = begun.get(kind);
  const copied = known && (startsAt !== undefined || Date.now() - known.madeAt < copiedFor);
  const beside = copied ? { keys: known.keys, kept: new Map(known.kept) } : nothingBeside();
  const database = await openWasmSqlite(copied ? known.database : undefined);
  const platform = await createInPagePlatform(database, beside, clock, holdings.settings);
  if (copied) return platform;
  await fill(platform, holdings);
  begun.delete(kind);
  begun.set(kind, { database: database.copy(), keys: beside.keys, kept: new Map(beside.kept), madeAt: Date.now() });
  const [oldest = kind] = begun.keys();
  if (begun.size > mostBegun) begun.delete(oldest);
  return platform;
};
