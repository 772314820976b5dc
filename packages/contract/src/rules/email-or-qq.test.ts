import { describeRule } from '../../test/describe-rule.ts';
import { emailOrQq, normalizeEmailOrQq } from './email-or-qq.ts';

describeRule('emailOrQq', {
  rule: emailOrQq,
  normalize: normalizeEmailOrQq,
  accepts: ['typt@mofcom.gov.cn', '10001', '123456789012'],
  refuses: [
    ['1000', 'email-or-qq/format'],
    ['01234', 'email-or-qq/format'],
    ['1234567890123', 'email-or-qq/format'],
    ['typt@', 'email-or-qq/format'],
    ['a'.repeat(255), 'email-or-qq/length'],
  ],
  normalizes: [
    ['１０００１', '10001'],
    [' typt@MOFCOM。gov.cn', 'typt@mofcom.gov.cn'],
  ],
});
