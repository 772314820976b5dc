import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { calls, fieldErrors, inputsOf, staffRoles, type CallName } from '@zxkt/contract';
import fc from 'fast-check';
import * as v from 'valibot';
import { onDuty } from './authority.ts';
import { register } from './enterprise.ts';
import { exampleBodies } from '@zxkt/contract/calls/examples';
import { openTestApp, type TestApp } from './test-app.ts';

let test: TestApp;
let cookie: string;

before(async () => {
  test = await openTestApp({ settings: { rateLimitFactor: 1_000_000 } });
  // Both audiences at once: each end reads its own cookie.
  cookie = `${(await register(test)).cookie}; ${(await onDuty(test, { roles: staffRoles })).cookie}`;
});
after(() => test.close());

/** What only the server can know: refusals beyond the verdict of the schema. */
const serverCodes =
  /^(?:account\/taken|binding\/|challenge\/|consent\/|verification\/|qualification\/newer-form|work-year\/|ticket-secret\/refused|cursor\/|workdays\/|date\/format)/;

const verdictOf = (schema: v.GenericSchema, input: unknown) => {
  const { issues } = v.safeParse(schema, input);
  return issues ? fieldErrors(issues) : [];
};

const agrees = async (schema: v.GenericSchema, input: unknown, name: CallName, options: object) => {
  const headers = { 'if-match': '"abc"' };
  const { status, text } = await test.request(name, {
    cookie,
    headers,
    params: { id: 'abc', paper: 'abc' },
    ...options,
  });
  assert.ok(status < 500, text);
  const expected = verdictOf(schema, input);
  const problem =
    status < 400 ? {} : (JSON.parse(text) as { code?: string; errors?: { pointer: string; code: string }[] });
  if (expected.length > 0) {
    assert.equal(problem.code, 'request/invalid');
    assert.deepEqual(problem.errors, expected);
  } else {
    const place = name === 'addApplication' || name === 'bindApplication' ? '/application' : '/cursor';
    for (const { code, pointer } of problem.errors ?? []) assert.ok(serverCodes.test(code) || pointer === place, text);
  }
};

const word = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.nat(6000).map((length) => 'a1'.repeat(length / 2)),
  fc.constantFrom('', ' ', '\u0000', '\ud800', '𠮷', '１３９１２３４５６７８', '13912345678', 'Abcdefgh1234', '身份证'),
  fc.constantFrom('person', 'domestic-enterprise', 'foreign-enterprise', 'identity-card', 'passport', 'sign-in'),
  fc.constantFrom(
    '11010119900307811X',
    '91110101MADEM0011G',
    'MADEM001-1',
    '__proto__',
    'sme-trade-fund',
    'value-chains',
  ),
);
const value = fc.oneof({ arbitrary: word, weight: 4 }, fc.jsonValue({ maxDepth: 2 }));
const key = fc.oneof(word, fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'a/b', '~'));

type Change = readonly [kind: 'set' | 'remove' | 'add', place: number, key: string, value: unknown];
const change: fc.Arbitrary<Change> = fc.tuple(fc.constantFrom('set', 'remove', 'add'), fc.nat(), key, value);

/** Every object within, so that a change can strike at any depth. */
const objectsIn = (root: unknown): Record<string, unknown>[] =>
  typeof root === 'object' && root !== null && !Array.isArray(root)
    ? [root as Record<string, unknown>, ...Object.values(root).flatMap(objectsIn)]
    : [];

const define = (target: object, name: string, given: unknown) =>
  Object.defineProperty(target, name, { value: given, enumerable: true, configurable: true, writable: true });

const changed = (example: object, changes: readonly Change[]): unknown => {
  const body = structuredClone(example);
  for (const [kind, place, name, given] of changes) {
    const objects = objectsIn(body);
    const target = objects[place % objects.length] ?? {};
    const keys = Object.keys(target);
    const existing = keys[place % Math.max(1, keys.length)] ?? name;
    if (kind === 'remove') Reflect.deleteProperty(target, existing);
    else define(target, kind === 'add' ? name : existing, given);
  }
  return body;
};

describe("the server's verdict is the contract's", () => {
  for (const name of Object.keys(calls) as CallName[]) {
    const { request, query } = inputsOf(name);
    if (request) {
      const examples = exampleBodies[name] ?? [];
      it(`on what ${name} is sent`, async () => {
        assert.ok(examples.length > 0);
        for (const body of examples) await agrees(request, body, name, { body });
        const nearly = fc.tuple(fc.constantFrom(...examples), fc.array(change, { minLength: 1, maxLength: 4 }));
        const body = fc.oneof(
          { arbitrary: nearly.map(([example, changes]) => changed(example, changes)), weight: 6 },
          fc.jsonValue(),
        );
        await fc.assert(
          fc.asyncProperty(body, async (given) => {
            const text = JSON.stringify(given);
            await agrees(request, JSON.parse(text), name, { body: given });
          }),
          { numRuns: 150 },
        );
      });
    }
    if (query) {
      it(`on what ${name} is asked`, async () => {
        const wellFormed = fc.oneof(word, fc.constantFrom('general', 'foreign-trade', btoa('{"after":1}')));
        const filters = fc.constantFrom('category', 'search', 'cursor', 'unknown', '__proto__');
        const pairs = fc.uniqueArray(
          fc.tuple(
            filters,
            wellFormed.map((text) => text.replaceAll(/\p{Cs}/gu, '\ufffd')),
          ),
          {
            selector: ([filter]) => filter,
            maxLength: 3,
          },
        );
        await fc.assert(
          fc.asyncProperty(pairs, async (given) => {
            const input = {};
            for (const [filter, text] of given) define(input, filter, text);
            // A longer address is refused before anyone reads its query.
            fc.pre(new URLSearchParams(given as [string, string][]).toString().length < 4000);
            await agrees(query, input, name, { query: input });
          }),
          { numRuns: 150 },
        );
      });
    }
  }
});
