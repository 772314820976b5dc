import { describeRule } from '../../test/describe-rule.ts';
import { normalizeUnitName, unitName } from './unit-name.ts';

describeRule('unitName', {
  rule: unitName,
  normalize: normalizeUnitName,
  accepts: ['华为技术有限公司', '腾讯科技（深圳）有限公司', 'Siemens AG', '7天'],
  refuses: [
    ['  ', 'unit-name/missing'],
    ['厂', 'unit-name/length'],
    ['厂'.repeat(101), 'unit-name/length'],
    ['一\n二', 'unit-name/alphabet'],
  ],
  normalizes: [[' 腾讯科技（深圳）有限公司\ufeff', '腾讯科技（深圳）有限公司']],
});
