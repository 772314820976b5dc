import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isDay, normalizeDay } from './day.ts';

it('a day is one of the calendar, and written in one way', () => {
  for (const day of ['2026-01-02', '2024-02-29', '1999-12-31']) assert.ok(isDay(day), day);
  for (const text of [
    '2026-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-1-2',
    '2026-01-02T00',
    ' 2026-01-02',
    '20260102',
    '',
  ])
    assert.ok(!isDay(text), text);
});

it('a day is understood as people type and paste it', () => {
  for (const typed of [
    '2026-01-02',
    '20260102',
    '2026/1/2',
    '2026.01.02',
    '2026年1月2日',
    ' 2026 - 1 - 2 ',
    '２０２６／１／２',
    '２０２６年０１月０２日',
    '\u200b2026-01-02\n',
  ])
    assert.equal(normalizeDay(typed), '2026-01-02', typed);
  for (const typed of ['昨天', '2026', '2026112', '26-01-02', '2026-01-02 12:00', ''])
    assert.equal(normalizeDay(typed), typed);
  assert.equal(normalizeDay('2026/2/30'), '2026-02-30');
  assert.equal(normalizeDay(normalizeDay('2026/1/2')), '2026-01-02');
});
