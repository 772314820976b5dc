import type { Sentences } from '../locale.ts';
import type { QualificationWizardLaterKey } from '../zh-CN/qualification-wizard-later.ts';
import { accountCodes } from './account-codes.ts';
import { qualificationCodes } from './qualification-codes.ts';

export const qualificationWizardLater = {
  ...accountCodes,
  ...qualificationCodes,
  'unit-name/alphabet': 'The full name has characters that cannot be read. Remove them.',
  'unit-name/length': 'The full name of a unit has 2 to 100 characters. Check it.',
  'unit-name/missing': 'Enter the full name of the unit.',
  'organisation-code/differs': 'This is not what the credit code says in characters 9 to 17. If it is right, go on.',
  'trade-code/differs': 'Characters 5 to 13 are not the organisation code of the unit. If they are right, go on.',
  'unit-nature/unlikely': 'The credit code belongs to another kind of unit. If this is right, go on.',
  'account-holder/differs': 'This is not the name of the unit. If it is right, go on.',
  'paste/refused': 'The browser does not let the page read the clipboard. Click into the field and press Ctrl+V.',
  'paste/empty': 'There is no text on the clipboard.',
} satisfies Sentences<QualificationWizardLaterKey>;
