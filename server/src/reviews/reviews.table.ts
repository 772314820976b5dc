/** Who has a case in hand. One whose time has run out is free for anybody. */
export interface ReviewLeasesTable {
  qualification_id: string;
  staff_id: string;
  until: number;
}
