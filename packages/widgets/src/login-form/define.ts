import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktLoginForm } from './login-form.ts';

define('zxkt-login-form', ZxktLoginForm);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-login-form': ZxktLoginForm;
  }
}
