import { describeRule } from '../../test/describe-rule.ts';
import { normalizePermanentResidence, permanentResidence } from './permanent-residence.ts';

describeRule('permanentResidence', {
  rule: permanentResidence,
  normalize: normalizePermanentResidence,
  accepts: ['911840199001010026', '911124198108030024', 'USA110090010101'],
  refuses: [
    ['USA11009001010', 'permanent-residence/format'],
    ['811840199001010026', 'permanent-residence/format'],
    ['911840199001010027', 'permanent-residence/checksum'],
    ['911840199013010026', 'permanent-residence/birth'],
  ],
  normalizes: [['usa 110090010101', 'USA110090010101']],
});
