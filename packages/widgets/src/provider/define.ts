import { define } from '../element/define.ts';
import { ZxktProvider } from './provider.ts';

define('zxkt-provider', ZxktProvider);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-provider': ZxktProvider;
  }
}
