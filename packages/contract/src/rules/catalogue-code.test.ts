import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { economicTypeCode, enterpriseTypeCode, industryCode, productCode, regionCode } from './catalogue-code.ts';

describe('codes from catalogues, by shape', () => {
  for (const [name, rule, good, bad] of [
    ['a region', regionCode, ['110101', '440300'], ['1101', '11010１', '1101011']],
    ['an industry', industryCode, ['13', '131', '1311'], ['A', '1', '13111']],
    ['a product', productCode, ['0101', '010121', '01012100'], ['01', '01012', '0101210000']],
    ['an economic type', economicTypeCode, ['110'], ['11', '1100']],
    ['an enterprise type', enterpriseTypeCode, ['1100'], ['110', '11000']],
  ] as const) {
    it(`accepts what may be ${name}, and nothing else`, () => {
      for (const code of good) assert.equal(rule.refusal(code), undefined, code);
      for (const code of bad) assert.equal(rule.refusal(code), 'catalogue-code/format', code);
      assert.equal(rule.refusal(''), 'catalogue-code/missing');
    });
  }
});
