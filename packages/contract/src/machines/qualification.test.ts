import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eventsFrom, next } from './machine.ts';
import { qualificationEvents, qualificationMachine, qualificationStatuses } from './qualification.ts';

describe('the life of a qualification', () => {
  it('leads nowhere twice: one state and one event have one outcome', () => {
    const pairs = qualificationMachine.map(({ from, event }) => `${from} ${event}`);
    assert.deepEqual([...new Set(pairs)], pairs);
  });

  it('reaches every state from the draft, by every event', () => {
    const reached = new Set<string>(['draft']);
    const used = new Set<string>();
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const { from, to, event } of qualificationMachine) {
        if (!reached.has(from)) continue;
        reached.add(to);
        used.add(event);
      }
    }
    assert.deepEqual([...reached].sort(), [...qualificationStatuses].sort());
    assert.deepEqual([...used].sort(), [...qualificationEvents].sort());
  });

  it('lets only the counter decide, and only the enterprise submit', () => {
    for (const { event, by } of qualificationMachine) {
      if (['approve', 'return', 'reject', 'take', 'release', 'suspend', 'resume', 'revoke'].includes(event)) {
        assert.equal(by, 'authority');
      } else {
        assert.equal(by, 'enterprise');
      }
    }
  });

  it('goes the way of the guide', () => {
    let state = next(qualificationMachine, 'draft', 'submit');
    assert.equal(state, 'submitted');
    state = next(qualificationMachine, 'submitted', 'take');
    assert.equal(state, 'in-review');
    assert.equal(next(qualificationMachine, 'in-review', 'return'), 'returned');
    assert.equal(next(qualificationMachine, 'returned', 'submit'), 'submitted');
    assert.equal(next(qualificationMachine, 'in-review', 'submit'), undefined);
    assert.deepEqual(eventsFrom(qualificationMachine, 'revoked'), []);
  });
});
