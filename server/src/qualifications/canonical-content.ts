import {
  normalizeBankName,
  normalizeIntroduction,
  normalizePersonName,
  normalizePostalAddress,
  normalizeUnitName,
  qualificationSections,
} from '@zxkt/contract';
import { placeOf, valueAt, type Content } from './draft-fields.ts';

/** Rules of names judge a name after this; whoever stores one normalises it. */
const normalized: Readonly<Record<string, (typed: string) => string>> = {
  '/contact/name': normalizePersonName,
  '/unit/name': normalizeUnitName,
  '/unit/address': normalizePostalAddress,
  '/unit/introduction': normalizeIntroduction,
  '/details/legalRepresentative': normalizePersonName,
  '/bank/bankName': normalizeBankName,
  '/bank/accountHolder': normalizeUnitName,
};

/**
 * A draft as it is submitted: names in their one form, an optional field that was emptied is absent, and a section that
 * nobody touched is there, so that what it lacks is told field by field.
 */
export const canonicalContent = (draft: Content): Content => {
  const content = structuredClone(draft);
  for (const [section, fields] of Object.entries(qualificationSections)) {
    const values = (content[section] ??= {});
    for (const [field, schema] of Object.entries(fields)) {
      if (values[field] === '' && schema.type === 'optional') Reflect.deleteProperty(values, field);
    }
  }
  for (const [pointer, normalize] of Object.entries(normalized)) {
    const value = valueAt(content, pointer);
    const [section, field] = placeOf(pointer);
    const values = content[section];
    if (values && typeof value === 'string') values[field] = normalize(value);
  }
  return content;
};
