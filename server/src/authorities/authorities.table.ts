import type { AuthorityKind } from '@zxkt/contract';

/** 商务主管部门, a tree of their own: not that of the divisions. */
export interface AuthoritiesTable {
  id: string;
  name: string;
  kind: AuthorityKind;
  /** Null for the ministry. */
  parent_id: string | null;
  created_at: number;
}

/**
 * What an authority sees of its own; it sees as well what those below it see. `nation`: everything. `region`: what files
 * in `filing_region`, or lies in the subtree of `region`, or both where both are named. `enterprise`: one enterprise by
 * its organisation code, hyphen included.
 */
export interface AuthorityScopesTable {
  id: string;
  authority_id: string;
  kind: 'nation' | 'region' | 'enterprise';
  filing_region: string | null;
  region: string | null;
  organisation_code: string | null;
}
