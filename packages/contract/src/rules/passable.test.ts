import assert from 'node:assert/strict';
import { it } from 'node:test';
import { organisationCode, organisationCodeShape } from './organisation-code.ts';
import { isPassable } from './passable.ts';
import { tradeCode, tradeCodeShape } from './trade-code.ts';

it('lets a wrong check character of organisation and trade codes pass, as the shape does', () => {
  for (const [full, shape, value] of [
    [organisationCode, organisationCodeShape, '19220382-2'],
    [tradeCode, tradeCodeShape, '9900147023486'],
  ] as const) {
    assert.ok(isPassable(full.refusal(value) ?? ''));
    assert.equal(shape.refusal(value), undefined);
  }
});

it('lets nothing else pass', () => {
  for (const code of ['uscc/checksum', 'identity-card/checksum', 'organisation-code/format', '', '__proto__']) {
    assert.ok(!isPassable(code));
  }
});
