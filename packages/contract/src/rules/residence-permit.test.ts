import { describeRule } from '../../test/describe-rule.ts';
import { normalizeResidencePermit, residencePermit } from './residence-permit.ts';

describeRule('residencePermit', {
  rule: residencePermit,
  normalize: normalizeResidencePermit,
  accepts: ['810000199408230021', '830000199201300022'],
  refuses: [
    ['11010519491231002X', 'residence-permit/format'],
    ['810000199408230022', 'residence-permit/checksum'],
    ['810000199402300021', 'residence-permit/birth'],
    ['81000019940823002', 'residence-permit/format'],
  ],
  normalizes: [['8100 0019 9408 2300 21', '810000199408230021']],
});
