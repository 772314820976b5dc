import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { registration } from '../resources/registration.ts';
import { fieldErrors } from './field-errors.ts';

const good = {
  type: 'domestic-enterprise',
  account: 'chenjia2026',
  displayName: '陈佳测试',
  password: 'Abcdef12345',
  uscc: '9144030071526726XG',
  documentType: 'identity-card',
  documentNumber: '11010519491231002X',
  email: 'typt@mofcom.gov.cn',
  mobile: '13901234567',
  verification: { id: 'v1', proof: 'p' },
  consentVersion: '2026-01',
};

const errorsOf = (value: unknown) => fieldErrors(v.safeParse(registration, value).issues ?? []);

describe('field errors', () => {
  it('finds nothing wrong with the form of the guide filled in well', () => {
    assert.deepEqual(errorsOf(good), []);
  });

  it('puts each refusal on its field, by code', () => {
    assert.deepEqual(errorsOf({ ...good, uscc: '999900001016367613', mobile: '12901234567' }), [
      { pointer: '/mobile', code: 'mobile/format' },
      { pointer: '/uscc', code: 'uscc/category' },
    ]);
  });

  it('judges the number by the document that was chosen', () => {
    assert.deepEqual(errorsOf({ ...good, documentType: 'passport', documentNumber: 'E12345678' }), []);
    assert.deepEqual(errorsOf({ ...good, documentType: 'passport' }), [
      { pointer: '/documentNumber', code: 'passport/format' },
    ]);
    assert.deepEqual(errorsOf({ ...good, documentNumber: '110101200001011524' }), [
      { pointer: '/documentNumber', code: 'identity-card/checksum' },
    ]);
  });

  it('asks an enterprise for one of its codes, and a person for none', () => {
    const { uscc: _, ...without } = good;
    assert.deepEqual(errorsOf(without), [{ pointer: '/uscc', code: 'enterprise-code/missing' }]);
    assert.deepEqual(errorsOf({ ...without, organisationCode: '19220382-1' }), []);
    assert.deepEqual(errorsOf({ ...without, type: 'person' }), []);
  });

  it('passes a wrong checksum where the holder may know better', () => {
    assert.deepEqual(errorsOf({ ...good, organisationCode: '19220382-2', tradeCode: '9900147023486' }), []);
  });

  it('names what is missing, what is unknown and what is of the wrong kind', () => {
    const { email: _, ...without } = good;
    assert.deepEqual(errorsOf(without), [{ pointer: '/email', code: 'field/required' }]);
    assert.deepEqual(errorsOf({ ...good, admin: true }), [{ pointer: '/admin', code: 'field/unknown' }]);
    assert.deepEqual(errorsOf(JSON.parse('{"__proto__":{"admin":true}}')).at(0), {
      pointer: '/type',
      code: 'field/option',
    });
    assert.deepEqual(errorsOf([]), [{ pointer: '/type', code: 'field/option' }]);
    assert.deepEqual(errorsOf('x'), [{ pointer: '', code: 'field/option' }]);
  });

  it('refuses what would reach the prototype', () => {
    const poisoned = JSON.parse(JSON.stringify(good).replace('{', '{"__proto__":{"admin":true},')) as unknown;
    assert.deepEqual(errorsOf(poisoned), [{ pointer: '/__proto__', code: 'field/unknown' }]);
    const constructed = { ...good, constructor: { prototype: {} } };
    assert.deepEqual(errorsOf(constructed), [{ pointer: '/constructor', code: 'field/unknown' }]);
  });

  it('escapes pointers as RFC 6901 does', () => {
    assert.deepEqual(errorsOf({ ...good, 'a/b~c': 1 }), [{ pointer: '/a~1b~0c', code: 'field/unknown' }]);
  });
});
