import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { today } from '../../test/describe-rule.ts';
import { vectors, type Vector } from '../../test/vectors.ts';
import { normalizers } from './normalizers.ts';
import { rules, type RuleCode, type RuleName } from './rules.ts';
import type { UsccCode } from './uscc.ts';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(proof?: T) => proof;

/** The vectors' words for reasons, where ours differ. */
const reasonOf = ({ rule, value, expect }: Vector) => {
  if (expect === 'charset') return 'alphabet';
  if (rule === 'displayName') return value.trim() ? 'too-wide' : 'missing';
  return expect;
};

describe('the vectors', () => {
  for (const vector of vectors) {
    it(`${vector.rule} ${JSON.stringify(vector.value)}: ${vector.expect}`, () => {
      const refusal: string | undefined = rules[vector.rule].refusal(vector.value, today);
      if (vector.expect === 'ok') {
        assert.equal(refusal, undefined);
        assert.equal(normalizers[vector.rule](vector.value), vector.value);
      } else {
        assert.equal(refusal?.split('/')[1], reasonOf(vector));
      }
    });
  }

  it('are all there', () => assert.equal(vectors.length, 80));
});

describe('all rules together', () => {
  const hostile = [
    'a',
    '1',
    'A',
    ' ',
    '中',
    '𬭎',
    '😀',
    '-',
    '.',
    '@',
    'a.',
    '\u0000',
    '\u0301',
    '\u0315\u0316',
    '\ud800',
  ];

  it('refuse 100 kB of anything within 50 ms, all of them', () => {
    const judge = (value: string) => {
      const start = performance.now();
      for (const rule of Object.values(rules)) assert.notEqual(rule.refusal(value), undefined);
      return performance.now() - start;
    };
    for (const piece of hostile) {
      const long = piece.repeat(100_000 / piece.length);
      for (const value of [long, `a@${long}!`]) {
        // The best of three: a busy machine may stall one.
        const took = Math.min(judge(value), judge(value), judge(value));
        assert.ok(took < 50, `${JSON.stringify(piece)} took ${took} ms`);
      }
    }
  });

  it('are fast at their longest lengths too', () => {
    const start = performance.now();
    for (const piece of hostile) {
      for (let length = 1; length <= 400; length += 3) {
        for (const rule of Object.values(rules)) rule.refusal(piece.repeat(length).slice(0, length));
      }
    }
    assert.ok(performance.now() - start < 2000);
  });

  it('treat the names of object members as any other text', () => {
    for (const value of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      for (const rule of Object.values(rules)) assert.doesNotThrow(() => rule.refusal(value));
      assert.equal(rules.uscc.refusal(value), 'uscc/length');
      assert.equal(rules.loginName.refusal(value), undefined);
    }
  });

  it('refuse code points that merely look like digits', () => {
    for (const value of ['１３９０１２３４５６７', '١٣٩٠١٢٣٤٥٦٧', '𝟏𝟑𝟗𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕']) {
      assert.equal(rules.mobile.refusal(value), 'mobile/format');
    }
  });

  it('speak in codes that a problem can carry', () => {
    for (const rule of Object.values(rules)) assert.match(rule.refusal('') ?? '', /^[a-z][a-z-]*\/[a-z-]+$/);
    holds<Equal<string extends RuleCode ? true : false, false>>();
    holds<UsccCode extends RuleCode ? true : false>();
    holds<Equal<Extract<RuleCode, `mobile/${string}`>, 'mobile/missing' | 'mobile/format'>>();
    holds<Equal<keyof typeof normalizers, RuleName>>();
  });
});
