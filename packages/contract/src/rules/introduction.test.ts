import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeRule } from '../../test/describe-rule.ts';
import { introduction, normalizeIntroduction } from './introduction.ts';

describeRule('introduction', {
  rule: introduction,
  normalize: normalizeIntroduction,
  accepts: ['主营机电产品出口。', '第一行\n第二行', '中'.repeat(500), '𬭎'.repeat(500), '👨‍👩‍👧‍👦'.repeat(300)],
  refuses: [
    ['中'.repeat(501), 'introduction/length'],
    ['𬭎'.repeat(501), 'introduction/length'],
    ['a'.repeat(100_000), 'introduction/length'],
    [' \n ', 'introduction/missing'],
    ['甲\u0000乙', 'introduction/alphabet'],
    ['甲\ud800乙', 'introduction/alphabet'],
  ],
  normalizes: [
    ['第一行\r\n第二行\u200b', '第一行\n第二行'],
    ['\ufeff主营', '主营'],
  ],
});

it('counts a letter with its marks as one', () => {
  assert.equal(introduction.refusal('e\u0301'.repeat(500)), undefined);
  assert.equal(introduction.refusal('e\u0301'.repeat(501)), 'introduction/length');
});
