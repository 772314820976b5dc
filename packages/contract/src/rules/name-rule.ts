import { normalizeName } from './normalize.ts';
import { rule, type Code, type Rule } from './rule.ts';

/** UTF-16 units. What is longer is refused unread, however much of it is space: composing it could take seconds. */
const longestRead = 400;

/** Control characters, line and paragraph separators, halves of surrogate pairs. */
const unfit = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

/**
 * A rule for names. Unlike a code, a name is judged as `normalizeName` leaves it, so that a space at its end is no
 * fault; what stores it normalises it. Unassigned and private-use characters pass: a browser may know fewer rare
 * characters than the person who bears one.
 */
export const nameRule = /* @__NO_SIDE_EFFECTS__ */ <const M extends Code, const L extends Code, const A extends Code>(
  missing: M,
  length: L,
  alphabet: A,
  fits: (name: string) => boolean,
): Rule<M | L | A> =>
  rule(missing, (value): M | L | A | undefined => {
    if (value.length > longestRead) return length;
    const name = normalizeName(value);
    if (!name) return missing;
    if (!fits(name)) return length;
    return unfit.test(name) ? alphabet : undefined;
  });
