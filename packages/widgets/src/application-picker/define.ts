import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktApplicationPicker } from './application-picker.ts';

define('zxkt-application-picker', ZxktApplicationPicker);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-application-picker': ZxktApplicationPicker;
  }
}
