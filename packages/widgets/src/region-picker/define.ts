import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktRegionPicker } from './region-picker.ts';

define('zxkt-region-picker', ZxktRegionPicker);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-region-picker': ZxktRegionPicker;
  }
}
