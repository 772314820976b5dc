import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { it } from 'node:test';
import { declaration } from '@zxkt/contract';
import * as v from 'valibot';
import { declarationOf, declarationVersion } from './declarations.ts';

/** What enterprises have agreed to. A line is added with a version, and none is changed: other words are another version. */
const agreedTo = { '2019-01': '6e3cd562b29cfa7f' };

it('keeps the words of every version as they were agreed to', () => {
  for (const [version, digest] of Object.entries(agreedTo)) {
    const words = declarationOf(version, 'zh-CN');
    assert.equal(createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16), digest, version);
  }
});

it('has the words of the version in force, in both languages of the widgets', () => {
  assert.ok(Object.hasOwn(agreedTo, declarationVersion));
  for (const language of ['zh-CN', 'en']) {
    const words = v.parse(declaration, declarationOf(declarationVersion, language));
    assert.equal(words.language, language);
  }
});
