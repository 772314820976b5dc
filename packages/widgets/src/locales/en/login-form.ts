import type { Sentences } from '../locale.ts';
import type { LoginFormKey } from '../zh-CN/login-form.ts';
import { common } from './common.ts';
import { credentials } from './credentials.ts';

export const loginForm = {
  ...common,
  ...credentials,
  title: 'Sign in',
  expired: 'Your session has ended. Sign in again; what you typed is kept.',
  'sign-in/refused': 'The account name or the password is wrong. Check both and try again.',
  recovery: 'Forgot your password?',
  submit: 'Sign in',
  'submit/busy': 'Signing in…',
  'submit/wait': 'Try again in {time}',
  'register/before': 'No account yet? ',
  'register/link': 'Register',
  'note/title': 'Please note',
  'note/old-account':
    'If you were registered with the fund before, your account name is now {account}. Your password has not changed.',
  'note/old-account/name': 'zxkt_ + your old account',
  'note/e-key':
    'If you signed in with an electronic key, call support at {phone} to change to an account name and a password.',
  'note/e-key/phone': '400 886 3200',
  loading: 'Checking whether you are signed in…',
  'signed-in/title': 'Hello, {displayName}',
  'signed-in/text': 'You are signed in to the enterprise end of the unified platform.',
  'signed-in/account': 'Account',
  'signed-in/applications': 'Go to my applications',
  'sign-out': 'Sign out',
  'sign-out/busy': 'Signing out…',
  'signed-out': 'You are signed out.',
} satisfies Sentences<LoginFormKey>;
