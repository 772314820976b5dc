import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addressOf } from './address.ts';

const api = 'https://api.example';

it('puts parameters into their segment, whatever they hold', () => {
  assert.equal(addressOf(api, '/v1/a/:id/b', { id: 'x/y?z#外' }), `${api}/v1/a/x%2Fy%3Fz%23%E5%A4%96/b`);
});

it('refuses a parameter that would leave its segment', () => {
  for (const id of ['', '.', '..']) assert.throws(() => addressOf(api, '/v1/a/:id', { id }), TypeError);
  assert.throws(() => addressOf(api, '/v1/a/:id', {}), TypeError);
});

it('leaves out what is undefined in a query', () => {
  assert.equal(
    addressOf(api, '/v1/a', {}, { search: '外 贸&', cursor: undefined }),
    `${api}/v1/a?search=%E5%A4%96+%E8%B4%B8%26`,
  );
  assert.equal(addressOf(api, '/v1/a', {}, { cursor: undefined }), `${api}/v1/a`);
});
