import { define } from '../element/define.ts';
import '../provider/define.ts';
import { ZxktDoctor } from './doctor.ts';

define('zxkt-doctor', ZxktDoctor);

declare global {
  interface HTMLElementTagNameMap {
    'zxkt-doctor': ZxktDoctor;
  }
}
