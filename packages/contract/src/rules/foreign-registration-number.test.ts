import { describeRule } from '../../test/describe-rule.ts';
import { normalizeForeignRegistrationNumber, foreignRegistrationNumber } from './foreign-registration-number.ts';

describeRule('foreignRegistrationNumber', {
  rule: foreignRegistrationNumber,
  normalize: normalizeForeignRegistrationNumber,
  accepts: ['HRB 12345 B', '0100-01-008825', '7', 'C-12/345.(6)'],
  refuses: [
    [' HRB 1', 'foreign-registration-number/format'],
    ['HRB 1 ', 'foreign-registration-number/format'],
    ['№ 7', 'foreign-registration-number/format'],
    ['1'.repeat(65), 'foreign-registration-number/format'],
  ],
  normalizes: [['　ＨＲＢ　１２３', 'HRB 123']],
});
