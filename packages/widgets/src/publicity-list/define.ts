import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktPublicityList } from './publicity-list.ts';

define('zxkt-publicity-list', ZxktPublicityList);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-publicity-list': ZxktPublicityList;
  }
}
