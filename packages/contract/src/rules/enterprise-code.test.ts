import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeRule } from '../../test/describe-rule.ts';
import { enterpriseCode, enterpriseCodeShape, normalizeEnterpriseCode } from './enterprise-code.ts';

describeRule('enterpriseCode', {
  rule: enterpriseCode,
  normalize: normalizeEnterpriseCode,
  accepts: ['9144030071526726XG', '71526726X', '9900147023485'],
  refuses: [
    ['9144030071526726', 'enterprise-code/length'],
    ['9144030071526726XG0', 'enterprise-code/length'],
    ['71526726-X', 'enterprise-code/length'],
    ['999900001016367613', 'uscc/category'],
    ['914403007152672600', 'uscc/checksum'],
    ['715267260', 'organisation-code/checksum'],
    ['7152672xX', 'organisation-code/format'],
    ['9900147023486', 'trade-code/checksum'],
    ['990014702348A', 'trade-code/format'],
  ],
  normalizes: [
    ['９１44 0300 7152 6726 xg', '9144030071526726XG'],
    ['71526726-x', '71526726X'],
    ['4403-71526726-x', '440371526726X'],
  ],
});

it('lets a server accept what a person may pass, and nothing else', () => {
  for (const passable of ['715267260', '9900147023486']) {
    assert.match(enterpriseCode.refusal(passable) ?? '', /\/checksum$/);
    assert.equal(enterpriseCodeShape.refusal(passable), undefined);
  }
  for (const wrong of ['914403007152672600', '7152672xX', '990014702348A', '1']) {
    assert.equal(enterpriseCodeShape.refusal(wrong), enterpriseCode.refusal(wrong));
  }
});
