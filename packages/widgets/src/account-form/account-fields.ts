import type { AccountType } from '@zxkt/contract/resources/account';
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

/** What the form starts from: the kind of account that most people come for. */
export const defaults = { type: 'domestic-enterprise', documentType: 'identity-card' } as const;

const isType =
  (type: AccountType) =>
  (values: AccountValues): boolean =>
    values.type === type;
const shown = isType('domestic-enterprise');
const ofForeign = { shown: isType('foreign-enterprise') };

/** The fields in the order of the guide's page (part 1, step 2). Their rules come when the person begins to type. */
export const accountFields: Record<AccountField, FieldRule<AccountField>> = {
  account: {},
  displayName: {},
  password: { secret: true },
  confirmation: { secret: true },
  type: {},
  enterpriseCode: { pointers: ['/uscc', '/organisationCode'], shown },
  tradeCode: { shown },
  enterpriseName: ofForeign,
  country: ofForeign,
  registrationNumber: ofForeign,
  documentType: {},
  documentNumber: {},
  email: {},
  mobile: {},
  imageCode: { secret: true, pointers: ['/challenge'] },
  smsCode: { secret: true, pointers: ['/verification', '/code'] },
  // Consent is given anew each time: a draft does not carry it.
  consent: { secret: true, pointers: ['/consentVersion'] },
};
