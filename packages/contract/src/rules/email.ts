import { compact } from './normalize.ts';
import { rule, type CodeOf } from './rule.ts';

/** Every alternative begins with a character of its own, so matching takes linear time. */
const address =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[\dA-Za-z](?:[\dA-Za-z-]{0,61}[\dA-Za-z])?\.)+[A-Za-z][\dA-Za-z-]{0,61}[\dA-Za-z]$/;

/**
 * 邮箱: the addresses that people have. RFC 5321 without quoted local parts and address literals, at most 254
 * characters, 64 before the `@`; domains in their ASCII form. A message that arrives proves the rest.
 */
export const email = rule('email/missing', (value) => {
  if (value.length > 254) return 'email/length';
  return address.test(value) && value.indexOf('@') <= 64 ? undefined : 'email/format';
});

/** Why an email address is refused. */
export type EmailCode = CodeOf<typeof email>;

/** Half width, `。` to a full stop, no spaces, domain in lower case; the local part keeps its case. */
export const normalizeEmail = (typed: string): string =>
  compact(typed)
    .replaceAll('。', '.')
    .replace(/@.*/s, (domain) => domain.toLowerCase());
