import { describeRule } from '../../test/describe-rule.ts';
import { normalizePostalAddress, postalAddress } from './postal-address.ts';

describeRule('postalAddress', {
  rule: postalAddress,
  normalize: normalizePostalAddress,
  accepts: ['北京市东城区东长安街2号', '广东省深圳市南山区科技园𬭎业大厦12层1203室'],
  refuses: [
    ['东长安街', 'postal-address/length'],
    ['街'.repeat(121), 'postal-address/length'],
    ['北京市\n东城区东长安街', 'postal-address/alphabet'],
  ],
  normalizes: [[' 北京市东城区东长安街2号\u200b', '北京市东城区东长安街2号']],
});
