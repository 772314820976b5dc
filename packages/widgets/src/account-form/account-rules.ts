import type { AccountType } from '@zxkt/contract/resources/account';
import { country } from '@zxkt/contract/rules/country';
import { displayName, normalizeDisplayName } from '@zxkt/contract/rules/display-name';
import { email, normalizeEmail } from '@zxkt/contract/rules/email';
import {
  foreignRegistrationNumber,
  normalizeForeignRegistrationNumber,
} from '@zxkt/contract/rules/foreign-registration-number';
import { identityDocuments, type IdentityDocumentType } from '@zxkt/contract/rules/identity-document';
import { loginAccount, normalizeLoginAccount } from '@zxkt/contract/rules/login-account';
import { mobile, normalizeMobile } from '@zxkt/contract/rules/mobile';
import { compact, normalizeCode } from '@zxkt/contract/rules/normalize';
import {
  normalizeOrganisationCode,
  organisationCode,
  organisationCodeShape,
} from '@zxkt/contract/rules/organisation-code';
import { normalizeSmsCode, smsCode } from '@zxkt/contract/rules/sms-code';
import { normalizeTradeCode, tradeCode, tradeCodeShape } from '@zxkt/contract/rules/trade-code';
import { normalizeUnitName, unitName } from '@zxkt/contract/rules/unit-name';
import { uscc } from '@zxkt/contract/rules/uscc';
import type { FieldRule } from '../controllers/form-controller.ts';

export type AccountField =
  | 'account'
  | 'displayName'
  | 'password'
  | 'confirmation'
  | 'type'
  | 'enterpriseCode'
  | 'tradeCode'
  | 'enterpriseName'
  | 'country'
  | 'registrationNumber'
  | 'documentType'
  | 'documentNumber'
  | 'email'
  | 'mobile'
  | 'imageCode'
  | 'smsCode'
  | 'consent';

export type AccountValues = Readonly<Record<AccountField, string>>;

/** What the form knows beside its values. */
export interface AccountFormState {
  readonly passwordRefusal: (password: string) => string | undefined;
  readonly codeWasSent: boolean;
  readonly imageIsAsked: boolean;
}

/** One input takes either code: ten characters or fewer are an organisation code, as the guide's label has it. */
export const isOrganisationCode = (code: string): boolean => code.length > 0 && code.length <= 10;

const isType =
  (type: AccountType) =>
  (values: AccountValues): boolean =>
    values.type === type;
const isDomestic = isType('domestic-enterprise');
const isForeign = isType('foreign-enterprise');

const documentOf = ({ documentType }: AccountValues) => identityDocuments[documentType as IdentityDocumentType];

/** The fields in the order of the guide's page (part 1, step 2). */
export const accountRules = (state: AccountFormState): Record<AccountField, FieldRule<AccountField>> => ({
  account: { normalize: normalizeLoginAccount, refusal: (value) => loginAccount.refusal(value) },
  displayName: { normalize: normalizeDisplayName, refusal: (value) => displayName.refusal(value) },
  password: { secret: true, refusal: state.passwordRefusal },
  confirmation: {
    secret: true,
    refusal: (value, { password }) =>
      !value ? 'confirmation/missing' : value === password ? undefined : 'confirmation/different',
  },
  type: {},
  enterpriseCode: {
    pointers: ['/uscc', '/organisationCode'],
    shown: isDomestic,
    normalize: (typed) => {
      const code = normalizeCode(typed);
      return isOrganisationCode(code) ? normalizeOrganisationCode(code) : code;
    },
    refusal: (value) =>
      !value
        ? 'enterprise-code/missing'
        : isOrganisationCode(value)
          ? organisationCodeShape.refusal(value)
          : uscc.refusal(value),
    doubt: (value) => (isOrganisationCode(value) ? organisationCode.refusal(value) : undefined),
  },
  tradeCode: {
    shown: isDomestic,
    normalize: normalizeTradeCode,
    refusal: (value) => (value ? tradeCodeShape.refusal(value) : undefined),
    doubt: (value) => tradeCode.refusal(value),
  },
  enterpriseName: { shown: isForeign, normalize: normalizeUnitName, refusal: (value) => unitName.refusal(value) },
  country: { shown: isForeign, refusal: (value) => country.refusal(value) },
  registrationNumber: {
    shown: isForeign,
    normalize: normalizeForeignRegistrationNumber,
    refusal: (value) => foreignRegistrationNumber.refusal(value),
  },
  documentType: {},
  documentNumber: {
    // Of every document the number is capital letters and digits.
    normalize: normalizeCode,
    refusal: (value, values) => documentOf(values).rule.refusal(value),
  },
  email: { normalize: normalizeEmail, refusal: (value) => email.refusal(value) },
  mobile: { normalize: normalizeMobile, refusal: (value) => mobile.refusal(value) },
  imageCode: {
    secret: true,
    pointers: ['/challenge'],
    shown: () => state.imageIsAsked,
    normalize: compact,
  },
  smsCode: {
    secret: true,
    pointers: ['/verification', '/code'],
    normalize: normalizeSmsCode,
    refusal: (value) => (state.codeWasSent ? smsCode.refusal(value) : 'smsCode/not-sent'),
  },
  consent: {
    // Consent is given anew each time: a draft does not carry it.
    secret: true,
    pointers: ['/consentVersion'],
    refusal: (value) => (value ? undefined : 'consent/missing'),
  },
});
