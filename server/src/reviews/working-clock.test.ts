import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createClocks, overdueBefore } from './working-clock.ts';

const at = (text: string) => Date.parse(`${text}+08:00`);

describe('the working-day clock', () => {
  it('gives five working days after the day of submission, weekends and holidays not counted', async () => {
    const clockOf = await createClocks(at('2026-08-05T10:00'));
    assert.deepEqual(clockOf(at('2026-08-03T23:59')), { dueOn: '2026-08-10', workdaysLeft: 3, overdue: false });
    assert.deepEqual(clockOf(at('2026-07-29T00:00')), { dueOn: '2026-08-05', workdaysLeft: 0, overdue: false });
    assert.deepEqual(clockOf(at('2026-07-28T23:59')), { dueOn: '2026-08-04', workdaysLeft: -1, overdue: true });
    // National Day of 2026 is seven days off.
    const october = await createClocks(at('2026-10-09T10:00'));
    assert.equal(october(at('2026-09-30T10:00')).overdue, false);
  });

  it('finds by one moment what it calls late one by one', async () => {
    for (const today of ['2026-08-05', '2026-08-08', '2026-10-07', '2026-10-09', '2026-02-24']) {
      const now = at(`${today}T12:00`);
      const before = (await overdueBefore(now)) ?? 0;
      const clockOf = await createClocks(now);
      for (let away = -20; away <= 0; away++) {
        const submitted = now + away * 86_400_000;
        assert.equal(clockOf(submitted).overdue, submitted < before, `${today} ${String(away)}`);
      }
    }
  });

  it('never guesses where the working days are not announced', async () => {
    const now = at('2035-03-01T12:00');
    assert.equal(await overdueBefore(now), undefined);
    const clockOf = await createClocks(now);
    assert.deepEqual(clockOf(at('2035-02-01T12:00')), { dueOn: null, workdaysLeft: null, overdue: false });
  });
});
