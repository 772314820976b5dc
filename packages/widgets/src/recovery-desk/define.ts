import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktRecoveryDesk } from './recovery-desk.ts';

define('zxkt-recovery-desk', ZxktRecoveryDesk);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-recovery-desk': ZxktRecoveryDesk;
  }
}
