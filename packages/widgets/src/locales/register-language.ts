import { shared } from '../element/shared.ts';
import type { Language } from './locale.ts';

/** A language that a host brings. */
export interface AddedLanguage {
  /**
   * Sentences by key, for each widget by its name (`login-form`) and for all of them under `common`. What is missing is
   * said in `base`.
   */
  readonly sentences: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What stands in for a sentence that is missing; Chinese if nothing is said. */
  readonly base?: Language;
}

/**
 * Adds a language to every widget of the page, of whatever version; it is spoken where the nearest `lang` names it. Call it
 * again to add or change sentences.
 *
 * @example
 * registerLanguage('ru', { base: 'en', sentences: { 'login-form': { submit: 'Войти' }, common: { 'form/choose': 'Выберите' } } });
 */
export const registerLanguage = (tag: string, language: AddedLanguage): void => {
  shared.languages = { ...shared.languages, [tag]: language };
  // Widgets follow whenever a `lang` is set.
  const named = document.querySelector('[lang]');
  named?.setAttribute('lang', named.getAttribute('lang') ?? '');
};
