import type { Log, LogFields } from '../platform/platform.ts';
import { createLineWriter, type LineWriter } from './line-writer.ts';
import { scrub } from './scrub.ts';

/** What is worth a line, from the least to the most. */
const levels = ['info', 'warn', 'error', 'silent'] as const;
export type Level = (typeof levels)[number];

const longestText = 200;
const longestError = 4000;

/** Most values need no escapes, and telling so takes a third of the time of looking for them. */
const plain = /^[\w ./:-]*$/;
const quoted = (text: string): string => (plain.test(text) ? `"${text}"` : JSON.stringify(text));

/** Fields by type. One of another type is left out. */
const text = (name: string, value: unknown): string =>
  typeof value === 'string' ? `,"${name}":${quoted(value.slice(0, longestText))}` : '';
const number = (name: string, value: unknown): string =>
  typeof value === 'number' ? `,"${name}":${Number.isFinite(value) ? Math.round(value * 100) / 100 : null}` : '';
const error = (name: string, value: unknown): string =>
  typeof value === 'string' ? `,"${name}":${quoted(scrub(value).slice(0, longestError))}` : '';

/** What may be written. A field that is not named here has no way in. */
const written: { readonly [Name in keyof Required<LogFields>]: typeof text } = {
  requestId: text,
  call: text,
  method: text,
  status: number,
  code: text,
  milliseconds: number,
  key: text,
  channel: text,
  attempts: number,
  count: number,
  error,
};

const onlyAllowed = (fields: LogFields): string => {
  let line = '';
  for (const name in fields) {
    if (Object.hasOwn(written, name)) line += written[name as keyof LogFields](name, fields[name as keyof LogFields]);
  }
  return line;
};

/** Many lines share a millisecond under load; it is printed once. */
const isoTime = (): (() => string) => {
  let printed = '';
  let at = Number.NaN;
  return () => {
    const now = Date.now();
    if (now !== at) {
      at = now;
      printed = new Date(now).toISOString();
    }
    return printed;
  };
};

/** One for all logs of the process. */
let standardOutput: LineWriter | undefined;

/**
 * One line of JSON an event. Written by hand: every request has a line, and a general logger takes four times as long
 * for it. `destination` is standard output unless told otherwise.
 */
export const createLog = (
  level: Level = 'info',
  destination: Pick<LineWriter, 'write'> = (standardOutput ??= createLineWriter(1)),
): Log => {
  const time = isoTime();
  const at = (own: Level) => {
    if (levels.indexOf(own) < levels.indexOf(level)) return () => undefined;
    return (event: string, fields: LogFields = {}): void =>
      destination.write(
        `{"level":"${own}","time":"${time()}","pid":${process.pid},"event":${quoted(event)}${onlyAllowed(fields)}}\n`,
      );
  };
  return { info: at('info'), warn: at('warn'), error: at('error') };
};
