import { compact } from './normalize.ts';
import { rule, type CodeOf } from './rule.ts';

/**
 * 登录账号 at registration: 8-40 letters and digits, both present (guide of 2019, part 1, step 2). Signing in accepts
 * more: see `loginName`.
 */
export const loginAccount = rule('login-account/missing', (value) => {
  if (value.length < 8 || value.length > 40) return 'login-account/length';
  if (!/^[\dA-Za-z]+$/.test(value)) return 'login-account/alphabet';
  return /\d/.test(value) && /\D/.test(value) ? undefined : 'login-account/composition';
});

/** Why a login account cannot be registered. */
export type LoginAccountCode = CodeOf<typeof loginAccount>;

/** Half width, without spaces; case stays. */
export const normalizeLoginAccount = compact;
