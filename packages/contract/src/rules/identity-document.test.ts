import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { today } from '../../test/describe-rule.ts';
import { checkIdentityDocument, identityDocuments, identityDocumentTypes } from './identity-document.ts';

/** A number that each document accepts and, where possible, others refuse. */
const numbers = {
  'identity-card': '11010519491231002X',
  passport: 'AB12345',
  'hong-kong-macao-permit': 'H12345678',
  'taiwan-permit': '12345678',
  'residence-permit': '810000199408230021',
  'permanent-residence': '911840199001010026',
} as const;

describe('identity documents', () => {
  it('are the six of the account form, each with a rule and a normaliser', () => {
    assert.deepEqual(Object.keys(identityDocuments), [...identityDocumentTypes]);
  });

  for (const type of identityDocumentTypes) {
    it(`${type}: its own rule judges`, () => {
      assert.equal(checkIdentityDocument(type, numbers[type], today), undefined);
      assert.match(checkIdentityDocument(type, '?', today) ?? '', new RegExp(`^${type}/`));
      assert.equal(checkIdentityDocument(type, ''), `${type}/missing`);
      assert.equal(identityDocuments[type].normalize(` ${numbers[type].toLowerCase()} `), numbers[type]);
    });
  }

  it('looks at the clock that it is given', () => {
    const born2026 = '110101202606011526';
    assert.equal(checkIdentityDocument('identity-card', born2026, Date.UTC(2026, 4, 31)), 'identity-card/birth');
    assert.notEqual(checkIdentityDocument('identity-card', born2026, Date.UTC(2026, 5, 2)), 'identity-card/birth');
  });
});
