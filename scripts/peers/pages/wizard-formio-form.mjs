export { Formio } from '@formio/js';
