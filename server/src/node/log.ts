import pino, { type DestinationStream, type Level } from 'pino';
import type { Log, LogFields } from '../platform/platform.ts';
import { scrub } from './scrub.ts';

const longest = 4000;

/** What may be written, and of which type. A field that is not named here, or is of another type, is left out. */
const allowed: { readonly [Name in keyof Required<LogFields>]: 'string' | 'number' } = {
  requestId: 'string',
  call: 'string',
  method: 'string',
  status: 'number',
  code: 'string',
  milliseconds: 'number',
  key: 'string',
  channel: 'string',
  attempts: 'number',
  count: 'number',
  error: 'string',
};
const allowedEntries = Object.entries(allowed) as [keyof LogFields, 'string' | 'number'][];

const onlyAllowed = (fields: LogFields): Record<string, unknown> => {
  const kept: Record<string, unknown> = {};
  for (const [name, type] of allowedEntries) {
    const value = fields[name];
    if (typeof value !== type) continue;
    if (name === 'error') kept[name] = scrub(String(value)).slice(0, longest);
    else if (name === 'milliseconds') kept[name] = Math.round(Number(value) * 100) / 100;
    else kept[name] = typeof value === 'string' ? value.slice(0, 200) : value;
  }
  return kept;
};

/** Many lines share a millisecond under load; it is printed once. */
const isoTime = (): (() => string) => {
  let printed = '';
  let at = Number.NaN;
  return () => {
    const now = Date.now();
    if (now !== at) {
      at = now;
      printed = `,"time":"${new Date(now).toISOString()}"`;
    }
    return printed;
  };
};

/**
 * Standard output, some pages or a tenth of a second at a time: a request does not wait for whoever reads the log. What is
 * left goes out at the end of the process; a killed one may owe its last tenth (the audit trail is not a log).
 */
const standardOutput = () => pino.destination({ dest: 1, sync: false, minLength: 8192, periodicFlush: 100 });

/** One line of JSON an event, by pino. `destination` is standard output unless told otherwise. */
export const createLog = (level: Level | 'silent' = 'info', destination?: DestinationStream): Log => {
  const logger = pino(
    {
      level,
      base: { pid: process.pid },
      messageKey: 'event',
      timestamp: isoTime(),
      formatters: { level: (label) => ({ level: label }) },
    },
    destination ?? standardOutput(),
  );
  return {
    info: (event, fields = {}) => logger.info(onlyAllowed(fields), event),
    warn: (event, fields = {}) => logger.warn(onlyAllowed(fields), event),
    error: (event, fields = {}) => logger.error(onlyAllowed(fields), event),
  };
};
