import { describeRule } from '../../test/describe-rule.ts';
import { normalizeSmsCode, smsCode } from './sms-code.ts';

describeRule('smsCode', {
  rule: smsCode,
  normalize: normalizeSmsCode,
  accepts: ['012345'],
  refuses: [
    ['12345', 'sms-code/format'],
    ['1234567', 'sms-code/format'],
    ['１２３４５６', 'sms-code/format'],
  ],
  normalizes: [['１２３ 456', '123456']],
});
