import { isValid11And10 } from './check-digits.ts';
import { compact } from './normalize.ts';
import { rule, type CodeOf } from './rule.ts';

/**
 * 法人登记号 (工商注册号), 15 digits: six of authority, eight of sequence, a check digit by ISO 7064 MOD 11,10.
 * Source: GS 15-2006. Issued until the unified social credit code replaced it in 2015.
 */
export const registrationNumber = rule('registration-number/missing', (value) => {
  if (value.length !== 15 || !/^\d+$/.test(value)) return 'registration-number/format';
  return isValid11And10(value) ? undefined : 'registration-number/checksum';
});

/** Why a business registration number is refused. */
export type RegistrationNumberCode = CodeOf<typeof registrationNumber>;

/** Half width, without spaces. */
export const normalizeRegistrationNumber = compact;
