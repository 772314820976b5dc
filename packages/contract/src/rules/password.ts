import { rule, type CodeOf } from './rule.ts';

/**
 * The policy `guide-2019`: 10-20 code points with a capital letter, a small letter and a digit (guide, part 1, step 2).
 * Any other character is welcome. Nothing is trimmed.
 */
export const passwordGuide2019 = rule('password/missing', (value) => {
  const length = value.length > 40 ? 0 : [...value].length;
  if (length < 10 || length > 20) return 'password/length';
  if (!/[A-Z]/.test(value)) return 'password/upper';
  if (!/[a-z]/.test(value)) return 'password/lower';
  return /\d/.test(value) ? undefined : 'password/digit';
});

/** Why a password is refused under `guide-2019`. */
export type PasswordGuide2019Code = CodeOf<typeof passwordGuide2019>;

/** NFC, so that one password typed on two keyboards is the same bytes to hash. Nothing else changes. */
export const normalizePassword = (typed: string): string => (typed.length > 256 ? typed : typed.normalize());
