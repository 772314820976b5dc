import { normalizeName, toHalfWidth } from './normalize.ts';
import { patternRule, type CodeOf } from './rule.ts';

/**
 * 境外企业注册号: 1-64 printable ASCII characters, no space at either end. Every register writes its own, so nothing else is
 * judged.
 */
export const foreignRegistrationNumber = patternRule(
  'foreign-registration-number/missing',
  'foreign-registration-number/format',
  64,
  /^[!-~](?:[ -~]*[!-~])?$/,
);

/** Why the registration number of a foreign enterprise is refused. */
export type ForeignRegistrationNumberCode = CodeOf<typeof foreignRegistrationNumber>;

/** Half width, no space at either end; inner spaces and case stay. */
export const normalizeForeignRegistrationNumber = (typed: string): string =>
  normalizeName(toHalfWidth(typed).replace(/\s/g, ' '));
