import * as v from 'valibot';

/** `subject/reason`, for example `uscc/checksum`. Sentences live in the locales, one per code. */
export type Code = `${string}/${string}`;

/**
 * A schema of one string that answers with exactly one code. It stands wherever valibot takes a schema; the only issue
 * it raises carries the code as its `message`.
 */
export interface Rule<C extends Code> extends v.CustomSchema<string, (issue: v.CustomIssue) => C> {
  /**
   * Why the value is refused, or `undefined` when it is good. Never throws.
   * `now` is UTC epoch milliseconds; only rules that know dates look at it.
   */
  readonly refusal: (value: unknown, now?: number) => C | undefined;
}

/** Every code that a rule can answer with, as a union of literals. */
export type CodeOf<R> = R extends Rule<infer C> ? C : never;

/**
 * Makes a rule. `missing` answers for whatever is no string, or an empty one; `check` sees only strings that are not
 * empty, must judge the length before it tries a pattern, and returns the first reason in the order a person would fix.
 *
 * @example
 * const postcode = rule('postcode/missing', (value) => (value.length === 6 ? undefined : 'postcode/format'));
 * postcode.refusal('1007'); // 'postcode/format'
 * v.strictObject({ postcode }); // the same verdict inside a schema
 */
export const rule = /* @__NO_SIDE_EFFECTS__ */ <const M extends Code, const C extends Code>(
  missing: M,
  check: (value: string, now: number) => C | undefined,
): Rule<M | C> => {
  const refusal = (value: unknown, now = Date.now()) =>
    typeof value === 'string' && value ? check(value, now) : missing;
  return Object.assign(
    v.custom<string, (issue: v.CustomIssue) => M | C>(
      (value) => !refusal(value),
      ({ input }) => refusal(input) ?? missing,
    ),
    { refusal },
  );
};

/** A rule with one reason: the value is at most `longest` UTF-16 units and matches the pattern. */
export const patternRule = /* @__NO_SIDE_EFFECTS__ */ <const M extends Code, const C extends Code>(
  missing: M,
  format: C,
  longest: number,
  pattern: RegExp,
): Rule<M | C> => rule(missing, (value) => (value.length <= longest && pattern.test(value) ? undefined : format));
