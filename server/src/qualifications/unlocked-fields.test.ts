import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fieldPointers } from './draft-fields.ts';
import { unlockedFields } from './unlocked-fields.ts';

describe('what a returned submission may change', () => {
  it('is the fields that were named, and no field beside them', () => {
    assert.deepEqual(unlockedFields(['/unit/phone'], [], []), ['/unit/phone']);
    assert.deepEqual(unlockedFields(['/business/industries/2'], [], []), ['/business/industries']);
  });

  it('is every field of a section that was named', () => {
    const bank = fieldPointers.filter((pointer) => pointer.startsWith('/bank/'));
    assert.deepEqual(unlockedFields(['/bank'], [], []), bank);
  });

  it('is what hangs together with them', () => {
    assert.deepEqual(unlockedFields(['/unit/uscc'], [], []), ['/unit/uscc', '/unit/organisationCode']);
    assert.deepEqual(unlockedFields(['/unit/filingRegion'], [], []), ['/unit/filingRegion', '/unit/region']);
  });

  it('is what no longer passes, so that it can be sent again', () => {
    const retired = ['/unit/region', '/business/products/1'];
    assert.deepEqual(unlockedFields(['/unit/fax'], retired, []), ['/unit/region', '/unit/fax', '/business/products']);
  });

  it('is never what is fixed', () => {
    assert.equal(unlockedFields(['/unit'], [], ['/unit/name']).includes('/unit/name'), false);
  });
});
