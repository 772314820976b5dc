import assert from 'node:assert/strict';
import { it } from 'node:test';
import { realUsccs } from '../../test/vectors.ts';
import {
  organisationCodeOfTradeCode,
  organisationCodeOfUscc,
  provinceOfUscc,
  tradeCodeTail,
  unitNatureOfUscc,
} from './derive.ts';
import { organisationCode } from './organisation-code.ts';

const tencent = '9144030071526726XG';

it('finds the organisation code in a USCC, valid in every real one', () => {
  assert.equal(organisationCodeOfUscc(tencent), '71526726-X');
  for (const code of realUsccs) assert.equal(organisationCode.refusal(organisationCodeOfUscc(code)), undefined, code);
});

it('finds the organisation code in a trade code, and the tail of a trade code in an organisation code', () => {
  assert.equal(organisationCodeOfTradeCode('4403192203821'), '19220382-1');
  assert.equal(tradeCodeTail('19220382-1'), '192203821');
});

it('suggests province and nature', () => {
  assert.equal(provinceOfUscc(tencent), '440000');
  assert.equal(unitNatureOfUscc(tencent), 'enterprise');
  assert.equal(unitNatureOfUscc('12100000400000624D'), 'public-institution');
  assert.equal(unitNatureOfUscc('N2110105MA00000074'), undefined);
});

it('derives nothing from what is not valid', () => {
  for (const wrong of ['', '9144030071526726X', '9144030071526726XH', '__proto__']) {
    for (const derive of [
      organisationCodeOfUscc,
      provinceOfUscc,
      unitNatureOfUscc,
      organisationCodeOfTradeCode,
      tradeCodeTail,
    ]) {
      assert.equal(derive(wrong), undefined);
    }
  }
});
