import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addressPrefix } from './address-prefix.ts';

describe('the network of an address', () => {
  it('is /24 for IPv4, also where IPv6 carries it', () => {
    assert.equal(addressPrefix('203.0.113.9'), '203.0.113.0/24');
    assert.equal(addressPrefix('::ffff:203.0.113.9'), '203.0.113.0/24');
  });

  it('is /56 for IPv6, however it is written', () => {
    for (const address of ['2001:db8:1:2ff::7', '2001:0DB8:0001:0200:0:0:0:1', '2001:db8:1:2aa:1:2:3:4%eth0']) {
      assert.equal(addressPrefix(address), '2001:db8:1:200::/56');
    }
    assert.equal(addressPrefix('2001:db8:1:300::7'), '2001:db8:1:300::/56');
    assert.equal(addressPrefix('::1'), '0:0:0:0::/56');
  });

  it('is the same for all neighbours and another for everyone else', () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 8, maxLength: 8 }),
        fc.array(group, { minLength: 4, maxLength: 4 }),
        (one, tail) => {
          const write = (groups: number[]) => groups.map((value) => value.toString(16)).join(':');
          const [a = 0, b = 0, c = 0, d = 0] = one;
          assert.equal(addressPrefix(write([a, b, c, d ^ 0xff, ...tail])), addressPrefix(write(one)));
          assert.notEqual(addressPrefix(write([a, b, c, d ^ 0x100, ...tail])), addressPrefix(write(one)));
        },
      ),
    );
  });

  it('is the text itself where there is no address in it', () => {
    for (const text of ['', 'unknown', '1::2::3', '1:2:3', '1:2:3:4:5:6:7:8:9', ':::', '12345::']) {
      assert.equal(addressPrefix(text), text);
    }
    fc.assert(fc.property(fc.string(), (text) => typeof addressPrefix(text) === 'string'));
  });
});
