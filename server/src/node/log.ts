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

/** Names that this house gives, as those of calls are: few, and each is printed once. Bounded, whoever errs about that. */
const mostKept = 1000;
const word = (name: string) => {
  const printed = new Map<string, string>();
  return (value: unknown): string => {
    if (typeof value !== 'string') return '';
    const known = printed.get(value);
    if (known !== undefined) return known;
    const field = text(name, value);
    if (printed.size < mostKept) printed.set(value, field);
    return field;
  };
};
const call = word('call');
const method = word('method');
const code = word('code');
const channel = word('channel');
const eventName = word('event');

const error = (name: string, value: unknown): string =>
  typeof value === 'string' ? `,"${name}":${quoted(scrub(value).slice(0, longestError))}` : '';

/** Whole hundredths are put together from small whole numbers, whose digits the engine keeps at hand. */
const digits = (value: number): string => {
  const hundredths = Math.round(value * 100);
  if (!(hundredths >= 0 && hundredths < 1e9)) return Number.isFinite(value) ? `${hundredths / 100}` : 'null';
  const whole = Math.floor(hundredths / 100);
  const rest = hundredths - whole * 100;
  return rest === 0 ? `${whole}` : `${whole}.${rest < 10 ? '0' : ''}${rest}`;
};
const number = (name: string, value: unknown): string =>
  typeof value === 'number' ? `,"${name}":${digits(value)}` : '';

/** What may be written. A field that is not named here has no way in. One by one: a loop over names takes twice as long. */
const onlyAllowed = (fields: LogFields): string =>
  text('requestId', fields.requestId) +
  call(fields.call) +
  method(fields.method) +
  number('status', fields.status) +
  code(fields.code) +
  number('milliseconds', fields.milliseconds) +
  text('key', fields.key) +
  channel(fields.channel) +
  number('attempts', fields.attempts) +
  number('count', fields.count) +
  error('error', fields.error);

/** How a line begins. Many share a millisecond under load; it is printed once. */
const beginning = (level: Level): (() => string) => {
  let printed = '';
  let at = Number.NaN;
  return () => {
    const now = Date.now();
    if (now !== at) {
      at = now;
      printed = `{"level":"${level}","time":"${new Date(now).toISOString()}","pid":${process.pid}`;
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
  const at = (own: Level) => {
    if (levels.indexOf(own) < levels.indexOf(level)) return () => undefined;
    const begun = beginning(own);
    return (event: string, fields: LogFields = {}): void =>
      destination.write(`${begun()}${eventName(event)}${onlyAllowed(fields)}}\n`);
  };
  return { info: at('info'), warn: at('warn'), error: at('error') };
};
