import type { Sentences } from '../locale.ts';
import type { QualificationSheetKey } from '../zh-CN/qualification-sheet.ts';

export const qualificationSheet = {
  'sheet/title': 'Registration form of enterprises, Foreign Trade Development Fund (SME)',
  'sheet/number': 'Registration number',
  'sheet/number/none': 'given when submitted',
  'sheet/status': 'Status',
  'sheet/version': 'Version {version}',
  'sheet/submitted/at': '{time} (version {version})',
  'sheet/submitted': 'Submitted',
  'sheet/empty': 'not filled in',
  'sheet/edit': 'edit',
  'sheet/edit/of': 'Edit: {label}',
  'sheet/see': 'see',
  'sheet/see/of': 'See: {label}',
  'sheet/statement': 'Statement of the unit',
  'sheet/statement/text':
    'The unit warrants that what is stated above is true, exact and complete, and answers for it.',
  'sheet/representative': 'Legal representative (signature)',
  'sheet/seal': 'Unit (seal)',
  'sheet/authority': 'Opinion of the local authority',
  'sheet/reviewer': 'Reviewer (signature)',
  'sheet/authority/seal': 'Authority (seal)',
  'sheet/date': 'Date:',
  'sheet/print': 'Print the form',
} satisfies Sentences<QualificationSheetKey>;
