import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktQualificationWizard } from './qualification-wizard.ts';

define('zxkt-qualification-wizard', ZxktQualificationWizard);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-qualification-wizard': ZxktQualificationWizard;
  }
}
