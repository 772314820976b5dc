import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { catalogueIds, loadCatalogue } from '@zxkt/catalog';
import { openTestApp, type TestApp } from '../../test/test-app.ts';

let test: TestApp;
before(async () => {
  test = await openTestApp();
});
after(() => test.close());

describe('the catalogues', () => {
  it('are listed with the hashes that browsers load them by', async () => {
    const { items } = (await test.request('listCatalogues')).value;
    assert.deepEqual(
      items.map(({ name }) => name),
      catalogueIds,
    );
    for (const { name, hash, size, url } of items) {
      const catalogue = await loadCatalogue(name as (typeof catalogueIds)[number]);
      assert.deepEqual([hash, size], [catalogue.hash, catalogue.size]);
      assert.equal(url, `/v1/catalogues/${name}/${hash}`);
    }
  });

  it('are served whole: the content has the hash of its address', async () => {
    for (const { name, hash } of (await test.request('listCatalogues')).value.items) {
      const { value } = await test.request('readCatalogue', { params: { name, hash } });
      const lines = [{ catalogue: value.name, edition: value.edition }, ...value.entries];
      const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
      assert.equal(createHash('sha256').update(text).digest('hex'), hash, name);
    }
  });

  it('may be kept for ever, by anybody', async () => {
    const [first] = (await test.request('listCatalogues')).value.items;
    const { headers } = await test.request(`GET ${first?.url ?? ''}` as 'GET /');
    assert.equal(headers.get('cache-control'), 'public, max-age=31536000, immutable');
    assert.equal(headers.get('etag'), `"${first?.hash ?? ''}"`);
    assert.equal((await test.request('listCatalogues')).headers.get('cache-control'), 'no-store');
  });

  it('are not found by another hash or an unknown name, and that is not kept', async () => {
    const [first] = (await test.request('listCatalogues')).value.items;
    for (const params of [
      { name: first?.name ?? '', hash: '0'.repeat(64) },
      { name: 'constructor', hash: first?.hash ?? '' },
    ]) {
      const { problem, headers } = await test.request('readCatalogue', { params });
      assert.equal(problem.code, 'resource/not-found');
      assert.equal(headers.get('cache-control'), 'no-store');
    }
  });
});
