import type { Sentences } from '../locale.ts';
import type { AccountFormLaterKey } from '../zh-CN/account-form-later.ts';
import { accountCodes } from './account-codes.ts';
import { challenge } from './challenge.ts';

export const accountFormLater = {
  ...challenge,
  ...accountCodes,
  'sample/enterpriseCode':
    'The code stands under the title of the business licence. Its 18 characters have five parts:',
  'sample/tradeCode':
    'The code stands on the record or certificate of foreign trade operators. Its 13 characters have two parts:',
  'sample/department': 'department',
  'sample/category': 'category',
  'sample/region': 'region',
  'sample/body': 'organisation code',
  'sample/check': 'check',
  'sample/trade-region': 'region',
  'sample/format': 'The sample shows the form only. Do not copy it.',
} satisfies Sentences<AccountFormLaterKey>;
