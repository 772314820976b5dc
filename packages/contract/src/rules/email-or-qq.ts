import { email, normalizeEmail } from './email.ts';
import { rule, type CodeOf } from './rule.ts';

/** 电子邮箱/QQ: an email address, or a QQ number of 5-12 digits. */
export const emailOrQq = rule('email-or-qq/missing', (value) => {
  if (value.length > 254) return 'email-or-qq/length';
  return /^[1-9]\d{4,11}$/.test(value) || !email.refusal(value) ? undefined : 'email-or-qq/format';
});

/** Why an email address or QQ number is refused. */
export type EmailOrQqCode = CodeOf<typeof emailOrQq>;

export const normalizeEmailOrQq = normalizeEmail;
