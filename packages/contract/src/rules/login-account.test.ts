import { describeRule } from '../../test/describe-rule.ts';
import { normalizeLoginAccount, loginAccount } from './login-account.ts';

describeRule('loginAccount', {
  rule: loginAccount,
  normalize: normalizeLoginAccount,
  accepts: ['chenjiaceshi1', 'A1234567', `1${'a'.repeat(39)}`],
  refuses: [
    ['abc1234', 'login-account/length'],
    [`1${'a'.repeat(40)}`, 'login-account/length'],
    ['zxkt_abc1', 'login-account/alphabet'],
    ['陈佳测试abcd1', 'login-account/alphabet'],
    ['abcdefgh', 'login-account/composition'],
    ['12345678', 'login-account/composition'],
  ],
  normalizes: [[' ｃhenjia1ceshi\u200b', 'chenjia1ceshi']],
});
