import { isCommonPassword } from './common-passwords.ts';
import { rule, type CodeOf } from './rule.ts';

/**
 * The policy `modern`: 15-128 code points, no composition, none that is made of what everybody uses.
 * Source: NIST SP 800-63B-4 §3.1.1. Pages get it through `loadPasswordPolicy`, so that those without it do not carry the list.
 */
export const passwordModern = rule('password/missing', (value) => {
  const length = value.length > 256 ? 0 : [...value].length;
  if (length < 15 || length > 128) return 'password-modern/length';
  return isCommonPassword(value) ? 'password-modern/common' : undefined;
});

/** Why a password is refused under `modern`. */
export type PasswordModernCode = CodeOf<typeof passwordModern>;
