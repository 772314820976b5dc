import type { Sentences } from '../locale.ts';
import type { SetPasswordKey } from '../zh-CN/set-password.ts';
import { common } from './common.ts';
import { password } from './password.ts';

export const setPassword = {
  ...common,
  ...password,
  'new/title': 'Set a new password',
  'new/lead': 'Once it is set, the account is signed out everywhere else.',
  'new/account': 'Account',
  'new/password': 'New password',
  'new/submit': 'Set password',
  'new/busy': 'Setting…',
  'set/title': 'Your password is set',
  'set/text': 'Sign in with the new password. Everything that was signed in before is signed out.',
  'set/account': 'Account',
  'set/login': 'Sign in',
  'link/checking': 'Checking the link…',
  'link/retry': 'Try again',
  'link/again': 'Ask for another link',
  'link/missing': 'Open this page by the link in the mail',
  'link/missing/text':
    'To protect your account the link is read once. After a reload, open it from the mail or message again; it is good for 30 minutes.',
  'link/label': 'Link or word of the mail',
  'link/placeholder': 'Paste it here',
  'link/take': 'Next',
  'link/none': 'Paste the whole link, or the word, of the mail.',
  'link/refused': 'This link cannot be used',
  'link/failed': 'The link could not be checked',
} satisfies Sentences<SetPasswordKey>;
