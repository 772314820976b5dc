import { describeRule } from '../../test/describe-rule.ts';
import { normalizeLandline, landline } from './landline.ts';

describeRule('landline', {
  rule: landline,
  normalize: normalizeLandline,
  accepts: ['010-67870108', '0998-2822222', '010-67870108-8001', '0755-12345678'],
  refuses: [
    [' 010-67870108', 'landline/format'],
    ['01067870108', 'landline/format'],
    ['13901234567', 'landline/format'],
    ['010-6787010', 'landline/format'],
    ['010-67870108-', 'landline/format'],
    ['0110-67870108', 'landline/format'],
  ],
  normalizes: [
    ['01067870108', '010-67870108'],
    ['（010）67870108转8001', '010-67870108-8001'],
    [' 0998 — 2822222', '0998-2822222'],
  ],
});
