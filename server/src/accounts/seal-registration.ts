import { normalizeDisplayName, normalizeUnitName, type Registration } from '@zxkt/contract';
import type { Insertable } from 'kysely';
import type { Vault } from '../platform/platform.ts';
import type { AccountsTable } from './accounts.table.ts';
import { foldAccount } from './fold-account.ts';

/** What of a registration is kept. */
export type KeptRegistration = Registration extends infer R
  ? R extends unknown
    ? Omit<R, 'password' | 'verification'>
    : never
  : never;

/** `13912345678` to `139****5678`. */
export const maskMobile = (mobile: string): string => `${mobile.slice(0, 3)}****${mobile.slice(-4)}`;

/** What only some types of account have; the others' columns are null. */
const enterpriseColumns = (registration: KeptRegistration) => {
  const none = {
    uscc: null,
    organisation_code: null,
    trade_code: null,
    enterprise_name: null,
    country: null,
    registration_number: null,
  };
  if (registration.type === 'domestic-enterprise') {
    const { uscc = null, organisationCode = null, tradeCode = null } = registration;
    return { ...none, uscc, organisation_code: organisationCode, trade_code: tradeCode };
  }
  if (registration.type === 'foreign-enterprise') {
    const { enterpriseName, country, registrationNumber } = registration;
    return {
      ...none,
      enterprise_name: normalizeUnitName(enterpriseName),
      country,
      registration_number: registrationNumber,
    };
  }
  return none;
};

/** Associated data of a sealed value: it opens in its own column and row alone. */
export const accountPlace = (column: 'document_number_sealed' | 'email_sealed' | 'mobile_sealed', id: string): string =>
  `accounts/${column}/${id}`;

interface Made {
  readonly id: string;
  readonly passwordHash: string;
  readonly now: number;
}

/**
 * The row of a new account. Document number, address and mobile number are sealed to their place, with a blind index
 * beside each by which an equal value is found again.
 */
export const sealRegistration = async (
  vault: Vault,
  registration: KeptRegistration,
  { id, passwordHash, now }: Made,
): Promise<Insertable<AccountsTable>> => {
  const { account, displayName, type, documentType, documentNumber, email, mobile, consentVersion } = registration;
  const seal = (column: Parameters<typeof accountPlace>[0], value: string) =>
    vault.seal(value, accountPlace(column, id));
  return {
    id,
    account,
    account_folded: foldAccount(account),
    type,
    display_name: normalizeDisplayName(displayName),
    password_hash: passwordHash,
    document_type: documentType,
    document_number_sealed: await seal('document_number_sealed', documentNumber),
    document_number_index: await vault.blindIndex(`${documentType}\n${documentNumber}`, 'accounts/document-number'),
    email_sealed: await seal('email_sealed', email),
    email_index: await vault.blindIndex(email.toLowerCase(), 'accounts/email'),
    mobile_sealed: await seal('mobile_sealed', mobile),
    mobile_index: await vault.blindIndex(mobile, 'accounts/mobile'),
    masked_mobile: maskMobile(mobile),
    ...enterpriseColumns(registration),
    consent_version: consentVersion,
    created_at: now,
  };
};
