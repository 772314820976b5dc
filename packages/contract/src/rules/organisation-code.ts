import { remainder11Radix2 } from './check-digits.ts';
import { normalizeCode } from './normalize.ts';
import { patternRule, rule, type CodeOf } from './rule.ts';

/**
 * 组织机构代码 as the forms write it: eight characters, a hyphen, a check character; upper case. Shape only: what a
 * server accepts, because a wrong check character is a warning that a person can pass.
 */
export const organisationCodeShape = patternRule(
  'organisation-code/missing',
  'organisation-code/format',
  10,
  /^[\dA-Z]{8}-[\dX]$/,
);

/**
 * 组织机构代码 with its check character (GB 11714-1997): weights 3, 7, 9, 10, 5, 8, 4, 2 modulo 11.
 * Letters run to 35, so characters whose values differ by a multiple of 11 (0, B, M, X) stand in for each other unseen.
 */
export const organisationCode = rule('organisation-code/missing', (value) => {
  const refusal = organisationCodeShape.refusal(value);
  if (refusal) return refusal;
  return remainder11Radix2(value.replace('-', '')) ? 'organisation-code/checksum' : undefined;
});

/** Why an organisation code is refused; `organisation-code/checksum` is passable. */
export type OrganisationCodeCode = CodeOf<typeof organisationCode>;

/** Upper case, and the hyphen that a 9-character code lacks: `71526726x` to `71526726-X`. */
export const normalizeOrganisationCode = (typed: string): string =>
  normalizeCode(typed).replace(/^([\dA-Z]{8})([\dX])$/, '$1-$2');
