/** Everything in one classic script. What modules import is had of `globalThis[Symbol.for('zxkt')]`. */
import './loader/take-suffix.ts';
import './all.ts';
import { configure } from './connection/configure.ts';
import { shared } from './element/shared.ts';
import { registerLanguage } from './locales/register-language.ts';

Object.assign(shared, { configure, registerLanguage });
