import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CallProblem } from '../http/problem.ts';
import { createPasswordHasher, owaspCost } from './passwords.ts';

const cheap = { memoryKib: 64, passes: 1, parallelism: 1 };

describe('createPasswordHasher', () => {
  it('writes PHC strings at the cost that OWASP asks for', async () => {
    assert.match(
      await createPasswordHasher().hash('Example2026pass'),
      /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[^$]{22}\$[^$]{43}$/,
    );
    assert.ok(owaspCost.memoryKib >= 19 * 1024 && owaspCost.passes >= 2);
  });

  it('knows the right password, and no other', async () => {
    const { hash, verify } = createPasswordHasher(cheap);
    const encoded = await hash('Example2026pass');
    assert.equal(await verify(encoded, 'Example2026pass'), true);
    assert.equal(await verify(encoded, 'example2026pass'), false);
    assert.notEqual(await hash('Example2026pass'), encoded, 'salted');
  });

  it('verifies a published vector', async () => {
    // The reference implementation's own: `echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1`.
    const encoded = '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';
    assert.equal(await createPasswordHasher(cheap).verify(encoded, 'password'), true);
  });

  it('reads old hashes after the cost was raised', async () => {
    const old = await createPasswordHasher(cheap).hash('Example2026pass');
    assert.equal(await createPasswordHasher({ ...cheap, passes: 3 }).verify(old, 'Example2026pass'), true);
  });

  it('takes a password as the same however its characters were composed', async () => {
    const { hash, verify } = createPasswordHasher(cheap);
    assert.equal(await verify(await hash('caf\u00e9 2026 Aa'), 'cafe\u0301 2026 Aa'), true);
  });

  it('compares with a decoy at the cost of a real hash', async () => {
    const { decoy, verify } = createPasswordHasher(cheap);
    const encoded = await decoy();
    assert.match(encoded, /^\$argon2id\$v=19\$m=64,t=1,p=1\$/);
    assert.equal(await verify(encoded, ''), false);
  });

  it('lets a burst wait its turn and refuses what is more, so that memory stays bounded', async () => {
    const { hash } = createPasswordHasher(cheap, { concurrency: 2, queue: 3 });
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => hash('Example2026pass')));
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
    assert.equal(refused.length, 3);
    for (const { reason } of refused) assert.equal(reason instanceof CallProblem && reason.code, 'server/unavailable');
    await hash('Example2026pass');
  });

  it('goes on after a hash that cannot be read', async () => {
    const { hash, verify } = createPasswordHasher(cheap, { concurrency: 1, queue: 1 });
    await assert.rejects(verify('plain', 'plain'), /not an argon2id hash/);
    await hash('Example2026pass');
  });
});
