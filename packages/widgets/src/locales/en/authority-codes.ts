import type { Sentences } from '../locale.ts';
import type { AuthorityCodeKey } from '../zh-CN/authority-codes.ts';

export const authorityCodes = {
  'second-factor/missing': 'Enter the code of your authenticator.',
  'second-factor/format': 'The code has six digits. Please check it.',
  'work-year/unknown': 'Choose one of the work years.',
} satisfies Sentences<AuthorityCodeKey>;
