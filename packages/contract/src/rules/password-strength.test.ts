import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { passwordStrength } from './password-strength.ts';

it('ranks passwords as a person would', () => {
  assert.equal(passwordStrength(''), 0);
  assert.equal(passwordStrength('1234567890'), 0);
  assert.equal(passwordStrength('aaaaaaaaaaaaaaaaaaaa'), 0);
  assert.ok(passwordStrength('Tq7vLm2p') < passwordStrength('Tq7vLm2pXw9k'));
  assert.equal(passwordStrength('violet-Anchor-ridge-72'), 4);
  assert.equal(passwordStrength('春江花月夜潮水连海平'), 4);
});

it('stays between 0 and 4 for any text, however long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      assert.ok([0, 1, 2, 3, 4].includes(passwordStrength(text)));
    }),
  );
  assert.equal(passwordStrength('a'.repeat(100_000)), 0);
});
