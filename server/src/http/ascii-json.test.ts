import assert from 'node:assert/strict';
import { it } from 'node:test';
import { asciiJson } from './ascii-json.ts';

it('says the same in ASCII', () => {
  for (const value of [{}, { 名称: '陈佳测试', other: '"\\\u2028 é 𠮷 \ud800' }, '', 'plain', ['一', 'a', '二']]) {
    const ascii = asciiJson(JSON.stringify(value));
    assert.match(ascii, /^[\0-\x7f]*$/);
    assert.deepEqual(JSON.parse(ascii), value);
  }
});

it('leaves long texts as they are', () => {
  const json = JSON.stringify('外贸'.repeat(1000));
  assert.equal(asciiJson(json), json);
});
