import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktAccountForm } from './account-form.ts';

define('zxkt-account-form', ZxktAccountForm);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-account-form': ZxktAccountForm;
  }
}
