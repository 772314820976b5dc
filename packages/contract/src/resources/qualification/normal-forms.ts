import { normalizeAmount } from '../../rules/amount.ts';
import { normalizeBankAccount } from '../../rules/bank-account.ts';
import { normalizeBankName } from '../../rules/bank-name.ts';
import { normalizeCustomsCode } from '../../rules/customs-code.ts';
import { normalizeEmailOrQq } from '../../rules/email-or-qq.ts';
import { normalizeHeadcount } from '../../rules/headcount.ts';
import { normalizeIntroduction } from '../../rules/introduction.ts';
import { normalizeLandline } from '../../rules/landline.ts';
import { normalizeMobile } from '../../rules/mobile.ts';
import { normalizeCode } from '../../rules/normalize.ts';
import { normalizeOrganisationCode } from '../../rules/organisation-code.ts';
import { normalizePersonName } from '../../rules/person-name.ts';
import { normalizePostalAddress } from '../../rules/postal-address.ts';
import { normalizePostcode } from '../../rules/postcode.ts';
import { normalizeReferenceNumber } from '../../rules/reference-number.ts';
import { normalizeTradeCode } from '../../rules/trade-code.ts';
import { normalizeUnitName } from '../../rules/unit-name.ts';
import { normalizeUscc } from '../../rules/uscc.ts';
import { normalizeWebsite } from '../../rules/website.ts';
import type { qualificationSections, SectionName } from './sections.ts';

type Sections = typeof qualificationSections;
type Normalize = (typed: string) => string;

/** Chosen from a few, never typed. */
const asChosen: Normalize = (chosen) => chosen;

/**
 * What brings each typed field of the qualification to the form that its rule judges, by section and field. Lists of
 * codes have none: they are chosen.
 */
export const normalForms = {
  contact: {
    name: normalizePersonName,
    phone: normalizeLandline,
    fax: normalizeLandline,
    emailOrQq: normalizeEmailOrQq,
    mobile: normalizeMobile,
  },
  unit: {
    filingRegion: normalizeCode,
    region: normalizeCode,
    affiliation: asChosen,
    uscc: normalizeUscc,
    organisationCode: normalizeOrganisationCode,
    name: normalizeUnitName,
    address: normalizePostalAddress,
    postcode: normalizePostcode,
    phone: normalizeLandline,
    fax: normalizeLandline,
    website: normalizeWebsite,
    introduction: normalizeIntroduction,
  },
  details: {
    legalRepresentative: normalizePersonName,
    registeredCapital: normalizeAmount,
    headcount: normalizeHeadcount,
    nature: asChosen,
    economicType: normalizeCode,
    enterpriseType: normalizeCode,
    legalPersonNumber: normalizeReferenceNumber,
    nationalTaxNumber: normalizeReferenceNumber,
    localTaxNumber: normalizeReferenceNumber,
    tradeCode: normalizeTradeCode,
    customsCode: normalizeCustomsCode,
    lastYearTrade: normalizeAmount,
  },
  bank: { bankName: normalizeBankName, accountNumber: normalizeBankAccount, accountHolder: normalizeUnitName },
} as const satisfies {
  readonly [S in Exclude<SectionName, 'business'>]: Readonly<Record<keyof Sections[S], Normalize>>;
};
