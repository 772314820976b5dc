import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exampleQualification } from './example.ts';
import type { DraftContent } from './draft.ts';
import { qualificationWarnings } from './warnings.ts';

const warned = (content: DraftContent) => qualificationWarnings(content).map(({ pointer, code }) => [pointer, code]);
const { unit, details, bank } = exampleQualification;

describe('warnings of a qualification', () => {
  it('are none where everything fits together, and none where nothing is filled in', () => {
    assert.deepEqual(warned(exampleQualification), []);
    assert.deepEqual(warned({}), []);
    assert.deepEqual(warned({ unit: {}, details: {}, bank: {} }), []);
  });

  it('hold the organisation code and the trade code against the USCC', () => {
    const other = { organisationCode: '14702348-5' };
    assert.deepEqual(warned({ unit: { ...unit, ...other } }), [
      ['/unit/organisationCode', 'organisation-code/differs'],
    ]);
    assert.deepEqual(warned({ unit, details: { tradeCode: '9900147023485' } }), [
      ['/details/tradeCode', 'trade-code/differs'],
    ]);
    assert.deepEqual(warned({ unit: other, details: { tradeCode: '9900147023485' } }), []);
    assert.deepEqual(warned({ unit: other, details: { tradeCode: '440371526726X' } }), [
      ['/details/tradeCode', 'trade-code/differs'],
    ]);
  });

  it('let a wrong check character of codes issued by hand pass', () => {
    assert.deepEqual(warned({ unit: { organisationCode: '14702348-6' }, details: { tradeCode: '9900147023486' } }), [
      ['/unit/organisationCode', 'organisation-code/checksum'],
      ['/details/tradeCode', 'trade-code/checksum'],
    ]);
  });

  it('hold 单位性质 against the first two characters of the USCC', () => {
    assert.deepEqual(warned({ unit, details: { ...details, nature: 'social-organisation' } }), [
      ['/details/nature', 'unit-nature/unlikely'],
    ]);
    assert.deepEqual(warned({ unit: { uscc: '12100000400000624D' }, details: { nature: 'public-institution' } }), []);
  });

  it('hold 银行户名 against 单位名称, whatever the width of their brackets', () => {
    assert.deepEqual(warned({ unit, bank: { ...bank, accountHolder: '张㐂' } }), [
      ['/bank/accountHolder', 'account-holder/differs'],
    ]);
    assert.deepEqual(
      warned({ unit: { name: '深圳（集团）有限公司' }, bank: { accountHolder: '深圳(集团)有限公司 ' } }),
      [],
    );
  });

  it('say nothing of what is refused anyway', () => {
    assert.deepEqual(warned({ unit: { uscc: '914403', organisationCode: '7' }, details: { tradeCode: '99' } }), []);
  });
});
