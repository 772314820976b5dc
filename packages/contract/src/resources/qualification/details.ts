import * as v from 'valibot';
import { amount } from '../../rules/amount.ts';
import { economicTypeCode, enterpriseTypeCode } from '../../rules/catalogue-code.ts';
import { customsCode } from '../../rules/customs-code.ts';
import { headcount } from '../../rules/headcount.ts';
import { personName } from '../../rules/person-name.ts';
import { referenceNumber } from '../../rules/reference-number.ts';
import { tradeCodeShape } from '../../rules/trade-code.ts';
import { option } from '../schema.ts';

/** 单位性质: 企业单位, 社会团体, 事业单位. */
export const unitNatures = ['enterprise', 'social-organisation', 'public-institution'] as const;

/** 单位详细信息. Amounts are whole: yuan for the capital, US dollars for last year's trade. */
export const details = {
  legalRepresentative: personName,
  registeredCapital: amount,
  headcount,
  nature: option(unitNatures),
  economicType: economicTypeCode,
  enterpriseType: enterpriseTypeCode,
  legalPersonNumber: v.optional(referenceNumber),
  nationalTaxNumber: v.optional(referenceNumber),
  localTaxNumber: v.optional(referenceNumber),
  tradeCode: v.optional(tradeCodeShape),
  customsCode: v.optional(customsCode),
  lastYearTrade: v.optional(amount),
};
