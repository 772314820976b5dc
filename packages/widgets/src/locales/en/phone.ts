import type { Sentences } from '../locale.ts';
import type { PhoneKey } from '../zh-CN/phone.ts';

export const phone = {
  mobile: 'Mobile number',
  'mobile/note': 'mainland China only',
  'mobile/placeholder': 'Example: 13901234567',
  'mobile/proven': 'Mobile number verified',
  smsCode: 'Text message code',
  'smsCode/placeholder': '6 digits',
  'smsCode/send': 'Send code',
  'smsCode/resend': 'Send again',
  'smsCode/wait': 'Again in {seconds} s',
  'smsCode/sending': 'Sending…',
  'smsCode/checking': 'Checking…',
  'smsCode/sent': 'A code was sent to {mobile}. It is valid for {minutes} minutes.',
} satisfies Sentences<PhoneKey>;
