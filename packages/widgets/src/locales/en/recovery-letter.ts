import type { recoveryLetter as chinese } from '../zh-CN/recovery-letter.ts';

export const recoveryLetter = {
  'letter/title':
    'Application to reset the account password of the Foreign Trade Development Fund (SME) Network Management',
  'letter/to': 'To the support of the unified platform of the Ministry of Commerce:',
  'letter/text':
    'We cannot sign in to the Foreign Trade Development Fund (SME) Network Management, since the account or its password is forgotten, and apply for the account to be recovered and its password to be reset. What follows and what is attached is true, and we answer for it.',
  'letter/enterprise': 'Name of the enterprise',
  'letter/code': 'Unified social credit code, organisation code or trade code',
  'letter/account': 'Account',
  'letter/contact': 'Contact person',
  'letter/mobile': 'Mobile number',
  'letter/email': 'Address for the link',
  'letter/applicant': 'Applicant (signature)',
  'letter/stamp': 'Enterprise (stamp)',
  'letter/date': 'Date',
} satisfies Record<keyof typeof chinese, string>;
