/** Questions to the queue that someone keeps under a name. */
export interface ReviewViewsTable {
  id: string;
  staff_id: string;
  name: string;
  /** JSON of filter, sort, columns and their widths, as they were checked when they were saved. */
  question: string;
  saved_at: number;
}
