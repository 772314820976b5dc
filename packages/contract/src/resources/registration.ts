import * as v from 'valibot';
import { displayName } from '../rules/display-name.ts';
import { email } from '../rules/email.ts';
import { foreignRegistrationNumber } from '../rules/foreign-registration-number.ts';
import { country } from '../rules/country.ts';
import { identityDocumentTypes, checkIdentityDocument } from '../rules/identity-document.ts';
import { loginAccount } from '../rules/login-account.ts';
import { mobile } from '../rules/mobile.ts';
import { organisationCodeShape } from '../rules/organisation-code.ts';
import { passwordGuide2019 } from '../rules/password.ts';
import { tradeCodeShape } from '../rules/trade-code.ts';
import { unitName } from '../rules/unit-name.ts';
import { uscc } from '../rules/uscc.ts';
import { provenPhone } from './phone-verification.ts';
import { option, strict, text } from './schema.ts';

/** Refusals that only the server can know. */
export type AccountCode = 'account/taken' | 'consent/outdated' | 'enterprise-code/missing';

const common = {
  account: loginAccount,
  displayName,
  documentType: option(identityDocumentTypes),
  documentNumber: text(32),
  email,
  mobile,
  verification: provenPhone,
  /** The version of the personal-information terms that the person agreed to (`configuration.consentVersion`). */
  consentVersion: text(32),
};

/** The type of the document decides the rule of its number. */
const withFittingDocument = /* @__NO_SIDE_EFFECTS__ */ <
  S extends v.GenericSchema<unknown, { documentType: string; documentNumber: string }>,
>(
  schema: S,
) =>
  v.pipe(
    schema,
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const value = dataset.value as { documentType: (typeof identityDocumentTypes)[number]; documentNumber: string };
      const code = checkIdentityDocument(value.documentType, value.documentNumber);
      if (code) addIssue({ message: code, path: pathTo(value, 'documentNumber') });
    }),
  );

const pathTo = <T extends object>(input: T, key: keyof T & string): [v.ObjectPathItem] => [
  { type: 'object', origin: 'value', input: input as Record<string, unknown>, key, value: input[key] },
];

/** 境内企业: at least one of the two codes. A wrong checksum of 组织机构代码 or 进出口企业代码 is for the form to warn of. */
const domesticEnterprise = /* @__NO_SIDE_EFFECTS__ */ <E extends v.ObjectEntries>(entries: E) =>
  v.pipe(
    strict({
      ...entries,
      type: v.literal('domestic-enterprise'),
      uscc: v.optional(uscc),
      organisationCode: v.optional(organisationCodeShape),
      tradeCode: v.optional(tradeCodeShape),
    }),
    v.rawCheck(({ dataset, addIssue }) => {
      const value = dataset.value as { uscc?: string; organisationCode?: string };
      if (dataset.typed && !value.uscc && !value.organisationCode) {
        addIssue({ message: 'enterprise-code/missing', path: pathTo(value, 'uscc') });
      }
    }),
  );

/** `POST /v1/accounts`: the account form of the guide, part 1, step 2, under one of the password policies. */
export const registrationWith = /* @__NO_SIDE_EFFECTS__ */ (password: v.GenericSchema<string>) => {
  const entries = { ...common, password };
  return withFittingDocument(
    v.variant(
      'type',
      [
        strict({ ...entries, type: v.literal('person') }),
        domesticEnterprise(entries),
        strict({
          ...entries,
          type: v.literal('foreign-enterprise'),
          enterpriseName: unitName,
          country,
          registrationNumber: foreignRegistrationNumber,
        }),
      ],
      'field/option',
    ),
  );
};

/** Under the guide's own policy, the default. */
export const registration = registrationWith(passwordGuide2019);
export type Registration = v.InferOutput<typeof registration>;
