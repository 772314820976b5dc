import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventsFrom, next } from './machine.ts';
import { recoveryEvents, recoveryMachine, recoveryStatuses } from './recovery.ts';

describe('the life of a recovery ticket', () => {
  it('leads nowhere twice: one state and one event have one outcome', () => {
    const pairs = recoveryMachine.map(({ from, event }) => `${from} ${event}`);
    assert.deepEqual([...new Set(pairs)], pairs);
  });

  it('reaches every state from its submission, by every event', () => {
    const reached = new Set<string>(['submitted']);
    const used = new Set<string>();
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const { from, to, event } of recoveryMachine) {
        if (!reached.has(from)) continue;
        reached.add(to);
        used.add(event);
      }
    }
    assert.deepEqual([...reached].sort(), [...recoveryStatuses].sort());
    assert.deepEqual([...used].sort(), [...recoveryEvents].sort());
  });

  it('lets only the desk decide, and only time run out by itself', () => {
    for (const { event, by } of recoveryMachine) {
      if (['take', 'release', 'approve', 'return', 'reject'].includes(event)) assert.equal(by, 'authority');
      else assert.equal(by, ['lapse', 'deliver', 'expire'].includes(event) ? 'system' : 'enterprise');
    }
  });

  it('ends with a link that was used, a refusal, or what never came back', () => {
    for (const end of ['used', 'rejected', 'lapsed'] as const) assert.deepEqual(eventsFrom(recoveryMachine, end), []);
    assert.equal(next(recoveryMachine, 'in-review', 'approve'), 'approved');
    assert.equal(next(recoveryMachine, 'submitted', 'approve'), undefined);
    assert.equal(next(recoveryMachine, 'used', 'use'), undefined);
  });
});
