import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktRecoveryForm } from './recovery-form.ts';

define('zxkt-recovery-form', ZxktRecoveryForm);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-recovery-form': ZxktRecoveryForm;
  }
}
