import type { ApplicationCategory } from '@zxkt/contract';

export interface ApplicationsTable {
  id: string;
  name: string;
  category: ApplicationCategory;
  /** Order of the list, unique. */
  position: number;
  applicable: number;
  bindable: number;
}

/** Accounts that an application had before the unified platform: what 绑定 is checked against. */
export interface ApplicationAccountsTable {
  application_id: string;
  account_folded: string;
  password_hash: string;
}

export interface MyApplicationsTable {
  id: string;
  account_id: string;
  application_id: string;
  bound_account: string | null;
  added_at: number;
}
