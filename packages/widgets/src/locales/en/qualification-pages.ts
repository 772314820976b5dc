import type { Sentences } from '../locale.ts';
import type { QualificationPagesKey } from '../zh-CN/qualification-pages.ts';

export const qualificationPages = {
  'confirm/title': 'Confirmation',
  'confirm/lead':
    'Check every entry. “Change” leads back to its field. When everything is right, submit it with “Register”.',
  'confirm/warnings': '{count} entries are worth a second look. If they are right, go on',
  'confirm/name': 'Once registered, the name of the unit cannot be changed.',
  'confirm/submit': 'Register',
  'confirm/submit/change': 'Submit the change',
  'confirm/submit/again': 'Submit again',
  'confirm/submit/busy': 'Submitting…',
  'confirm/previous': 'Back',

  'done/title': 'Your registration has been submitted',
  'done/number': 'Registration number',
  'done/next': 'What happens next',
  'done/next/review':
    'The local commerce authority reviews what you submitted. You are told the result by email or text message.',
  'done/next/wait': 'You can follow it here, and take it back until the review begins.',
  'done/next/declare': 'Once approved, you can apply for funding.',
  'done/applications': 'Back to my applications',
  'done/status': 'See the progress',

  'conflict/title': 'There are two versions of this draft',
  'conflict/text':
    'It was changed and saved on another page or device. Both versions are kept. Choose for each field, then save.',
  'conflict/mine': 'This device',
  'conflict/theirs': 'Server',
  'conflict/theirs/at': 'Server (saved at {time})',
  'conflict/all-mine': 'All from this device',
  'conflict/all-theirs': 'All from the server',
  'conflict/save': 'Use these and save',
  'conflict/none': 'Empty',
  'conflict/count': '{count} differences',

  'login/title': 'Sign in again',
  'login/text': 'You have been signed out. Sign in and go on; nothing you entered is lost.',
  'login/later': 'Later',
} satisfies Sentences<QualificationPagesKey>;
