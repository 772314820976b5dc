import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktAuthorityLogin } from './authority-login.ts';

define('zxkt-authority-login', ZxktAuthorityLogin);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-authority-login': ZxktAuthorityLogin;
  }
}
