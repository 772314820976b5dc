import { compact } from './normalize.ts';
import { rule, type CodeOf } from './rule.ts';

/**
 * 登录账号 when signing in: 1-64 of letters, digits, `_`, `.`, `@` and `-`. Accounts of the former system are called
 * `zxkt_<old account>` and need not fit the rule of registration.
 */
export const loginName = rule('login-name/missing', (value) => {
  if (value.length > 64) return 'login-name/length';
  return /^[\w.@-]+$/.test(value) ? undefined : 'login-name/alphabet';
});

/** Why an account cannot be one to sign in with. */
export type LoginNameCode = CodeOf<typeof loginName>;

/** Half width, without spaces; case stays. */
export const normalizeLoginName = compact;
