import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktReviewTable } from './review-table.ts';

define('zxkt-review-table', ZxktReviewTable);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-review-table': ZxktReviewTable;
  }
}
