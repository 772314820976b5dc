import { country } from '@zxkt/contract/rules/country';
import {
  foreignRegistrationNumber,
  normalizeForeignRegistrationNumber,
} from '@zxkt/contract/rules/foreign-registration-number';
import { identityDocuments, type IdentityDocumentType } from '@zxkt/contract/rules/identity-document';
import { normalizeCode } from '@zxkt/contract/rules/normalize';
import { normalizeUnitName, unitName } from '@zxkt/contract/rules/unit-name';
import { html, type TemplateResult } from 'lit';
import { selectField } from '../fields/select-field.ts';
import { input, type AccountFormView } from './account-form.view.ts';
import type { AccountRules } from './account-rules.ts';
import { countries } from './countries.ts';

// What only people from abroad need: 境外企业, and documents other than 身份证.

/** What their fields are held to. */
export const rulesFromAbroad: AccountRules = {
  enterpriseName: { normalize: normalizeUnitName, refusal: (value) => unitName.refusal(value) },
  country: { refusal: (value) => country.refusal(value) },
  registrationNumber: {
    normalize: normalizeForeignRegistrationNumber,
    refusal: (value) => foreignRegistrationNumber.refusal(value),
  },
  documentNumber: {
    // Of every document the number is capital letters and digits.
    normalize: normalizeCode,
    refusal: (value, { documentType }) => identityDocuments[documentType as IdentityDocumentType].rule.refusal(value),
  },
};

/** The fields of 境外企业. */
export const foreignEnterprise = (view: AccountFormView): TemplateResult => {
  const { form, text } = view;
  return html`
    ${input(view, 'enterpriseName', { required: true, wide: true, autocomplete: 'organization' })}
    ${selectField({
      form,
      text,
      name: 'country',
      label: text.get('country'),
      required: true,
      autocomplete: 'country',
      placeholder: text.get('form/choose'),
      options: countries(text.language),
    })}
    ${input(view, 'registrationNumber', { required: true, number: true, maxlength: 80 })}
  `;
};
