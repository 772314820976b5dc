import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { problemStatus } from '../problems/codes.ts';
import type { Call, CallParams, CallRequest } from './call.ts';
import { calls, type CallName } from './index.ts';
import { inputsOf } from './inputs.ts';

const table = Object.entries(calls) as [string, Call][];

/** A schema that crosses the wire towards the server, and every object inside it. */
const objectsOf = (schema: unknown): { type: string }[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const node = schema as {
    kind?: string;
    type: string;
    entries?: object;
    options?: unknown[];
    pipe?: unknown[];
    wrapped?: unknown;
    item?: unknown;
  };
  const inner = [
    ...(node.entries ? Object.values(node.entries) : []),
    ...(Array.isArray(node.options) ? node.options : []),
    ...(node.pipe ?? []).slice(1),
    node.wrapped,
    node.item,
  ];
  return [...(node.kind === 'schema' && node.entries ? [node] : []), ...inner.flatMap(objectsOf)];
};

describe('the table of calls', () => {
  it('names every method and path once', () => {
    const places = table.map(([, call]) => `${call.method} ${call.path.replaceAll(/:\w+/g, ':')}`);
    assert.deepEqual([...new Set(places)], places);
  });

  it('keeps every path under /v1', () => {
    for (const [name, call] of table) assert.match(call.path, /^\/v1\/[a-z-]+(\/(:[a-z]+|[a-z-]+))*$/, name);
  });

  it('answers with a body unless the status says that there is none', () => {
    for (const [name, call] of table) assert.equal(call.response === undefined, call.status === 204, name);
  });

  it('refuses unknown keys in everything that travels to the server', () => {
    for (const [name, call] of table) {
      const { request, query } = inputsOf(name as CallName);
      const objects = [request, query].flatMap(objectsOf);
      if (call.request) assert.notEqual(objects.length, 0, name);
      for (const object of objects) assert.equal(object.type, 'strict_object', `${name}: ${object.type}`);
    }
  });

  it('lets an answer of a newer server through, without what it does not know', () => {
    const answer = v.parse(calls.checkAccountAvailability.response, { available: true, since: 'tomorrow' });
    assert.deepEqual(answer, { available: true });
  });

  it('names problems that exist', () => {
    for (const [, call] of table) for (const code of call.problems ?? []) assert.ok(problemStatus[code]);
  });

  it('has types that follow from the table', () => {
    const params: CallParams<typeof calls.checkPhoneCode> = { id: 'x' };
    const body: CallRequest<typeof calls.checkPhoneCode> = { code: '123456' };
    // @ts-expect-error a parameter of another name is no parameter
    const wrong: CallParams<typeof calls.checkPhoneCode> = { number: 'x' };
    assert.ok([params, body, wrong].length);
  });
});
