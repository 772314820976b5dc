import { displayName, normalizeDisplayName } from '@zxkt/contract/rules/display-name';
import { email, normalizeEmail } from '@zxkt/contract/rules/email';
import { identityCard } from '@zxkt/contract/rules/identity-card';
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
import { uscc } from '@zxkt/contract/rules/uscc';
import type { FieldRule } from '../controllers/form-controller.ts';
import { accountFields, type AccountField } from './account-fields.ts';

/** What the form knows beside its values. */
export interface AccountFormState {
  readonly passwordRefusal: (password: string) => string | undefined;
  readonly codeWasSent: () => boolean;
  readonly imageIsAsked: () => boolean;
}

/** One input takes either code: ten characters or fewer are an organisation code, as the guide's label has it. */
export const isOrganisationCode = (code: string): boolean => code.length > 0 && code.length <= 10;

export type AccountRules = Readonly<Partial<Record<AccountField, FieldRule<AccountField>>>>;

/** What the fields are held to; `more` are rules that few need, once they are loaded. */
export const accountRules = (state: AccountFormState, more?: AccountRules): typeof accountFields => {
  const rules: AccountRules = {
    account: { normalize: normalizeLoginAccount, refusal: (value) => loginAccount.refusal(value) },
    displayName: { normalize: normalizeDisplayName, refusal: (value) => displayName.refusal(value) },
    password: { refusal: state.passwordRefusal },
    confirmation: {
      refusal: (value, { password }) =>
        !value ? 'confirmation/missing' : value === password ? undefined : 'confirmation/different',
    },
    enterpriseCode: {
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
      normalize: normalizeTradeCode,
      refusal: (value) => (value ? tradeCodeShape.refusal(value) : undefined),
      doubt: (value) => tradeCode.refusal(value),
    },
    documentNumber: {
      normalize: normalizeCode,
      refusal: (value, { documentType }) =>
        documentType === 'identity-card' ? identityCard.refusal(value) : undefined,
    },
    email: { normalize: normalizeEmail, refusal: (value) => email.refusal(value) },
    mobile: { normalize: normalizeMobile, refusal: (value) => mobile.refusal(value) },
    imageCode: { shown: state.imageIsAsked, normalize: compact },
    smsCode: {
      normalize: normalizeSmsCode,
      refusal: (value) => (state.codeWasSent() ? smsCode.refusal(value) : 'sms-code/not-sent'),
    },
    consent: { refusal: (value) => (value ? undefined : 'consent/missing') },
    ...more,
  };
  const merged = Object.entries(accountFields).map(([name, field]) => [
    name,
    { ...field, ...rules[name as AccountField] },
  ]);
  return Object.fromEntries(merged) as typeof accountFields;
};
