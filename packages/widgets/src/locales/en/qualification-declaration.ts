import type { Sentences } from '../locale.ts';
import type { QualificationDeclarationKey } from '../zh-CN/qualification-declaration.ts';

export const qualificationDeclaration = {
  'declaration/title': 'Declaration',
  'declaration/lead': 'Read the declaration to its end, then agree to go on.',
  'declaration/greeting':
    'You are about to register as a member of Foreign Trade Development Fund (SMEs) Online Management. Read all of this first. With “I agree” you confirm that you have read it and accept it for your enterprise. The Chinese text is the binding one.',
  'declaration/1/title': 'Truthful information',
  'declaration/1':
    'The enterprise fills in truthfully who fills in the form, the basic and detailed information of the unit, its industries and main products, and its bank account, and answers for what it enters being true, exact and complete. The name of the person is that of a person, not of the unit. The enterprise bears all consequences of untrue information.',
  'declaration/2/title': 'Name and codes',
  'declaration/2':
    'The name is the full one of the business licence. It cannot be changed once the registration has succeeded. Whoever gives a unified social credit code need not give an organisation code; whoever has none gives the organisation code. A unit registers once.',
  'declaration/3/title': 'Bank account',
  'declaration/3':
    'Be sure that the bank account is right: the consequences of a wrong one are yours. Its holder is normally the unit itself. Account numbers are kept encrypted and used only to administer and pay out the fund.',
  'declaration/4/title': 'Review',
  'declaration/4':
    'What is submitted is reviewed by the local commerce authority of the region you choose. Only then can you apply for funding. What comes back is corrected as the review says and submitted again in time. Approved enterprises are published.',
  'declaration/5/title': 'Changes',
  'declaration/5':
    'When registered information other than the name changes, apply for the change without delay. What was approved stays in force until the change is approved.',
  'declaration/6/title': 'Keeping the account safe',
  'declaration/6':
    'Keep account and password safe and lend them to nobody. What is done under the account counts as done by the enterprise. If you forget them, use “Forgot password” or ask the authority named in the original application.',
  'declaration/7/title': 'Personal information',
  'declaration/7':
    'Names, telephone and mobile numbers and email addresses of whoever fills in the form and of the legal representative are used for this registration, for administering the fund and for contacting you about these, are protected by law, and serve no other purpose.',
  'declaration/8/title': 'Help',
  'declaration/8':
    'Unified platform: 010-67870108. Technical questions: 400-886-3200, 010-56193121. Policy: 010-64404648.',
  'declaration/end': '(End of the declaration)',
  'declaration/unread': 'Read the declaration to its end before you agree',
  'declaration/read': 'You have read it to its end and can agree now',
  'declaration/agree': 'I agree',
  'declaration/agree/busy': 'One moment…',
  'declaration/back': 'Back to my applications',
  'declaration/next': 'Next',
  'declaration/agreed': 'You have agreed to this declaration.',
  'declaration/no-application':
    'You have not added this application yet. Open “Add applications”, choose “General”, and apply for “Foreign Trade Development Fund (SMEs) Online Management”.',
  'declaration/picker': 'Add applications',
} satisfies Sentences<QualificationDeclarationKey>;
