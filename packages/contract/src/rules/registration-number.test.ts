import { describeRule } from '../../test/describe-rule.ts';
import { normalizeRegistrationNumber, registrationNumber } from './registration-number.ts';

describeRule('registrationNumber', {
  rule: registrationNumber,
  normalize: normalizeRegistrationNumber,
  accepts: ['440301103097413', '110108012660422'],
  refuses: [
    ['440301103097414', 'registration-number/checksum'],
    ['44030110309741', 'registration-number/format'],
    ['44030110309741X', 'registration-number/format'],
  ],
  normalizes: [['4403 0110 3097 413', '440301103097413']],
});
