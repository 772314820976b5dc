import { describeRule } from '../../test/describe-rule.ts';
import { normalizeEmail, email } from './email.ts';

describeRule('email', {
  rule: email,
  normalize: normalizeEmail,
  accepts: ['typt@mofcom.gov.cn', 'a.b+c@x-y.example.com', '123456789@qq.com', 'O_K@mail.xn--fiqs8s'],
  refuses: [
    ['a@b', 'email/format'],
    ['a.@b.cn', 'email/format'],
    ['.a@b.cn', 'email/format'],
    ['a..b@b.cn', 'email/format'],
    ['a@-b.cn', 'email/format'],
    ['a@b-.cn', 'email/format'],
    ['a@b..cn', 'email/format'],
    ['a@1.2.3.4', 'email/format'],
    ['a b@c.cn', 'email/format'],
    ['邮箱@b.cn', 'email/format'],
    [`${'a'.repeat(65)}@b.cn`, 'email/format'],
    [`a@${'b.'.repeat(130)}cn`, 'email/length'],
    ['a@b.cn\n', 'email/format'],
  ],
  normalizes: [[' Typt＠MOFCOM。gov．cn', 'Typt@mofcom.gov.cn']],
});
