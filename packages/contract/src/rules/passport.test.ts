import { describeRule } from '../../test/describe-rule.ts';
import { normalizePassport, passport } from './passport.ts';

describeRule('passport', {
  rule: passport,
  normalize: normalizePassport,
  accepts: ['E12345678', '12345', 'AB123456789012345'],
  refuses: [
    ['E123', 'passport/format'],
    ['AB1234567890123456', 'passport/format'],
    ['e12345678', 'passport/format'],
  ],
  normalizes: [['e 1234 5678', 'E12345678']],
});
