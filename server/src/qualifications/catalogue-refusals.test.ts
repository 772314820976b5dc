import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { filledWith } from '../../test/qualification.ts';
import { loadCatalogueJudge, type CatalogueJudge } from './catalogue-refusals.ts';
import type { Content } from './draft-fields.ts';

let judge: CatalogueJudge;
before(async () => {
  judge = await loadCatalogueJudge();
});

const judged = (unit: Record<string, string>, onDate = '2026-08-03') =>
  judge(filledWith({ unit }) as Content, onDate).map(({ pointer, code, params }) => [
    pointer,
    code,
    params?.['successor'],
  ]);

describe('codes of a qualification', () => {
  it('are found in their catalogues', () => {
    assert.deepEqual(judge(filledWith() as Content, '2026-08-03'), []);
  });

  it('are led to their successor once they are retired, not before', () => {
    const jiangbei = { filingRegion: '500000', region: '500105' };
    assert.deepEqual(judged(jiangbei, '2024-12-31'), []);
    assert.deepEqual(judged(jiangbei), [['/unit/region', 'catalogue-code/retired', '500157']]);
  });

  it('of regions lie in the filing region; 新疆兵团 lies all over 新疆', () => {
    assert.deepEqual(judged({ filingRegion: '440000', region: '440305' }), []);
    assert.deepEqual(judged({ filingRegion: '440300', region: '440100' }), [
      ['/unit/region', 'qualification/region-outside', undefined],
    ]);
    assert.deepEqual(judged({ filingRegion: '660000', region: '659001' }), []);
    assert.deepEqual(judged({ filingRegion: '660000', region: '440305' }), [
      ['/unit/region', 'qualification/region-outside', undefined],
    ]);
    assert.deepEqual(judged({ filingRegion: '990000', region: '440305' }), [
      ['/unit/filingRegion', 'catalogue-code/unknown', undefined],
    ]);
  });

  it('that nobody chose yet are no matter of the catalogue', () => {
    assert.deepEqual(judge({}, '2026-08-03'), []);
  });
});
