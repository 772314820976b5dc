import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { describeRule } from '../../test/describe-rule.ts';
import { normalizeOrganisationCode, organisationCode, organisationCodeShape } from './organisation-code.ts';

describeRule('organisationCode', {
  rule: organisationCode,
  normalize: normalizeOrganisationCode,
  accepts: ['19220382-1', '71526726-X', 'MA3P43E7-1', '10000396-2'],
  refuses: [
    ['192203821', 'organisation-code/format'],
    ['71526726-x', 'organisation-code/format'],
    ['71526726–X', 'organisation-code/format'],
    ['19220382-2', 'organisation-code/checksum'],
  ],
  normalizes: [
    ['192203821', '19220382-1'],
    ['７１５２６７２６ｘ', '71526726-X'],
    ['71526726－x', '71526726-X'],
    ['MA3P43E7 – 1', 'MA3P43E7-1'],
  ],
});

describeRule('organisationCodeShape', {
  rule: organisationCodeShape,
  normalize: normalizeOrganisationCode,
  accepts: ['19220382-1', '19220382-2'],
  refuses: [['192203821', 'organisation-code/format']],
  normalizes: [],
});

/** As GB 11714 words it, apart from the rule. */
const weights = [3, 7, 9, 10, 5, 8, 4, 2];
const checkCharacter = (body: string) => {
  const sum = [...body].reduce((total, char, i) => total + parseInt(char, 36) * (weights[i] ?? 0), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : String(check % 11);
};
const body = fc.string({
  unit: fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  minLength: 8,
  maxLength: 8,
});

describe('the check character of an organisation code', () => {
  it('accepts every code made as the standard says', () => {
    fc.assert(
      fc.property(body, (code) => assert.equal(organisationCode.refusal(`${code}-${checkCharacter(code)}`), undefined)),
    );
  });

  it('finds a wrong character unless the two values are equal modulo 11', () => {
    fc.assert(
      fc.property(body, fc.nat(7), fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'), (code, at, char) => {
        const wrong = `${code.slice(0, at)}${char}${code.slice(at + 1)}-${checkCharacter(code)}`;
        const seen = (parseInt(char, 36) - parseInt(code.charAt(at), 36)) % 11 !== 0;
        assert.equal(organisationCode.refusal(wrong), seen ? 'organisation-code/checksum' : undefined);
      }),
    );
  });
});
