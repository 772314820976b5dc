import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compact, normalizeCode, normalizeName, toHalfWidth } from './normalize.ts';

const everything = [toHalfWidth, compact, normalizeCode, normalizeName];

describe('normalising', () => {
  it('maps every full-width character of ASCII and nothing else', () => {
    for (let code = 0x21; code <= 0x7e; code++) {
      assert.equal(toHalfWidth(String.fromCharCode(code + 0xfee0)), String.fromCharCode(code));
    }
    assert.equal(toHalfWidth('²①㈱Ⅷ。、'), '²①㈱Ⅷ。、');
  });

  it('takes away what has no width, and spaces of every kind', () => {
    assert.equal(compact('\ufeff1\u00a02\u200b3\u30004\u202a5\u20606\t7\n'), '1234567');
  });

  it('keeps joiners and variation selectors in names', () => {
    for (const name of ['👩‍🔬', '葛\u{e0100}', '\ue863', '𬭎 㐂']) assert.equal(normalizeName(` ${name}\u200b `), name);
  });

  it('leaves Chinese characters of every plane alone', () => {
    const ranges = [
      [0x3400, 0x4dbf],
      [0x4e00, 0x9fff],
      [0x20000, 0x2a6df],
      [0x2a700, 0x2ebe0],
      [0x30000, 0x323af],
    ] as const;
    const hanzi = fc
      .oneof(...ranges.map(([min, max]) => fc.integer({ min, max })))
      .map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(fc.string({ unit: hanzi }), (text) => {
        for (const normalize of everything) assert.equal(normalize(text), text);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        for (const normalize of everything) assert.equal(normalize(normalize(typed)), normalize(typed));
      }),
    );
  });

  it('takes 100 kB of anything in little time', () => {
    const start = performance.now();
    for (const piece of ['a', ' ', '\u200b', '\u0315\u0316', 'Ａ', '@', '-']) {
      for (const normalize of everything) normalize(`a${piece.repeat(100_000 / piece.length)}a`);
    }
    assert.ok(performance.now() - start < 1000);
  });
});
