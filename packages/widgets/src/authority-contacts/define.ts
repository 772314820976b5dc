import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktAuthorityContacts } from './authority-contacts.ts';

define('zxkt-authority-contacts', ZxktAuthorityContacts);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-authority-contacts': ZxktAuthorityContacts;
  }
}
