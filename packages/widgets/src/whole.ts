/**
 * Everything in one ES module, or in one classic script: what modules import is had of `globalThis[Symbol.for('zxkt')]` as
 * well.
 */
import './loader/take-suffix.ts';
import { configure } from './connection/configure.ts';
import { shared } from './element/shared.ts';
import { registerLanguage } from './locales/register-language.ts';

Object.assign(shared, { configure, registerLanguage });

export * from './all.ts';
