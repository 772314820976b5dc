import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { fieldErrors } from '../../problems/field-errors.ts';
import { qualificationContent } from './content.ts';
import { draftContent } from './draft.ts';
import { upgradeDraft } from './upgrade-draft.ts';
import { qualificationSections, sealedFields } from './sections.ts';
import { exampleQualification } from './example.ts';

const errorsOf = (value: unknown) => fieldErrors(v.safeParse(qualificationContent, value).issues ?? []);

describe('a qualification', () => {
  it('is accepted when every section of the guide is filled in well', () => {
    assert.deepEqual(errorsOf(exampleQualification), []);
  });

  it('needs no optional field', () => {
    const { fax: _, ...unit } = exampleQualification.unit;
    assert.deepEqual(errorsOf({ ...exampleQualification, unit }), []);
  });

  it('names the field of each refusal by its place', () => {
    const content = structuredClone(exampleQualification) as {
      unit: Record<string, unknown>;
      business: Record<string, unknown>;
    };
    content.unit['postcode'] = '999077';
    content.business['products'] = [];
    content.business['industries'] = ['1311', '1311'];
    assert.deepEqual(errorsOf(content), [
      { pointer: '/unit/postcode', code: 'postcode/format' },
      { pointer: '/business/industries', code: 'selection/repeated' },
      { pointer: '/business/products', code: 'selection/missing' },
    ]);
  });

  it('asks for the USCC or the organisation code', () => {
    const { uscc: _, ...unit } = exampleQualification.unit;
    assert.deepEqual(errorsOf({ ...exampleQualification, unit }), [
      { pointer: '/unit/uscc', code: 'enterprise-code/missing' },
    ]);
    assert.deepEqual(errorsOf({ ...exampleQualification, unit: { ...unit, organisationCode: '71526726-X' } }), []);
  });

  it('says of a missing section which one, and refuses an unknown one', () => {
    const { bank: _, ...without } = exampleQualification;
    assert.deepEqual(errorsOf(without), [{ pointer: '/bank', code: 'field/required' }]);
    assert.deepEqual(errorsOf({ ...exampleQualification, extra: {} }), [{ pointer: '/extra', code: 'field/unknown' }]);
  });

  it('seals only fields that exist', () => {
    for (const pointer of sealedFields) {
      const [, section = '', field = ''] = pointer.split('/');
      assert.ok(field in qualificationSections[section as keyof typeof qualificationSections], pointer);
    }
  });
});

describe('a draft', () => {
  it('keeps whatever is typed, unfinished and wrong', () => {
    assert.ok(v.is(draftContent, {}));
    assert.ok(v.is(draftContent, { unit: { uscc: '9144', postcode: 'x' }, business: { products: ['9999'] } }));
    assert.ok(v.is(draftContent, exampleQualification));
  });

  it('is no store for anything else', () => {
    assert.ok(!v.is(draftContent, { unit: { note: 'x' } }));
    assert.ok(!v.is(draftContent, { notes: {} }));
    assert.ok(!v.is(draftContent, { unit: { introduction: 'x'.repeat(4001) } }));
    assert.ok(!v.is(draftContent, JSON.parse('{"unit":{"__proto__":{}}}')));
  });

  it('opens when an older form wrote it: what still fits stays as typed, what is gone goes', () => {
    const content = {
      unit: { name: '甲公司', telex: '1' },
      ekey: { serial: '1' },
      business: { products: ['01012100'] },
    };
    assert.deepEqual(upgradeDraft({ schemaVersion: 0, content }), {
      unit: { name: '甲公司' },
      business: { products: ['01012100'] },
    });
  });
});
