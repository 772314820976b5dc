import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawImageCode, randomImageCode, readImageCode } from './image-code.ts';
import { strokeFont } from './stroke-font.ts';

const inkOf = (bits: string): number =>
  [...Buffer.from(bits, 'base64')].reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);

describe('the image code', () => {
  it('is five characters that have a drawing and no look-alike', () => {
    const seen = new Set<string>();
    for (let round = 0; round < 2000; round++) {
      const code = randomImageCode();
      assert.match(code, /^[3469ACEHKMNPRTWY]{5}$/);
      for (const character of code) seen.add(character);
    }
    assert.deepEqual([...seen].sort(), Object.keys(strokeFont).sort());
  });

  it('draws no character more often than another', () => {
    const counts = new Map<string, number>();
    for (let round = 0; round < 4000; round++) {
      for (const character of randomImageCode()) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    const expected = 20_000 / Object.keys(strokeFont).length;
    for (const [character, count] of counts) assert.ok(Math.abs(count - expected) < expected * 0.2, character);
  });

  it('forgives what a person may type differently', () => {
    assert.equal(readImageCode(' a3 ｃ４k\n'), 'A3C4K');
  });

  it('draws as many bits as it says, with enough ink to read and enough paper to read it on', () => {
    for (let round = 0; round < 20; round++) {
      const { width, height, bits } = drawImageCode(randomImageCode());
      assert.equal(Buffer.from(bits, 'base64').length, (width / 8) * height);
      const share = inkOf(bits) / (width * height);
      assert.ok(share > 0.06 && share < 0.35, `${share}`);
    }
  });

  it('never draws the same code twice alike', () => {
    const drawings = Array.from({ length: 20 }, () => drawImageCode('A3C4K').bits);
    assert.equal(new Set(drawings).size, 20);
  });
});
