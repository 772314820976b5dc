import type { AuthorityKind } from '@zxkt/contract';

/** 管理部门联系方式. What is not known is null. */
export interface AuthorityContactsTable {
  id: string;
  name: string;
  kind: AuthorityKind;
  filing_region: string;
  /** A city or district; null where it is for the whole filing region. */
  region: string | null;
  phone: string | null;
  address: string | null;
  website: string | null;
  updated_at: number;
}
