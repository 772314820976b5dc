import { describeRule } from '../../test/describe-rule.ts';
import { normalizeOrganisationCode9, organisationCode9 } from './organisation-code-9.ts';

describeRule('organisationCode9', {
  rule: organisationCode9,
  normalize: normalizeOrganisationCode9,
  accepts: ['192203821', '71526726X'],
  refuses: [
    ['19220382-1', 'organisation-code/format'],
    ['71526726x', 'organisation-code/format'],
    ['1922038-2', 'organisation-code/format'],
    ['192203822', 'organisation-code/checksum'],
  ],
  normalizes: [
    ['71526726-x', '71526726X'],
    ['1922 0382 1', '192203821'],
  ],
});
