/** 企业资质公示: what is approved and in force, as it was approved. Nothing in it is personal. */
export interface PublicationsTable {
  qualification_id: string;
  /** Its place in the list, in the order of approval. */
  position: number;
  number: string;
  unit_name: string;
  /** `unit_name` as it is searched. */
  name_folded: string;
  filing_region: string;
  region: string;
  approved_at: number;
}
