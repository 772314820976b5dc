import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { patternRule, rule, type Code, type CodeOf } from './rule.ts';

const even = rule('even/missing', (value, now) => {
  if (value.length > 4) return 'even/length';
  return (Number(value) + now) % 2 ? 'even/odd' : undefined;
});

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(proof?: T) => proof;

describe('rule', () => {
  it('answers with one code, in the order of the check', () => {
    assert.equal(even.refusal('13579', 0), 'even/length');
    assert.equal(even.refusal('13', 0), 'even/odd');
    assert.equal(even.refusal('13', 1), undefined);
    assert.equal(even.refusal(13, 0), 'even/missing');
  });

  it('is a schema: alone, in an object, optional, and by the Standard Schema interface', async () => {
    const schema = v.strictObject({ a: even, b: v.optional(even) });
    const result = v.safeParse(schema, { a: '12345', b: '' });
    assert.deepEqual(
      result.issues?.map((issue) => [v.getDotPath(issue), issue.message]),
      [
        ['a', 'even/length'],
        ['b', 'even/missing'],
      ],
    );
    assert.deepEqual(await patternRule('a/missing', 'a/format', 1, /a/)['~standard'].validate('a'), {
      typed: true,
      value: 'a',
    });
  });

  it('never lets a pattern see more than the length it names', () => {
    const seen: string[] = [];
    const spy = Object.assign(/x/, { test: (value: string) => seen.push(value) > 0 });
    const short = patternRule('short/missing', 'short/format', 3, spy);
    assert.equal(short.refusal('abcd'), 'short/format');
    assert.equal(short.refusal('abc'), undefined);
    assert.deepEqual(seen, ['abc']);
  });

  it('knows its codes as a union of literals, and its value as a string', () => {
    holds<Equal<CodeOf<typeof even>, 'even/missing' | 'even/length' | 'even/odd'>>();
    holds<Equal<v.InferOutput<typeof even>, string>>();
    holds<Equal<Code extends CodeOf<typeof even> ? true : false, false>>();
    // @ts-expect-error A code is `subject/reason`.
    rule('missing', () => undefined);
  });
});
