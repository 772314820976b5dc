import assert from 'node:assert/strict';
import { it } from 'node:test';
import { derivedFrom } from './derived.ts';

it('tells from a USCC what else it says', () => {
  assert.deepEqual(derivedFrom({ unit: { uscc: '9144030071526726XG', name: '深圳市𬭎达进出口有限公司' } }), {
    organisationCode: '71526726-X',
    tradeCodeTail: '71526726X',
    nature: 'enterprise',
    regions: ['440300', '440000'],
    accountHolder: '深圳市𬭎达进出口有限公司',
  });
});

it('tells the tail of the trade code from an organisation code alone, and nothing from what is wrong', () => {
  const nothing = { organisationCode: undefined, nature: undefined, regions: [], accountHolder: undefined };
  assert.deepEqual(derivedFrom({ unit: { organisationCode: '14702348-5' } }), {
    ...nothing,
    tradeCodeTail: '147023485',
  });
  assert.deepEqual(derivedFrom({ unit: { uscc: '9144030071526726XH', name: ' ' } }), {
    ...nothing,
    tradeCodeTail: undefined,
  });
  assert.deepEqual(derivedFrom({}), { ...nothing, tradeCodeTail: undefined });
});
