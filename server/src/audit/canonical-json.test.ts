import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';

describe('canonical JSON', () => {
  it('is the same whatever the order of keys, at every depth', () => {
    assert.equal(
      canonicalJson({ b: 1, a: { d: [{ y: 1, x: 2 }], c: null } }),
      '{"a":{"c":null,"d":[{"x":2,"y":1}]},"b":1}',
    );
  });

  it('says what the value says', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, item]) => [key, reversed(item)]),
      );
    };
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const given = JSON.parse(JSON.stringify(value)) as Record<string, string>;
        assert.deepEqual(JSON.parse(canonicalJson(given)), given);
        assert.equal(canonicalJson(reversed(given) as Record<string, string>), canonicalJson(given));
      }),
    );
  });
});
