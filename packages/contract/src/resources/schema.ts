import * as v from 'valibot';

/** Why a value is refused before any rule of its own is asked. */
export type StructuralCode = 'field/required' | 'field/unknown' | 'field/type' | 'field/too-long' | 'field/option';

// `@__NO_SIDE_EFFECTS__` here and beside it: a page that does not use a schema does not load it, nor the rules in it.

/**
 * An object that crosses the wire towards the server: unknown keys are refused, and a missing key is reported on
 * that key. Answers use plain `v.object`, so that an older client survives a newer server.
 */
export const strict = /* @__NO_SIDE_EFFECTS__ */ <const E extends v.ObjectEntries>(entries: E) =>
  v.strictObject(entries, (issue) => (issue.expected === 'never' ? 'field/unknown' : 'field/required'));

/** Free text of bounded length, counted in UTF-16 units; the bound comes first so that no pattern ever sees more. */
export const text = /* @__NO_SIDE_EFFECTS__ */ (max: number) =>
  v.pipe(v.string('field/type'), v.maxLength(max, 'field/too-long'));

/** One of a closed list of words. */
export const option = /* @__NO_SIDE_EFFECTS__ */ <const O extends readonly [string, ...string[]]>(options: O) =>
  v.picklist(options, 'field/option');

/** An opaque identifier that the server made. */
export const identifier = v.pipe(v.string('field/type'), v.regex(/^[\w-]{1,64}$/, 'field/type'));

/**
 * Whole seconds from now. Spans, not instants, are sent where a browser counts down: its clock may be wrong. In answers
 * only, which are judged by their kinds.
 */
export const seconds = v.number();

/** An instant: UTC epoch milliseconds. In answers only. */
export const instant = v.number();

/** For a POST that says all by its path: an empty object. */
export const noInput = strict({});
