import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldSearched, numberOf, termColumn, termsOfName, termsOfNeedle, type Terms } from './terms.ts';

const holds = (terms: Terms, kept: ReadonlySet<string>): boolean => {
  if ('term' in terms) return kept.has(terms.term);
  return 'all' in terms ? terms.all.every((part) => holds(part, kept)) : terms.any.some((part) => holds(part, kept));
};

describe('terms of a name', () => {
  it('find every part of it, of whatever length and script', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(name, fc.nat(19), fc.nat(19), (text, one, other) => {
        const folded = foldSearched(text);
        const characters = [...folded];
        const part = characters.slice(Math.min(one, other), Math.max(one, other) + 1).join('');
        assert.ok(holds(termsOfNeedle(part), new Set(termsOfName(folded))));
      }),
    );
  });

  it('do not find what no name of one or two characters has', () => {
    const kept = new Set(termsOfName('深圳华锦'));
    for (const needle of ['广', '华深', '锦深']) assert.equal(holds(termsOfNeedle(needle), kept), false);
  });

  it('are numbers that both engines keep', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const number = numberOf(text);
        assert.ok(Number.isInteger(number) && number >= 0 && number < 2 ** 31);
      }),
    );
    assert.match(termColumn(['a', 'b', 'a']), /^\{\d+,\d+\}$/);
  });
});
