import type { Texts } from './locale.ts';
import { setPassword, type SetPasswordKey } from './zh-CN/set-password.ts';

/** For `<zxkt-set-password>`, and for the form that leads to it. */
export const setPasswordTexts: Texts<SetPasswordKey> = {
  zh: setPassword,
  en: async () => (await import('./en/set-password.ts')).setPassword,
  later: {
    'zh-CN': async () => (await import('./zh-CN/account-codes.ts')).accountCodes,
    en: async () => (await import('./en/account-codes.ts')).accountCodes,
  },
};
