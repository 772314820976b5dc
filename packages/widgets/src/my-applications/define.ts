import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktMyApplications } from './my-applications.ts';

define('zxkt-my-applications', ZxktMyApplications);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-my-applications': ZxktMyApplications;
  }
}
