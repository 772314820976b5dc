import { describeRule } from '../../test/describe-rule.ts';
import { normalizeTaiwanPermit, taiwanPermit } from './taiwan-permit.ts';

describeRule('taiwanPermit', {
  rule: taiwanPermit,
  normalize: normalizeTaiwanPermit,
  accepts: ['12345678', '1234567801'],
  refuses: [
    ['A12345678', 'taiwan-permit/format'],
    ['123456789', 'taiwan-permit/format'],
  ],
  normalizes: [['１２３４５６７８', '12345678']],
});
