import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadSmeStandard } from './sme-size.ts';

const standard = await loadSmeStandard();

test('an industry is measured by the row that names it', () => {
  assert.equal(standard.industries.length, 16);
  const rows = ['A0111', 'C1711', 'D', 'E47', 'F5111', 'F5211', 'G5411', 'G5910', 'G6010', 'H6110', 'I6410', 'I6511'];
  assert.deepEqual(
    rows.map((code) => standard.industry(code)?.gbt4754),
    ['A', 'B,C,D', 'B,C,D', 'E', 'F51', 'F52', 'G54-G58', 'G59', 'G60', 'H61', 'I63-I64', 'I65'],
  );
  assert.equal(standard.industry('K7010')?.gbt4754, 'K701');
  assert.equal(standard.industry('M7310')?.gbt4754, 'other');
});

test('a size is reached by every measure, or the next smaller one applies', () => {
  assert.equal(standard.size('C1711', { employees: 1000, revenue: 40_000 }), 'large');
  assert.equal(standard.size('C1711', { employees: 1000, revenue: 39_999 }), 'medium');
  assert.equal(standard.size('C1711', { employees: 20, revenue: 300 }), 'small');
  assert.equal(standard.size('C1711', { employees: 19, revenue: 1_000_000 }), 'micro');
  assert.equal(standard.size('A0111', { revenue: 20_000 }), 'large');
});

test('no size is told where a figure is missing', () => {
  assert.equal(standard.size('C1711', { employees: 1000 }), undefined);
  assert.equal(standard.size('E4710', { revenue: 100 }), undefined);
});
