import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { isValid11And10, remainder11Radix2 } from './check-digits.ts';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });

it('MOD 11-2 agrees with the weights and the table of GB 11643', () => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  fc.assert(
    fc.property(digits(17), (body) => {
      const sum = weights.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
      assert.equal(remainder11Radix2(body + '10X98765432'.charAt(sum % 11)), 1);
    }),
  );
});

it('MOD 11,10 accepts one check digit and finds any single wrong digit', () => {
  fc.assert(
    fc.property(digits(11), fc.nat(11), fc.integer({ min: 1, max: 9 }), (body, at, shift) => {
      const valid = [...'0123456789'].map((check) => body + check).filter(isValid11And10);
      assert.equal(valid.length, 1);
      const code = [...(valid[0] ?? '')];
      code[at] = String((Number(code[at]) + shift) % 10);
      assert.ok(!isValid11And10(code.join('')));
    }),
  );
});
