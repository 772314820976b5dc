import type { Sentences } from '../locale.ts';
import type { QualificationContactKey } from '../zh-CN/qualification-contact.ts';

/** How a telephone number is written. */
export const telephone = 'Area code, hyphen, number; no space before the area code';

export const qualificationContact = {
  'qualification/contact': 'Who fills in this form',
  'qualification/contact.name': 'Name',
  'qualification/contact.name/hint': 'Your own name, not that of the unit',
  'qualification/contact.phone': 'Telephone',
  'qualification/contact.phone/hint': telephone,
  'qualification/contact.phone/sample': 'e.g. 010-67870108',
  'qualification/contact.fax': 'Fax',
  'qualification/contact.fax/hint': telephone,
  'qualification/contact.emailOrQq': 'Email / QQ',
  'qualification/contact.emailOrQq/sample': 'e.g. typt@mofcom.gov.cn',
  'qualification/contact.mobile': 'Mobile number',
  'qualification/contact.mobile/hint': 'Please give one, so that the authority can reach you by text message',
  'qualification/contact.mobile/sample': 'e.g. 13901234567',

  'qualification/unit': 'Unit: general information',
  'qualification/details': 'Unit: details',
  'qualification/business': 'Industries and main products',
  'qualification/bank': 'Bank account',
} satisfies Sentences<QualificationContactKey>;
