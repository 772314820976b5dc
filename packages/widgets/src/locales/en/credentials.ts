import type { Sentences } from '../locale.ts';
import type { CredentialKey } from '../zh-CN/credentials.ts';
import { challenge } from './challenge.ts';

export const credentials = {
  ...challenge,
  'login-name/missing': 'Enter the account name.',
  'login-name/length': 'An account name has at most 64 characters. Check it.',
  'login-name/alphabet': 'An account name consists of letters, digits and _ . @ -. Check it.',
  'password/missing': 'Enter the password.',
  account: 'Account name',
  'account/placeholder': 'Your account name',
  password: 'Password',
  'password/placeholder': 'Your password',
} satisfies Sentences<CredentialKey>;
