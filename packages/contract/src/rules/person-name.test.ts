import { describeRule } from '../../test/describe-rule.ts';
import { normalizePersonName, personName } from './person-name.ts';

describeRule('personName', {
  rule: personName,
  normalize: normalizePersonName,
  accepts: ['陈佳测试', '王𬭎', '㐂', '阿卜杜拉·买买提', "Mary-Jane O'Neil Jr."],
  refuses: [
    ['   ', 'person-name/missing'],
    ['王'.repeat(51), 'person-name/length'],
    ['王1', 'person-name/alphabet'],
    ['王@', 'person-name/alphabet'],
    ['王\u0000', 'person-name/alphabet'],
    ['王\ud800', 'person-name/alphabet'],
    ['华为技术有限公司 ', 'person-name/unit'],
  ],
  normalizes: [
    ['　王 𬭎\u200b', '王 𬭎'],
    ['Jose\u0301', 'José'],
  ],
});
