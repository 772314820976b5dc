import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { batched } from './batched.ts';

describe('look-ups made together', () => {
  const recorded = (most = 64) => {
    const asked: string[][] = [];
    const find = batched(async (keys: readonly string[]) => {
      asked.push([...keys]);
      return new Map(keys.filter((key) => key !== 'nobody').map((key) => [key, { name: key }]));
    }, most);
    return { asked, find };
  };

  it('ask once for all who ask in one turn, and for nobody twice', async () => {
    const { asked, find } = recorded();
    const rows = await Promise.all(['a', 'b', 'a', 'nobody'].map(find));
    assert.deepEqual(rows, [{ name: 'a' }, { name: 'b' }, { name: 'a' }, undefined]);
    assert.deepEqual(asked, [['a', 'b', 'nobody']]);
  });

  it('keep nothing: who asks later is answered anew', async () => {
    const { asked, find } = recorded();
    await find('a');
    await find('a');
    assert.deepEqual(asked, [['a'], ['a']]);
  });

  it('ask in parts when there are many', async () => {
    const { asked, find } = recorded(4);
    const keys = Array.from({ length: 10 }, (_, index) => `key${index}`);
    const rows = await Promise.all(keys.map(find));
    assert.deepEqual(
      rows,
      keys.map((name) => ({ name })),
    );
    assert.deepEqual(
      asked.map(({ length }) => length),
      [4, 4, 2],
    );
  });

  it('fail for all of one part together, and only once', async () => {
    let fails = true;
    const find = batched(async (keys: readonly string[]) => {
      if (fails) throw new Error('no database');
      return new Map(keys.map((key) => [key, key]));
    }, 64);
    const outcomes = await Promise.allSettled([find('a'), find('b')]);
    assert.deepEqual(
      outcomes.map(({ status }) => status),
      ['rejected', 'rejected'],
    );
    fails = false;
    assert.equal(await find('a'), 'a');
  });
});
