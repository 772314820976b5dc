import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clientAddress, isNetwork } from './address.ts';

describe('clientAddress', () => {
  const direct = clientAddress([]);
  const proxied = clientAddress(['10.0.0.0/8', '::1']);

  it('believes nobody by default', () => {
    assert.equal(direct('198.51.100.7', '203.0.113.1'), '198.51.100.7');
  });

  it('believes a trusted proxy about its caller', () => {
    assert.equal(proxied('10.1.2.3', '203.0.113.1'), '203.0.113.1');
    assert.equal(proxied('::1', '2001:db8::1'), '2001:db8::1');
  });

  it('does not believe a stranger, whatever it claims', () => {
    assert.equal(proxied('198.51.100.7', '203.0.113.1'), '198.51.100.7');
  });

  it('takes the nearest stranger of a chain, not what that one wrote', () => {
    assert.equal(proxied('10.1.2.3', '1.1.1.1, 203.0.113.1, 10.9.9.9'), '203.0.113.1');
  });

  it('stops at what is no address', () => {
    assert.equal(proxied('10.1.2.3', '203.0.113.1, unknown'), '10.1.2.3');
    assert.equal(proxied('10.1.2.3', ''), '10.1.2.3');
  });

  it('sees through mapped addresses, ports, brackets and zones', () => {
    assert.equal(direct('::ffff:198.51.100.7', null), '198.51.100.7');
    assert.equal(proxied('::ffff:10.0.0.1', '203.0.113.1:50123'), '203.0.113.1');
    assert.equal(proxied('10.0.0.1', '[2001:db8::1]:443'), '2001:db8::1');
    assert.equal(direct('fe80::1%eth0', null), 'fe80::1');
  });

  it('has a word for a peer without an address', () => {
    assert.equal(direct(undefined, null), 'unknown');
  });
});

describe('isNetwork', () => {
  it('takes addresses and networks, and nothing else', () => {
    for (const entry of ['10.0.0.1', '10.0.0.0/8', '::1', '2001:db8::/32']) assert.ok(isNetwork(entry), entry);
    for (const entry of ['proxy', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/8/8', '']) assert.ok(!isNetwork(entry), entry);
  });
});
