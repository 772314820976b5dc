import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import type { Code, Rule } from '../src/rules/rule.ts';

export interface RuleExamples<C extends Code> {
  readonly rule: Rule<C>;
  readonly normalize: (typed: string) => string;
  readonly accepts: readonly string[];
  readonly refuses: readonly (readonly [value: string, code: C])[];
  /** What a person types, and the canonical value that must come of it. */
  readonly normalizes: readonly (readonly [typed: string, canonical: string])[];
}

/** 25 November 2026, 08:00 in Shanghai. */
export const today = Date.UTC(2026, 10, 25);

const show = (value: string) => JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);

/** The examples of one rule, and what every rule owes: one code per value, no exception, a stable normaliser. */
export const describeRule = <C extends Code>(name: string, examples: RuleExamples<C>): void => {
  const { rule, normalize } = examples;
  describe(name, () => {
    for (const value of examples.accepts) {
      it(`accepts ${show(value)}`, () => assert.equal(rule.refusal(value, today), undefined));
      it(`leaves ${show(value)} as it is when normalising`, () => assert.equal(normalize(value), value));
    }
    for (const [value, code] of examples.refuses) {
      it(`refuses ${show(value)} with ${code}`, () => assert.equal(rule.refusal(value, today), code));
    }
    for (const [typed, canonical] of examples.normalizes) {
      it(`brings ${show(typed)} to ${show(canonical)}`, () => {
        assert.equal(normalize(typed), canonical);
        assert.equal(rule.refusal(normalize(typed), today), undefined);
      });
    }

    it('says that an empty value and what is no string are missing', () => {
      for (const value of ['', undefined, null, 7, {}, ['a'], Symbol('a')]) {
        assert.match(rule.refusal(value) ?? '', /\/missing$/);
      }
    });

    it('raises exactly one issue in a schema, whose message is the code', () => {
      for (const [value, code] of examples.refuses) {
        const { issues } = v.safeParse(v.strictObject({ field: rule }), { field: value });
        assert.deepEqual(
          issues?.map((issue) => issue.message),
          [code],
        );
      }
    });

    it('judges any text without an exception, and the same in a schema', () => {
      fc.assert(
        fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (value) => {
          assert.equal(v.safeParse(rule, value).issues?.[0].message, rule.refusal(value));
        }),
      );
    });

    it('normalises what is normal to itself', () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
          const once = normalize(typed);
          assert.equal(normalize(once), once);
        }),
      );
    });

    it('loses no rare character in normalising', () => {
      for (const rare of ['𬭎', '㐂', '䶮', '𠮷', '龘', '〇', '\ue863', '葛\u{e0100}', '😀', '👩🏽']) {
        assert.ok(normalize(` ${rare}a`).includes(rare), rare);
      }
    });
  });
};
