import type { Declaration } from '@zxkt/contract';
import { declaration201901 } from './2019-01.ts';

type Words = Pick<Declaration, 'greeting' | 'clauses'>;

/** One version by language. Chinese is the binding text; others are translations of it. */
export type DeclarationWords = { readonly 'zh-CN': Words } & Readonly<Record<string, Words>>;

/** Every version that somebody may have agreed to. */
const versions: Readonly<Record<string, DeclarationWords>> = { '2019-01': declaration201901 };

/** The version of the 注册申明 in force: the one that whoever begins is shown, and agrees to. */
export const declarationVersion = '2019-01';

/** The words of a version, in Chinese where they are not translated. Undefined where there is no such version. */
export const declarationOf = (version: string, language: string): Declaration | undefined => {
  const words = Object.hasOwn(versions, version) ? versions[version] : undefined;
  if (!words) return undefined;
  const translated = Object.hasOwn(words, language) ? words[language] : undefined;
  return { version, language: translated ? language : 'zh-CN', ...(translated ?? words['zh-CN']) };
};
