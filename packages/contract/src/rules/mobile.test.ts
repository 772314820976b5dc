import { describeRule } from '../../test/describe-rule.ts';
import { normalizeMobile, mobile } from './mobile.ts';

describeRule('mobile', {
  rule: mobile,
  normalize: normalizeMobile,
  accepts: ['13901234567', '19412345678'],
  refuses: [
    ['12901234567', 'mobile/format'],
    ['1390123456', 'mobile/format'],
    ['139012345678', 'mobile/format'],
    ['+8613901234567', 'mobile/format'],
  ],
  normalizes: [
    ['+86 139-0123-4567', '13901234567'],
    ['008613901234567', '13901234567'],
    ['１３９０１２３４５６７', '13901234567'],
    ['\u202d13901234567\u202c', '13901234567'],
  ],
});
