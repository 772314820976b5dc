import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktIndustryPicker } from './industry-picker.ts';

define('zxkt-industry-picker', ZxktIndustryPicker);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-industry-picker': ZxktIndustryPicker;
  }
}
