import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unpack } from './unpack.ts';

/** One group with `size - 1` codes in it. */
const groupOf = (size: number) =>
  unpack({
    id: 'sample',
    edition: '',
    hash: '',
    depths: `0${'1'.repeat(size - 1)}`,
    codes: ['0', ...Array.from({ length: size - 1 }, (_, at) => String(at))].join(' '),
    names: '\n'.repeat(size - 1),
    columns: {},
    pinyin: { syllables: '', readings: '', exceptions: '' },
  });

test('places in a catalogue are right on both sides of what fits into two bytes', () => {
  for (const size of [0x7fff, 0x8000, 0x8001, 70_000]) {
    const { parents, ends, codes } = groupOf(size);
    assert.deepEqual([parents[0], parents[1], parents[size - 1]], [-1, 0, 0], `parents of ${size}`);
    assert.deepEqual([ends[0], ends[1], ends[size - 1]], [size, 2, size], `ends of ${size}`);
    assert.equal(codes[size - 1], `0${size - 2}`);
  }
});

test('small catalogues take half the room', () => {
  assert.equal(groupOf(0x7fff).ends.BYTES_PER_ELEMENT, 2);
  assert.equal(groupOf(0x8000).ends.BYTES_PER_ELEMENT, 4);
});
