import { email, normalizeEmail } from '@zxkt/contract/rules/email';
import { enterpriseCode, enterpriseCodeShape, normalizeEnterpriseCode } from '@zxkt/contract/rules/enterprise-code';
import { loginName, normalizeLoginName } from '@zxkt/contract/rules/login-name';
import { mobile, normalizeMobile } from '@zxkt/contract/rules/mobile';
import { compact } from '@zxkt/contract/rules/normalize';
import { normalizePersonName, personName } from '@zxkt/contract/rules/person-name';
import { normalizeSmsCode, smsCode } from '@zxkt/contract/rules/sms-code';
import { normalizeTicketNumber, ticketNumber } from '@zxkt/contract/rules/ticket-number';
import { normalizeTicketSecret, ticketSecret } from '@zxkt/contract/rules/ticket-secret';
import { normalizeUnitName, unitName } from '@zxkt/contract/rules/unit-name';
import type { RecoveryField, RecoveryRules, RecoveryStage } from './recovery-fields.ts';

/** What the form knows beside its values. */
export interface RecoveryState {
  readonly stage: () => RecoveryStage | undefined;
  readonly imageIsAsked: () => boolean;
  readonly codeWasSent: () => boolean;
  readonly fileRefusal: (name: 'licence' | 'letter') => string | undefined;
}

/** What the fields are held to. The account and the number may be left out where there are papers. */
export const recoveryRules = (fields: RecoveryRules, state: RecoveryState): RecoveryRules => {
  const isOptional = () => state.stage() === 'papers';
  const rules: Partial<RecoveryRules> = {
    code: {
      normalize: normalizeEnterpriseCode,
      refusal: (value) => enterpriseCodeShape.refusal(value),
      doubt: (value) => enterpriseCode.refusal(value),
    },
    account: {
      normalize: normalizeLoginName,
      refusal: (value) => (value || !isOptional() ? loginName.refusal(value) : undefined),
    },
    enterpriseName: { normalize: normalizeUnitName, refusal: (value) => unitName.refusal(value) },
    contact: { normalize: normalizePersonName, refusal: (value) => personName.refusal(value) },
    email: { normalize: normalizeEmail, refusal: (value) => email.refusal(value) },
    mobile: {
      normalize: normalizeMobile,
      refusal: (value) => (value || !isOptional() ? mobile.refusal(value) : undefined),
    },
    imageCode: {
      shown: () => fields.imageCode.shown?.({} as never) === true && state.imageIsAsked(),
      normalize: compact,
      // Where a number is proven, its image was read when the code was sent.
      refusal: (value) => {
        const stage = state.stage();
        return value || stage === 'papers' || stage === 'mobile' ? undefined : 'challenge/missing';
      },
    },
    smsCode: {
      normalize: normalizeSmsCode,
      refusal: (value, values) => {
        if (isOptional() && !values.mobile) return undefined;
        return state.codeWasSent() ? smsCode.refusal(value) : 'sms-code/not-sent';
      },
    },
    licence: { refusal: () => state.fileRefusal('licence') },
    letter: { refusal: () => state.fileRefusal('letter') },
    consent: { refusal: (value) => (value ? undefined : 'consent/missing') },
    number: { normalize: normalizeTicketNumber, refusal: (value) => ticketNumber.refusal(value) },
    secret: { normalize: normalizeTicketSecret, refusal: (value) => ticketSecret.refusal(value) },
  };
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, { ...field, ...rules[name as RecoveryField] }]),
  ) as unknown as RecoveryRules;
};
