import type { Sentences } from '../locale.ts';
import type { RecoveryFormKey } from '../zh-CN/recovery-form.ts';
import { common } from './common.ts';
import { phone } from './phone.ts';

export const recoveryForm = {
  ...common,
  ...phone,
  title: 'Recover an account or password',
  back: 'Back',
  busy: 'Submitting…',

  'entry/lead': 'Forgot your account or password? Choose the application that you use, or a way to recover it.',
  'entry/applications': 'Applications with a way of their own',
  'entry/others': 'For every other application',
  'entry/go': 'Recover',
  'entry/call': 'Call {phone}',
  'entry/submitted': 'Applied for recovery before?',
  'application/foreign-investment': 'Annual Report on Foreign-Invested Enterprises',
  'application/cooperation': 'Outbound Investment and Cooperation Information Service',
  'application/processing-trade': 'Processing Trade Service',
  'application/fund': 'Foreign Trade Development Fund (SME) Network Management',
  'route/email': 'Reset by account and email',
  'route/email/text': 'A one-time link goes to the address of the account',
  'route/mobile': 'Reset by account and mobile number',
  'route/mobile/text': 'A code goes to the mobile number of the account',
  'route/account': 'Recover the account',
  'route/account/text':
    'The account is forgotten, or its email and mobile number are out of use: submit papers, support checks them',
  'route/progress': 'See how it stands',

  'fund/papers': '1. By papers',
  'fund/papers/text':
    'Scan or photograph the following as JPG, PNG, BMP or PDF and submit them by “Recover the account”. Support answers within two working days.',
  'fund/need/letter': 'The application to reset the password of the fund’s account, stamped',
  'fund/need/licence':
    'The business licence, and the page of the applicant’s identity card with personal data (one attachment, of several pages if need be)',
  'fund/letter': 'Download it here',
  'fund/letter/busy': 'Preparing…',
  'fund/letter/failed': 'It could not be downloaded. Check the network and try again.',
  'fund/authority': '2. By the authority',
  'fund/authority/text': 'Ask the authority that is named in your registration to reset the password.',
  'fund/authority/contacts': 'Find the authority',
  'fund/quick': 'If you know the account and its email or mobile number is in use, reset the password at once:',

  'email/title': 'Reset by account and email',
  'email/lead': 'Enter the account and its email address. A one-time link to set a new password goes to that address.',
  'email/submit': 'Send the link',
  'mobile/title': 'Reset by account and mobile number',
  'mobile/lead': 'Enter the account and its mobile number. Once the number is verified, set a new password.',
  'mobile/submit': 'Next',
  'mobile/refused':
    'Account and mobile number do not belong together, or the verification is over. Check both and verify again.',
  'open/title': 'Submit your papers',
  'open/lead':
    'To protect your account and your data, tell us about the account first. If the application that you use is not in the list, call support at 010-67870108.',
  'open/submit': 'Next',
  'open/ended':
    'The time for this application is over. Verify again to go on; what you typed and the files that you chose are kept.',
  'progress/title': 'See how it stands',
  'progress/lead': 'Enter the number and the query code. Both are in the mail that you received after submitting.',
  'progress/submit': 'Look up',
  steps: 'Steps',
  'step/1': 'Account',
  'step/2': 'Papers',

  application: 'Application',
  code: 'Unified social credit code, organisation code or trade code',
  'code/placeholder': '18, 9 or 13 characters',
  'code/hint':
    'The unified social credit code (18), the organisation code (9) or the trade code (13): any one of them.',
  account: 'Account',
  'account/placeholder': 'Enter the account',
  email: 'Email address',
  'email/placeholder': 'Example: typt@mofcom.gov.cn',
  number: 'Number',
  'number/placeholder': 'Example: ZH20261125003841',
  secret: 'Query code',
  'secret/placeholder': 'Example: 7KQM-W3XH-P2TD',
  'secret/hint': 'In capitals or not, with or without hyphens.',
  enterpriseName: 'Name of the enterprise',
  contact: 'Contact person',
  licence: 'Attachment 1',
  letter: 'Attachment 2',
  consent: 'Personal information terms',

  'sent/title': 'Look into your mailbox',
  'sent/text':
    'If {email} is the address of this account, a link to set a new password was sent there. It is good for {minutes} minutes, and once.',
  'sent/none':
    'Nothing there? Look among spam, and check account and address. If the address is out of use, choose “Recover the account”.',
  'sent/again': 'Enter them again',
} satisfies Sentences<RecoveryFormKey>;
