import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktSetPassword } from './set-password.ts';

define('zxkt-set-password', ZxktSetPassword);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-set-password': ZxktSetPassword;
  }
}
