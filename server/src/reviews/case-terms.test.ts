import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadEconomicTypes, loadIndustries } from '@zxkt/catalog';
import { economicGroup, sectionOf, termsOfCase } from './case-terms.ts';

it('knows the section of every industry', async () => {
  const industries = await loadIndustries();
  for (const { code, level } of industries.entries())
    if (level > 1) assert.equal(sectionOf(code), industries.path(code)[0]?.code, code);
});

it('finds an economic type by every group that holds it', async () => {
  const types = await loadEconomicTypes();
  for (const { code } of types.entries()) {
    const terms = termsOfCase({
      status: 'approved',
      number: null,
      filing_region: '440000',
      region: '440106',
      unit_name: '',
      uscc: null,
      organisation_code: null,
      industries: '',
      economic_type: code,
    });
    for (const group of types.path(code))
      assert.ok(terms.includes(`e:${economicGroup(group.code)}`), `${code} in ${group.code}`);
  }
});
