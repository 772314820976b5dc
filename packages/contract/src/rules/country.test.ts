import { describeRule } from '../../test/describe-rule.ts';
import { normalizeCountry, country } from './country.ts';

describeRule('country', {
  rule: country,
  normalize: normalizeCountry,
  accepts: ['CN', 'DE'],
  refuses: [
    ['cn', 'country/format'],
    ['CHN', 'country/format'],
  ],
  normalizes: [[' de ', 'DE']],
});
