import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { describeRule } from '../../test/describe-rule.ts';
import { realUsccs } from '../../test/vectors.ts';
import { normalizeUscc, uscc } from './uscc.ts';

describeRule('uscc', {
  rule: uscc,
  normalize: normalizeUscc,
  accepts: ['9144030071526726XG', 'N2110105MA00000074', '914403001000002860'],
  refuses: [
    ['91440300192203821', 'uscc/length'],
    ['9144030071526726xG', 'uscc/alphabet'],
    ['91440300I92203821O', 'uscc/alphabet'],
    ['91A4030071526726XG', 'uscc/alphabet'],
    ['999900001016367613', 'uscc/category'],
    ['014403007152672600', 'uscc/category'],
    ['914403001922038215', 'uscc/checksum'],
    [' 144030071526726XG', 'uscc/alphabet'],
  ],
  normalizes: [
    ['９１４４０３００７１５２６７２６ｘｇ', '9144030071526726XG'],
    [' 9144 0300 7152 6726 xg\n', '9144030071526726XG'],
    ['\ufeff9144030071526726XG\u200b\u00a0', '9144030071526726XG'],
  ],
});

/** Written apart from the rule, as the standard words it, so that one slip cannot hide in both. */
const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const checkCharacter = (body: readonly string[]) => {
  const sum = body.reduce((total, char, i) => total + alphabet.indexOf(char) * (weights[i] ?? 0), 0);
  return alphabet[(31 - (sum % 31)) % 31] ?? '';
};
/** Registering department, and its categories. */
const departments: Readonly<Record<string, string>> = {
  ...{ 1: '1239', 2: '19', 3: '123459', 4: '19', 5: '1239', 6: '129', 7: '129', 8: '19', 9: '123' },
  ...{ A: '19', N: '1239', Y: '1' },
};
const categories = Object.entries(departments).flatMap(([department, list]) =>
  [...list].map((one) => department + one),
);
const valid = fc
  .tuple(
    fc.constantFrom(...categories),
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 6, maxLength: 6 }),
    fc.string({ unit: fc.constantFrom(...alphabet), minLength: 9, maxLength: 9 }),
  )
  .map((parts) => parts.join(''))
  .map((body) => body + checkCharacter([...body]));

describe('the check character of a USCC', () => {
  it('accepts every real public code', () => {
    assert.equal(realUsccs.length, 79);
    for (const code of realUsccs) assert.equal(uscc.refusal(code), undefined, code);
  });

  it('accepts every code made as the standard says', () => {
    fc.assert(fc.property(valid, (code) => assert.equal(uscc.refusal(code), undefined)));
  });

  it('goes with the categories of each department, and no other', () => {
    for (const department of alphabet) {
      for (const category of alphabet) {
        const body = `${department}${category}440300192203821`;
        const expected = categories.includes(department + category) ? undefined : 'uscc/category';
        assert.equal(uscc.refusal(body + checkCharacter([...body])), expected, body);
      }
    }
  });

  it('finds any single wrong character, without exception: 31 is prime', () => {
    fc.assert(
      fc.property(valid, fc.nat(17), fc.constantFrom(...alphabet), (code, at, char) => {
        fc.pre(code[at] !== char);
        assert.notEqual(uscc.refusal(code.slice(0, at) + char + code.slice(at + 1)), undefined);
      }),
    );
  });

  it('finds any two neighbours that changed places: no weight equals the next', () => {
    fc.assert(
      fc.property(valid, fc.nat(16), (code, at) => {
        const [left = '', right = ''] = code.slice(at, at + 2);
        fc.pre(left !== right);
        assert.notEqual(uscc.refusal(code.slice(0, at) + right + left + code.slice(at + 2)), undefined);
      }),
    );
  });
});
