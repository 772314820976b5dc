import type { Sentences } from '../locale.ts';
import type { AuthorityLoginKey } from '../zh-CN/authority-login.ts';
import { common } from './common.ts';
import { credentials } from './credentials.ts';
import { staff } from './staff.ts';

export const authorityLogin = {
  ...common,
  ...credentials,
  ...staff,
  title: 'Sign in at the authority end',
  expired: 'Your session has ended. Sign in again; what you typed is kept.',
  'sign-in/refused': 'The account name, the password or the code is wrong. Check them; a code is good once.',
  code: 'Code',
  'code/placeholder': 'Six digits',
  'code/hint': 'Open your authenticator and enter what it shows.',
  year: 'Work year',
  'year/of': '{year}',
  'year/current': '{year} (current)',
  'year/hint': 'Choose an earlier year to handle its project plans and payments.',
  submit: 'Sign in',
  'submit/busy': 'Signing in…',
  'submit/wait': 'Try again in {time}',
  'e-key': 'Electronic key',
  recovery: 'Forgot your password?',
  'help/e-key': 'If you signed in with an electronic key, call support at {phone} to change to a name and a password.',
  'help/e-key/phone': '400 886 3200',
  'help/recovery':
    'For a forgotten password or a lost authenticator call support at {phone}, or ask your administrator.',
  'help/recovery/phone': '010-67870108',
  'note/title': 'Please note',
  'note/old-account': 'If you had an account before, its name is now {account}. Your password has not changed.',
  'note/old-account/name': 'zxkt_ + your old account',
  'note/code': 'You need the code that your authenticator shows; it changes every 30 seconds.',
  'note/idle': 'After 15 minutes without activity you are signed out.',
  loading: 'Checking whether you are signed in…',
  'signed-in/account': 'Account',
  'signed-in/year': 'To handle plans and payments of an earlier year, sign out and choose it when you sign in again.',
  'signed-in/online-work': 'Go to online work',
} satisfies Sentences<AuthorityLoginKey>;
