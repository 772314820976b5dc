import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eachEngine } from '../../test/test-app.ts';
import { provePhone } from '../../test/prove-phone.ts';

describe('phone verifications', () => {
  eachEngine((_engine, open) => {
    it('proves a number with the code that it received', async () => {
      const test = await open();
      const { id, proof } = await provePhone(test, '13800138000');
      assert.match(id, /^[\w-]+$/);
      assert.equal(proof.length, 43);
    });
  });
});
