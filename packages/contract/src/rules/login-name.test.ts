import { describeRule } from '../../test/describe-rule.ts';
import { normalizeLoginName, loginName } from './login-name.ts';

describeRule('loginName', {
  rule: loginName,
  normalize: normalizeLoginName,
  accepts: ['zxkt_chenjia', 'a', 'typt@mofcom.gov.cn', 'a-b.c'],
  refuses: [
    ['a'.repeat(65), 'login-name/length'],
    ['a b', 'login-name/alphabet'],
    ['陈佳', 'login-name/alphabet'],
  ],
  normalizes: [[' ｚｘｋｔ＿a ', 'zxkt_a']],
});
