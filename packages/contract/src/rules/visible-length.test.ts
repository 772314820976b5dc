import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visibleLength } from './visible-length.ts';

describe('visible length', () => {
  for (const [text, length] of [
    ['', 0],
    ['abc', 3],
    ['中小企业', 4],
    ['𬭎㐂', 2],
    ['葛\u{e0100}', 1],
    ['e\u0301', 1],
    ['👨‍👩‍👧‍👦', 1],
    ['甲\r\n乙', 3],
    ['\u0301', 1],
  ] as const) {
    it(`of ${JSON.stringify(text)} is ${length}`, () => assert.equal(visibleLength(text), length));
  }

  it('agrees with the segmenter of the engine on Chinese, rare and accented text', () => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'grapheme' });
    for (const text of ['外贸发展专项资金（中小）', '𬭎㐂䶮𠮷', 'Ba\u0308ckerei', '①²㈱', '第一行\n第二行']) {
      assert.equal(visibleLength(text), [...segmenter.segment(text)].length, text);
    }
  });
});
