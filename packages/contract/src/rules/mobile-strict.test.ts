import { describeRule } from '../../test/describe-rule.ts';
import { normalizeMobileStrict, mobileStrict } from './mobile-strict.ts';

describeRule('mobileStrict', {
  rule: mobileStrict,
  normalize: normalizeMobileStrict,
  accepts: ['19212345678', '16512345678', '17112345678', '13901234567', '18812345678'],
  refuses: [
    ['19412345678', 'mobile-strict/format'],
    ['15412345678', 'mobile-strict/format'],
    ['17912345678', 'mobile-strict/format'],
  ],
  normalizes: [['86 192 1234 5678', '19212345678']],
});
