import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktOnlineWork } from './online-work.ts';

define('zxkt-online-work', ZxktOnlineWork);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-online-work': ZxktOnlineWork;
  }
}
