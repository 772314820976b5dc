import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeRule } from '../../test/describe-rule.ts';
import { displayName, normalizeDisplayName, widthOf } from './display-name.ts';

describeRule('displayName', {
  rule: displayName,
  normalize: normalizeDisplayName,
  accepts: ['中'.repeat(20), 'a'.repeat(40), 'Ａ'.repeat(20), '𬭎'.repeat(20), `${'中'.repeat(19)}ab`],
  refuses: [
    ['   ', 'display-name/missing'],
    ['\u200b\ufeff', 'display-name/missing'],
    ['中'.repeat(21), 'display-name/too-wide'],
    ['a'.repeat(41), 'display-name/too-wide'],
    ['𬭎'.repeat(21), 'display-name/too-wide'],
    [`${'中'.repeat(20)}a`, 'display-name/too-wide'],
    ['\u0315\u0316'.repeat(50_000), 'display-name/too-wide'],
    [`${' '.repeat(400)}a`, 'display-name/too-wide'],
    ['a\u0007b', 'display-name/alphabet'],
    ['a\udc00b', 'display-name/alphabet'],
  ],
  normalizes: [
    [' 陈佳\u3000', '陈佳'],
    ['e\u200b\u0301', 'é'],
    [`${'e\u0301'.repeat(20)}`, 'é'.repeat(20)],
    [` ${'a'.repeat(40)} `, 'a'.repeat(40)],
  ],
});

describe('widthOf', () => {
  it('counts 1 up to U+007E and 2 above, by code point', () => {
    assert.equal(widthOf('~'), 1);
    assert.equal(widthOf('\u007f'), 2);
    assert.equal(widthOf('é'), 2);
    assert.equal(widthOf('𬭎'), 2);
  });
});
