import type { Sentences } from '../locale.ts';
import type { RecoveryFormLaterKey } from '../zh-CN/recovery-form-later.ts';
import { accountCodes } from './account-codes.ts';
import { challenge } from './challenge.ts';
import { personCodes } from './person-codes.ts';
import { recoveryCodes } from './recovery-codes.ts';

export const recoveryFormLater = {
  ...challenge,
  ...accountCodes,
  ...personCodes,
  ...recoveryCodes,
  'login-name/missing': 'Enter the account.',
  'login-name/length': 'An account has at most 64 characters. Check it.',
  'login-name/alphabet': 'An account has letters, digits and _ . @ - only. Check it.',
  'consent/missing': 'Read and agree to the personal information terms to go on.',
  'email/missing': 'Enter an email address. The result goes there.',
  'enterprise-code/missing': 'Enter a code of 18, 9 or 13 characters.',
} satisfies Sentences<RecoveryFormLaterKey>;
