import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktProductPicker } from './product-picker.ts';

define('zxkt-product-picker', ZxktProductPicker);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-product-picker': ZxktProductPicker;
  }
}
