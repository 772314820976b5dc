import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import {
  calls,
  inputsOf,
  problemStatus,
  problemsOf,
  rules,
  type Call,
  type CallName,
  type RuleName,
} from '@zxkt/contract';
import { Validator } from '@seriousme/openapi-schema-validator';
import * as v from 'valibot';
import { openTestApp, type TestApp } from '../../test/test-app.ts';
import type { OpenApiDocument, Operation } from './openapi-types.ts';
import { ruleNotes } from './rule-notes.ts';

let test: TestApp;
let api: OpenApiDocument;
const table = Object.entries(calls) as [CallName, Call][];

before(async () => {
  test = await openTestApp();
  api = (await test.request('GET /v1/openapi.json', { headers: { 'x-zxkt-key': null } })).value as OpenApiDocument;
});
after(() => test.close());

const operationOf = (name: CallName): Operation => {
  const found = Object.values(api.paths)
    .flatMap((methods) => Object.values(methods))
    .find((operation) => operation.operationId === name);
  assert.ok(found, `${name} is in the document`);
  return found;
};

describe('GET /v1/openapi.json', () => {
  it('is OpenAPI 3.1 by the official schema', async () => {
    const { valid, errors } = await new Validator().validate(
      structuredClone(api) as unknown as Record<string, unknown>,
    );
    assert.ok(valid, JSON.stringify(errors));
  });

  it('tells every call of the table by path, method and status', () => {
    for (const [name, { method, path, status }] of table) {
      const operation = api.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
      assert.equal(operation?.operationId, name);
      assert.ok(operation.responses[status], `${name} answers ${status}`);
    }
  });

  it('tells every problem that a call can answer with, under its status', () => {
    for (const [name, call] of table) {
      const { responses } = operationOf(name);
      for (const code of problemsOf(call)) {
        const examples = responses[problemStatus[code]]?.content?.['application/problem+json']?.examples ?? {};
        assert.ok(code in examples, `${name} ${code}`);
      }
    }
  });

  it('gives examples that the server would take', () => {
    for (const [name] of table) {
      const { request } = inputsOf(name);
      if (!request) continue;
      const example = operationOf(name).requestBody?.content['application/json'].example;
      const { issues } = v.safeParse(request, example);
      assert.equal(issues, undefined, `${name}: ${JSON.stringify(issues?.map(({ message }) => message))}`);
    }
  });

  it('gives examples that the client would take as answers', () => {
    for (const [name, { response, status }] of table) {
      if (!response) continue;
      const example = operationOf(name).responses[status]?.content?.['application/json']?.example;
      const { issues } = v.safeParse(response, example);
      assert.equal(issues, undefined, `${name}: ${JSON.stringify(issues?.map(({ message }) => message))}`);
    }
  });

  it('explains rules with examples that pass them', () => {
    for (const [name, { examples = [] }] of Object.entries(ruleNotes)) {
      for (const example of examples) assert.equal(rules[name as RuleName].refusal(example), undefined, name);
    }
  });

  it('wants a session exactly where the table does', () => {
    for (const [name, { audience }] of table) {
      const wantsSession = operationOf(name).security.every(
        (way) => 'sessionCookie' in way || 'authorityCookie' in way || 'accessToken' in way,
      );
      assert.equal(wantsSession, audience !== 'public', name);
    }
  });
});

describe('GET /docs', () => {
  it('loads nothing and allows its one style by hash', async () => {
    const { headers, text, status } = await test.request('GET /docs', { headers: { 'x-zxkt-key': null } });
    assert.equal(status, 200);
    const policy = headers.get('content-security-policy') ?? '';
    assert.match(policy, /default-src 'none'/);
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? [];
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(style))).toString('base64');
    assert.ok(policy.includes(`'sha256-${hash}'`), 'the policy names the style of the page');
    assert.doesNotMatch(text, /<script|<img|<link|style="|src=|url\(/);
  });

  it('shows every call and every problem code, and no link leads nowhere', async () => {
    const { text } = await test.request('GET /docs');
    for (const [name] of table) assert.ok(text.includes(`id="call-${name}"`), name);
    for (const code of Object.keys(problemStatus)) assert.ok(text.includes(`<code>${code}</code>`), code);
    const targets = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, target] of text.matchAll(/href="#([^"]+)"/g)) assert.ok(targets.has(target), `#${target}`);
  });
});
