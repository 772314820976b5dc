import type { AccountType, IdentityDocumentType } from '@zxkt/contract';

/** Columns ending in `_sealed` are encrypted; `_index` beside them is the blind index for equality. */
export interface AccountsTable {
  id: string;
  /** As typed at registration. */
  account: string;
  /** Lower case; unique. */
  account_folded: string;
  type: AccountType;
  display_name: string;
  password_hash: string;
  document_type: IdentityDocumentType;
  document_number_sealed: string;
  document_number_index: string;
  email_sealed: string;
  email_index: string;
  mobile_sealed: string;
  mobile_index: string;
  masked_mobile: string;
  uscc: string | null;
  organisation_code: string | null;
  trade_code: string | null;
  enterprise_name: string | null;
  country: string | null;
  registration_number: string | null;
  consent_version: string;
  created_at: number;
}
