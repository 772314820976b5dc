import type { Sentences } from '../locale.ts';
import type { RecoveryCodeKey } from '../zh-CN/recovery-codes.ts';

export const recoveryCodes = {
  'enterprise-code/length':
    'The code has 18 characters (unified social credit code), 9 (organisation code) or 13 (trade code). Please check it.',
  'ticket-number/missing': 'Enter the number of your application.',
  'ticket-number/format': 'The number begins with ZH and has 14 digits. Compare it with the mail.',
  'ticket-secret/missing': 'Enter the query code.',
  'ticket-secret/format': 'The query code has 12 letters and digits, like XXXX-XXXX-XXXX. Compare it with the mail.',
  'ticket-secret/refused': 'The number and the query code do not belong together. Compare them with the mail.',
  'file/kind': 'This is no jpg, jpeg, png, bmp or pdf. Save it as one of these and choose it again.',
  'file/empty': 'The file is empty. Choose another one.',
  'file/too-large': 'The file is larger than 10 MB. Scan at a lower resolution, or page by page.',
  'file/too-many-pixels': 'The picture has too many pixels. Scan at a lower resolution and choose it again.',
  'file/too-many-pages': 'The PDF has more than 20 pages. Keep only those that are needed.',
  'file/too-many': 'An attachment has at most 10 files. Join some of them.',
  'file/missing': 'Upload the attachment.',
  'file/damaged': 'The file is damaged and cannot be opened. Scan it again, or save it anew.',
  'file/encrypted': 'The PDF has a password. Remove it and choose the file again.',
  'file/active-content': 'The PDF holds scripts, attachments or actions. Print it to a new PDF, or use a picture.',
  'file/infected': 'The file did not pass the security check. Scan the paper again on another device.',
  'file/unknown': 'This file was not uploaded whole. Upload it again.',
} satisfies Sentences<RecoveryCodeKey>;
