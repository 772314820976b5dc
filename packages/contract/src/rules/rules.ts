import { amount } from './amount.ts';
import { bankName } from './bank-name.ts';
import { emailOrQq } from './email-or-qq.ts';
import { headcount } from './headcount.ts';
import { introduction } from './introduction.ts';
import { postalAddress } from './postal-address.ts';
import { referenceNumber } from './reference-number.ts';
import { website } from './website.ts';
import { economicTypeCode, enterpriseTypeCode, industryCode, productCode, regionCode } from './catalogue-code.ts';
import { bankAccount } from './bank-account.ts';
import { bankCode } from './bank-code.ts';
import { chinesePassport } from './chinese-passport.ts';
import { country } from './country.ts';
import { customsCode } from './customs-code.ts';
import { displayName } from './display-name.ts';
import { email } from './email.ts';
import { foreignRegistrationNumber } from './foreign-registration-number.ts';
import { hongKongMacaoPermit } from './hong-kong-macao-permit.ts';
import { identityCard } from './identity-card.ts';
import { landline } from './landline.ts';
import { loginAccount } from './login-account.ts';
import { loginName } from './login-name.ts';
import { mobileStrict } from './mobile-strict.ts';
import { mobile } from './mobile.ts';
import { organisationCode9 } from './organisation-code-9.ts';
import { organisationCode } from './organisation-code.ts';
import { passport } from './passport.ts';
import { passwordModern } from './password-modern.ts';
import { passwordGuide2019 } from './password.ts';
import { permanentResidence } from './permanent-residence.ts';
import { personName } from './person-name.ts';
import { postcode } from './postcode.ts';
import { registrationNumber } from './registration-number.ts';
import { residencePermit } from './residence-permit.ts';
import type { CodeOf } from './rule.ts';
import { smsCode } from './sms-code.ts';
import { taiwanPermit } from './taiwan-permit.ts';
import { tradeCode } from './trade-code.ts';
import { unitName } from './unit-name.ts';
import { uscc } from './uscc.ts';
import { enterpriseCode } from './enterprise-code.ts';
import { ticketNumber } from './ticket-number.ts';
import { ticketSecret } from './ticket-secret.ts';

/**
 * Every rule by name, for what walks over all of them: the vectors, the locales' completeness check, fuzz tests. The
 * first seventeen names are those of `test-data/test-vectors.json`. Forms import the rules they need one by one.
 */
export const rules = {
  uscc,
  orgcode: organisationCode9,
  orgcode10: organisationCode,
  idcard: identityCard,
  foreignPR: permanentResidence,
  eieCode: tradeCode,
  customs10: customsCode,
  regNo15: registrationNumber,
  cnaps12: bankCode,
  mobile,
  mobileStrict,
  landline,
  postcode,
  hkmPermit: hongKongMacaoPermit,
  twPermit: taiwanPermit,
  cnPassport: chinesePassport,
  displayName,
  passport,
  residencePermit,
  loginAccount,
  loginName,
  passwordGuide2019,
  passwordModern,
  email,
  smsCode,
  bankAccount,
  personName,
  unitName,
  foreignRegistrationNumber,
  country,
  amount,
  bankName,
  emailOrQq,
  headcount,
  introduction,
  postalAddress,
  referenceNumber,
  website,
  regionCode,
  industryCode,
  productCode,
  economicTypeCode,
  enterpriseTypeCode,
  enterpriseCode,
  ticketNumber,
  ticketSecret,
} as const;

export type RuleName = keyof typeof rules;

/** Every code of every rule. Each locale owes one sentence per code. */
export type RuleCode = CodeOf<(typeof rules)[RuleName]>;
