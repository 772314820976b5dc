import { describeRule } from '../../test/describe-rule.ts';
import { passwordModern } from './password-modern.ts';
import { normalizePassword } from './password.ts';

describeRule('passwordModern', {
  rule: passwordModern,
  normalize: normalizePassword,
  accepts: ['correct horse battery', '春江潮水连海平，海上明月共潮生。', 'violet-anchor-ridge'],
  refuses: [
    ['violet-anchor', 'password-modern/length'],
    ['violet anchor '.repeat(10), 'password-modern/length'],
    ['aaaaaaaaaaaaaaaa', 'password-modern/common'],
    ['abcabcabcabcabcabc', 'password-modern/common'],
    ['violetvioletviolet', 'password-modern/common'],
    ['123456789012345', 'password-modern/common'],
    ['PasswordPassword123', 'password-modern/common'],
    ['1qaz2wsx3edc4rfv5tgb', 'password-modern/common'],
    ['woaini1314520woaini', 'password-modern/common'],
    ['zxkt_mofcom_123456', 'password-modern/common'],
    ['qwertyuiopasdfgh', 'password-modern/common'],
  ],
  normalizes: [],
});
