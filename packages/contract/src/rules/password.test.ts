import { describeRule } from '../../test/describe-rule.ts';
import { normalizePassword, passwordGuide2019 } from './password.ts';

describeRule('passwordGuide2019', {
  rule: passwordGuide2019,
  normalize: normalizePassword,
  accepts: ['Abcdefgh12', 'Abcdefghij1234567890', 'Aa1 中文密码𬭎𬭎𬭎'],
  refuses: [
    ['Abcdefg12', 'password/length'],
    ['Abcdefghij12345678901', 'password/length'],
    ['𬭎𬭎𬭎𬭎𬭎𬭎Aa1', 'password/length'],
    ['abcdefgh12', 'password/upper'],
    ['ABCDEFGH12', 'password/lower'],
    ['Abcdefghij', 'password/digit'],
  ],
  normalizes: [['Abcdefgh1e\u0301', 'Abcdefgh1é']],
});
