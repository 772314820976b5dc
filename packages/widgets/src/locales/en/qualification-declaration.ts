import type { Sentences } from '../locale.ts';
import type { QualificationDeclarationKey } from '../zh-CN/qualification-declaration.ts';

export const qualificationDeclaration = {
  'declaration/title': 'Declaration',
  'declaration/lead': 'Read the declaration to its end, then agree to go on.',
  'declaration/end': '(End of the declaration)',
  'declaration/unread': 'Read the declaration to its end before you agree',
  'declaration/read': 'You have read it to its end and can agree now',
  'declaration/agree': 'I agree',
  'declaration/agree/busy': 'One moment…',
  'declaration/back': 'Back to my applications',
  'declaration/next': 'Next',
  'declaration/agreed': 'You have agreed to this declaration.',
  'consent/outdated': 'The declaration has changed. Read it again before you agree.',
  'declaration/no-application':
    'You have not added this application yet. Open “Add applications”, choose “General”, and apply for “Foreign Trade Development Fund (SMEs) Online Management”.',
  'declaration/picker': 'Add applications',
} satisfies Sentences<QualificationDeclarationKey>;
