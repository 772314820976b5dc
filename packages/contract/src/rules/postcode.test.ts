import { describeRule } from '../../test/describe-rule.ts';
import { normalizePostcode, postcode } from './postcode.ts';

describeRule('postcode', {
  rule: postcode,
  normalize: normalizePostcode,
  accepts: ['100731', '518129'],
  refuses: [
    ['999077', 'postcode/format'],
    ['000000', 'postcode/format'],
    ['10073', 'postcode/format'],
    ['1007310', 'postcode/format'],
  ],
  normalizes: [['１００ ７３１', '100731']],
});
