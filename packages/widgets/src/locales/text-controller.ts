import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { shared } from '../element/shared.ts';
import type { CommonKey } from './zh-CN/common.ts';
import { fill, languageOf, type Language, type SentenceOverrides, type Sentences, type Texts } from './locale.ts';

type Host = ReactiveControllerHost & Element & { readonly sentenceOverrides: SentenceOverrides };
/** What fields and forms need of a widget's sentences. */
export type Speaker = Pick<TextController, 'get' | 'code'>;

type Params = Readonly<Record<string, string | number>>;

/** Each wins over those before it. Most pages have one of them, which is then no table more. */
const merged = (words: readonly (Sentences | undefined)[]): Sentences => {
  const [first = {}, ...others] = words.filter((some) => some !== undefined);
  return others.length > 0 ? Object.assign({}, first, ...others) : first;
};

/**
 * Says a widget's sentences in the language of the page, and follows when the page changes it. Chinese is there at
 * once; another language is loaded, and until it is there (or when it cannot be had) Chinese stays.
 */
export class TextController<Key extends string = never> implements ReactiveController {
  language = 'zh-CN';
  /** Settles when the sentences of the current language are there. */
  ready: Promise<void> | undefined;
  readonly #host: Host;
  #texts: Texts<Key | CommonKey>;
  #sentences: Sentences<Key | CommonKey>;
  /** The language of the library's own sentences. */
  #base: Language = 'zh-CN';
  /** Those of a language from outside. */
  #added: Sentences | undefined;
  #addition: unknown;
  #overrides: SentenceOverrides = [];
  #known: Sentences | undefined;
  #observer: MutationObserver | undefined;
  #later: Sentences | undefined;
  #laterIn: Language | undefined;
  #preparing: Promise<void> = Promise.resolve();

  constructor(host: Host, texts: Texts<Key | CommonKey>) {
    this.#host = host;
    this.#texts = texts;
    this.#sentences = texts.zh;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#follow());
    const options = { subtree: true, attributeFilter: ['lang'] };
    for (let root = this.#host.getRootNode(); ; root = root.host.getRootNode()) {
      this.#observer.observe(root, options);
      if (!(root instanceof ShadowRoot)) break;
    }
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Every sentence by its key, the host's own words before all; the same object until one of them changes. */
  get known(): Sentences {
    const overrides = this.#host.sentenceOverrides;
    if (overrides.some((words, i) => words !== this.#overrides[i])) this.#known = undefined;
    this.#overrides = overrides;
    return (this.#known ??= merged([this.#later, this.#sentences, this.#added, ...overrides]));
  }

  /** Chinese that comes with a part of the widget. Other languages have all of it from the beginning. */
  add(zh: Sentences): void {
    this.#texts = { ...this.#texts, zh: { ...this.#texts.zh, ...zh } };
    if (this.#base === 'zh-CN') this.#speak(this.#texts.zh);
  }

  /** The sentence for a key, in the host page's words where it gave its own. */
  get(key: Key | CommonKey, params?: Params): string {
    return fill(this.known[key] as string, params);
  }

  /**
   * The sentence for a code that came from a rule or a server, which may be newer than this page. Empty for the moment in
   * which such sentences are loaded; `otherwise`, or a general one, where there is none.
   */
  code(code: string, params?: Params, otherwise?: string): string {
    const { known } = this;
    if (!known[code]) void this.prepare();
    return fill(known[code] ?? (this.#later ? (otherwise ?? this.get('field/type')) : ''), params);
  }

  #follow(): void {
    const language = languageOf(this.#host);
    const addition = shared.languages?.[language];
    if (language === this.language && addition === this.#addition) return;
    this.language = language;
    this.#addition = addition;
    this.#later = this.#known = undefined;
    const base = (this.#base = addition ? (addition.base ?? 'zh-CN') : (language as Language));
    const isOwn = (name: string) => name === 'common' || this.#host.localName.startsWith(`zxkt-${name}`);
    const parts = Object.entries(addition?.sentences ?? {}).filter(([name]) => isOwn(name));
    this.#added = addition && merged(parts.map(([, sentences]) => sentences));
    if (base === 'zh-CN') this.#speak(this.#texts.zh);
    else {
      this.ready = this.#texts.en().then(
        (sentences) => void (this.#base === 'en' && this.#speak(sentences)),
        (error: unknown) => console.warn('zxkt: English could not be loaded; Chinese is shown.', error),
      );
    }
  }

  /** Loads what is not said at first, for a part of a widget that says much of it. */
  prepare(): Promise<void> {
    if (this.#laterIn !== this.#base) this.#preparing = this.#loadLater();
    return this.#preparing;
  }

  #loadLater(): Promise<void> {
    const base = this.#base;
    this.#laterIn = base;
    const failures = base === 'en' ? import('./en/failures.ts') : import('./zh-CN/failures.ts');
    return Promise.all([failures, this.#texts.later?.[base]()])
      .catch((error: unknown) => {
        // Asked again next time; until then the general sentence stands.
        this.#laterIn = undefined;
        console.warn('zxkt: sentences could not be loaded.', error);
        return [];
      })
      .then(([common, own]) => {
        this.#later = { ...common?.failureSentences, ...own };
        this.#speak(this.#sentences);
      });
  }

  #speak(sentences: Sentences<Key | CommonKey>): void {
    this.#sentences = sentences;
    this.#known = undefined;
    this.#host.requestUpdate();
  }
}
