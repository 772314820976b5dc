import type { registerAccount } from '@zxkt/contract/calls/accounts';
import type { CallRequest } from '@zxkt/contract/calls/call';
import { normalizePassword } from '@zxkt/contract/rules/password';
import type { AccountValues } from './account-fields.ts';
import { isOrganisationCode } from './account-rules.ts';

type Registration = CallRequest<typeof registerAccount>;

interface Proven {
  readonly verification: Registration['verification'];
  readonly consentVersion: string;
}

/** What is sent: the fields of the chosen account type, and none of those it hides. */
export const registrationBody = (values: AccountValues, proven: Proven): Registration => {
  const { account, displayName, documentType, documentNumber, email, mobile } = values;
  const common = { account, displayName, documentNumber, email, mobile, ...proven };
  const person = {
    ...common,
    documentType: documentType as Registration['documentType'],
    password: normalizePassword(values.password),
  };
  const { type, enterpriseCode, tradeCode, enterpriseName, country, registrationNumber } = values;
  if (type === 'domestic-enterprise') {
    return {
      ...person,
      type,
      ...(isOrganisationCode(enterpriseCode) ? { organisationCode: enterpriseCode } : { uscc: enterpriseCode }),
      ...(tradeCode && { tradeCode }),
    };
  }
  return type === 'foreign-enterprise'
    ? { ...person, type, enterpriseName, country, registrationNumber }
    : { ...person, type: 'person' };
};
