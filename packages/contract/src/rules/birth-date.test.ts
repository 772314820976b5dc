import assert from 'node:assert/strict';
import { it } from 'node:test';
import { isPastDay } from './birth-date.ts';

const now = Date.UTC(2026, 10, 25);

it('knows the calendar', () => {
  for (const day of ['18800101', '19491231', '20000229', '20240229']) assert.ok(isPastDay(day, now), day);
  for (const day of ['20000230', '20010229', '19000229', '20000431', '20001301', '20000001', '20000100', '00000000']) {
    assert.ok(!isPastDay(day, now), day);
  }
});

it('counts today in Shanghai: the day begins at 16:00 UTC of the day before', () => {
  assert.ok(!isPastDay('20261125', Date.UTC(2026, 10, 24, 15, 59, 59)));
  assert.ok(isPastDay('20261125', Date.UTC(2026, 10, 24, 16)));
});
