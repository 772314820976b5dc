import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OptionError, readPorts, readSubmissions } from '../host/options.ts';

describe('ports', () => {
  it('are three in a row', () => {
    assert.deepEqual(readPorts([], {}), { api: 8787, portal: 8788, provincial: 8789 });
    assert.deepEqual(readPorts(['--port', '9000'], {}), { api: 9000, portal: 9001, provincial: 9002 });
    assert.deepEqual(readPorts([], { ZXKT_PORT: '9000', PORTAL_PORT: '80' }), {
      api: 9000,
      portal: 80,
      provincial: 9002,
    });
  });

  it('are any that are free when the first is 0', () => {
    assert.deepEqual(readPorts(['--port', '0'], { ZXKT_PORT: '9000' }), { api: 0, portal: 0, provincial: 0 });
  });

  it('are refused with a message when they are none', () => {
    for (const port of ['x', '', '-1', '65536', '8e3', '65535'])
      assert.throws(() => readPorts([`--port=${port}`], {}), OptionError, port);
    assert.throws(() => readPorts([], { PORTAL_PORT: '8788a' }), OptionError);
    assert.throws(() => readPorts(['--prot', '1'], {}), OptionError);
  });

  it('say how many submissions there shall be', () => {
    assert.equal(readSubmissions([]), 300);
    assert.equal(readSubmissions(['--submissions', '0', '--port', '0']), 0);
    assert.equal(readSubmissions(['--submissions=1000000']), 1_000_000);
    assert.throws(() => readSubmissions(['--submissions', 'many']), OptionError);
  });
});
