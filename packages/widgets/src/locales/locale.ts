import { shared } from '../element/shared.ts';

export type Language = 'zh-CN' | 'en';

/** Sentences by key. `{name}` in a sentence is filled with a parameter of that name. */
export type Sentences<Key extends string = string> = Readonly<Record<Key, string>>;

/** What a widget says: Chinese at once, English when it is asked for. */
export interface Texts<Key extends string> {
  readonly zh: Sentences<Key>;
  readonly en: () => Promise<Sentences<Key>>;
  /** What is not said at first: codes of rules and refusals, samples. Loaded when the first of them is needed. */
  readonly later?: Readonly<Record<Language, () => Promise<Sentences>>>;
}

/** A host's own words for single sentences, whichever language is shown. */
export type TextOverrides = Readonly<Record<string, string>>;

/** Words in place of ours: each wins over those before it. */
export type SentenceOverrides = readonly (TextOverrides | undefined)[];

export const fill = (sentence: string, params?: Readonly<Record<string, string | number>>): string =>
  params ? sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole)) : sentence;

/** The language of the nearest `lang`, as CSS and screen readers find it; Chinese where none is named. */
export const languageOf = (element: Element): string => {
  for (let at: Element | undefined = element; at;) {
    const lang = at.closest('[lang]:not([lang=""])')?.getAttribute('lang')?.toLowerCase();
    if (lang) {
      const added = Object.keys(shared.languages ?? {}).find((tag) => `${lang}-`.startsWith(`${tag.toLowerCase()}-`));
      return added ?? (/^en\b/.test(lang) ? 'en' : 'zh-CN');
    }
    // Out through shadow roots.
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'zh-CN';
};
