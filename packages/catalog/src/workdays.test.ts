import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shanghaiDate } from './calendar-date.ts';
import { loadWorkdays } from './workdays.ts';

const calendar = await loadWorkdays();

test('days off and weekends worked are as the State Council announced them', () => {
  const days: readonly (readonly [string, boolean])[] = [
    ['2024-02-04', true], // Sunday worked for the Spring Festival
    ['2024-02-12', false], // Monday off
    ['2024-10-12', true], // Saturday worked for the National Day
    ['2025-01-01', false],
    ['2025-01-26', true], // Sunday worked
    ['2025-02-05', true], // Wednesday after the Spring Festival
    ['2025-10-08', false],
    ['2025-10-11', true],
    ['2026-01-02', false],
    ['2026-01-04', true],
    ['2026-02-14', true],
    ['2026-02-23', false],
    ['2026-05-09', true],
    ['2026-09-25', false],
    ['2026-11-21', false], // an ordinary Saturday
    ['2026-11-23', true], // an ordinary Monday
  ];
  for (const [date, workday] of days) {
    const day = calendar.day(date);
    assert.ok(day.known);
    assert.equal(day.workday, workday, date);
  }
  assert.deepEqual(calendar.day('2026-02-17'), { known: true, workday: false, holiday: '春节' });
  assert.deepEqual(calendar.years, [2024, 2025, 2026]);
  assert.match(calendar.papers(2026)[0] ?? '', /^https:\/\/www\.gov\.cn\//);
});

test('each known year has the working days that its notice leaves', () => {
  const count = (year: number): number => {
    let workdays = 0;
    for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
      const day = calendar.day(new Date(at).toISOString().slice(0, 10));
      if (day.known && day.workday) workdays++;
    }
    return workdays;
  };
  assert.deepEqual([count(2024), count(2025), count(2026)], [251, 248, 248]);
});

test('two working days after the last one before the Spring Festival come after it', () => {
  assert.deepEqual(calendar.addWorkdays('2026-02-14', 2), { known: true, date: '2026-02-25' });
  assert.deepEqual(calendar.addWorkdays('2026-02-25', -2), { known: true, date: '2026-02-14' });
  assert.deepEqual(calendar.addWorkdays('2026-02-18', 1), { known: true, date: '2026-02-24' });
  assert.deepEqual(calendar.addWorkdays('2026-02-18', 0), { known: true, date: '2026-02-18' });
  assert.deepEqual(calendar.addWorkdays('2025-12-31', 1), { known: true, date: '2026-01-04' });
  assert.deepEqual(calendar.workdaysBetween('2026-02-14', '2026-02-25'), { known: true, workdays: 2 });
  assert.deepEqual(calendar.workdaysBetween('2026-02-25', '2026-02-14'), { known: true, workdays: -2 });
  assert.deepEqual(calendar.workdaysBetween('2026-02-14', '2026-02-14'), { known: true, workdays: 0 });
});

test('a year that was not announced is unknown, never guessed', () => {
  const unknown = { known: false, year: 2027 };
  assert.deepEqual(calendar.day('2027-01-04'), unknown);
  assert.deepEqual(calendar.addWorkdays('2026-12-31', 1), unknown);
  assert.deepEqual(calendar.addWorkdays('2027-06-01', 0), unknown);
  assert.deepEqual(calendar.workdaysBetween('2026-12-30', '2027-01-04'), unknown);
  assert.deepEqual(calendar.addWorkdays('2024-01-02', -1), { known: false, year: 2023 });
  assert.deepEqual(calendar.papers(2027), []);
});

test('what is no date is refused', () => {
  for (const date of ['', '2026-2-1', '2026-02-29', '2026-13-01', '20260201', '２０２６-01-01']) {
    assert.throws(() => calendar.day(date), RangeError, date);
  }
  assert.throws(() => calendar.addWorkdays('2026-01-05', 0.5), RangeError);
});

test('a moment has the date that it has in Shanghai', () => {
  assert.equal(shanghaiDate(Date.UTC(2026, 0, 1, 15, 59, 59)), '2026-01-01');
  assert.equal(shanghaiDate(Date.UTC(2026, 0, 1, 16, 0, 0)), '2026-01-02');
});
