import { describeRule } from '../../test/describe-rule.ts';
import { normalizeChinesePassport, chinesePassport } from './chinese-passport.ts';

describeRule('chinesePassport', {
  rule: chinesePassport,
  normalize: normalizeChinesePassport,
  accepts: ['E12345678', 'EA1234567', 'DE1234567', 'SE1234567', 'PE1234567', 'G12345678', '141234567', 'P1234567'],
  refuses: [
    ['EI1234567', 'chinese-passport/format'],
    ['EO1234567', 'chinese-passport/format'],
    ['GA1234567', 'chinese-passport/format'],
    ['E1234567', 'chinese-passport/format'],
  ],
  normalizes: [['ea1234567', 'EA1234567']],
});
