import { normalizeBankAccount } from './bank-account.ts';
import { normalizeBankCode } from './bank-code.ts';
import { normalizeChinesePassport } from './chinese-passport.ts';
import { normalizeCountry } from './country.ts';
import { normalizeCustomsCode } from './customs-code.ts';
import { normalizeDisplayName } from './display-name.ts';
import { normalizeEmail } from './email.ts';
import { normalizeForeignRegistrationNumber } from './foreign-registration-number.ts';
import { normalizeHongKongMacaoPermit } from './hong-kong-macao-permit.ts';
import { normalizeIdentityCard } from './identity-card.ts';
import { normalizeLandline } from './landline.ts';
import { normalizeLoginAccount } from './login-account.ts';
import { normalizeLoginName } from './login-name.ts';
import { normalizeMobileStrict } from './mobile-strict.ts';
import { normalizeMobile } from './mobile.ts';
import { normalizeOrganisationCode9 } from './organisation-code-9.ts';
import { normalizeOrganisationCode } from './organisation-code.ts';
import { normalizePassport } from './passport.ts';
import { normalizePassword } from './password.ts';
import { normalizePermanentResidence } from './permanent-residence.ts';
import { normalizePersonName } from './person-name.ts';
import { normalizePostcode } from './postcode.ts';
import { normalizeRegistrationNumber } from './registration-number.ts';
import { normalizeResidencePermit } from './residence-permit.ts';
import { normalizeSmsCode } from './sms-code.ts';
import { normalizeTaiwanPermit } from './taiwan-permit.ts';
import { normalizeTradeCode } from './trade-code.ts';
import { normalizeUnitName } from './unit-name.ts';
import { normalizeUscc } from './uscc.ts';
import { normalizeAmount } from './amount.ts';
import { normalizeBankName } from './bank-name.ts';
import { normalizeEmailOrQq } from './email-or-qq.ts';
import { normalizeHeadcount } from './headcount.ts';
import { normalizeIntroduction } from './introduction.ts';
import { normalizePostalAddress } from './postal-address.ts';
import { normalizeReferenceNumber } from './reference-number.ts';
import { normalizeWebsite } from './website.ts';
import { normalizeCode } from './normalize.ts';
import { normalizeEnterpriseCode } from './enterprise-code.ts';
import { normalizeTicketNumber } from './ticket-number.ts';
import { normalizeTicketSecret } from './ticket-secret.ts';
import type { RuleName } from './rules.ts';

/** For each rule, what brings typed text to the canonical form that the rule judges. */
export const normalizers = {
  uscc: normalizeUscc,
  orgcode: normalizeOrganisationCode9,
  orgcode10: normalizeOrganisationCode,
  idcard: normalizeIdentityCard,
  foreignPR: normalizePermanentResidence,
  eieCode: normalizeTradeCode,
  customs10: normalizeCustomsCode,
  regNo15: normalizeRegistrationNumber,
  cnaps12: normalizeBankCode,
  mobile: normalizeMobile,
  mobileStrict: normalizeMobileStrict,
  landline: normalizeLandline,
  postcode: normalizePostcode,
  hkmPermit: normalizeHongKongMacaoPermit,
  twPermit: normalizeTaiwanPermit,
  cnPassport: normalizeChinesePassport,
  displayName: normalizeDisplayName,
  passport: normalizePassport,
  residencePermit: normalizeResidencePermit,
  loginAccount: normalizeLoginAccount,
  loginName: normalizeLoginName,
  passwordGuide2019: normalizePassword,
  passwordModern: normalizePassword,
  email: normalizeEmail,
  smsCode: normalizeSmsCode,
  bankAccount: normalizeBankAccount,
  personName: normalizePersonName,
  unitName: normalizeUnitName,
  foreignRegistrationNumber: normalizeForeignRegistrationNumber,
  country: normalizeCountry,
  amount: normalizeAmount,
  bankName: normalizeBankName,
  emailOrQq: normalizeEmailOrQq,
  headcount: normalizeHeadcount,
  introduction: normalizeIntroduction,
  postalAddress: normalizePostalAddress,
  referenceNumber: normalizeReferenceNumber,
  website: normalizeWebsite,
  regionCode: normalizeCode,
  industryCode: normalizeCode,
  productCode: normalizeCode,
  economicTypeCode: normalizeCode,
  enterpriseTypeCode: normalizeCode,
  enterpriseCode: normalizeEnterpriseCode,
  ticketNumber: normalizeTicketNumber,
  ticketSecret: normalizeTicketSecret,
} as const satisfies Record<RuleName, (typed: string) => string>;
