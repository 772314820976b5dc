import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktReviewDetail } from './review-detail.ts';

define('zxkt-review-detail', ZxktReviewDetail);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-review-detail': ZxktReviewDetail;
  }
}
