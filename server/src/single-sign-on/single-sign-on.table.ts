/** ID tokens that were used, until they are too old to be taken anyway. */
export interface SpentIdTokensTable {
  /** Of what the issuer signed: header and claims as they came. */
  digest: string;
  kept_until: number;
}
