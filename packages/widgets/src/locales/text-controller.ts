import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CommonKey } from './zh-CN/common.ts';
import { fill, languageOf, type Language, type Sentences, type TextOverrides, type Texts } from './locale.ts';

type Host = ReactiveControllerHost & Element & { readonly sentenceOverrides: TextOverrides };
/** What fields and forms need of a widget's sentences. */
export type Speaker = Pick<TextController, 'get' | 'code' | 'has'>;

type Params = Readonly<Record<string, string | number>>;

/**
 * Says a widget's sentences in the language of the page, and follows when the page changes it. Chinese is there at
 * once; another language is loaded, and until it is there (or when it cannot be had) Chinese stays.
 */
export class TextController<Key extends string = never> implements ReactiveController {
  language: Language = 'zh-CN';
  /** Settles when the sentences of the current language are there. */
  ready: Promise<void> | undefined;
  readonly #host: Host;
  readonly #texts: Texts<Key | CommonKey>;
  #sentences: Sentences<Key | CommonKey>;
  #observer: MutationObserver | undefined;

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

  /** The sentence for a key, in the host page's words where it gave its own. */
  get(key: Key | CommonKey, params?: Params): string {
    return fill(this.#host.sentenceOverrides[key] ?? this.#sentences[key], params);
  }

  /** The sentence for a code that came from a rule or a server, which may be newer than this page. */
  code(code: string, params?: Params): string {
    return this.get(this.has(code) ? (code as Key) : 'field/type', params);
  }

  has(code: string): boolean {
    return code in this.#sentences || code in this.#host.sentenceOverrides;
  }

  #follow(): void {
    const language = languageOf(this.#host);
    if (language === this.language) return;
    this.language = language;
    if (language === 'zh-CN') this.#speak(this.#texts.zh);
    else {
      this.ready = this.#texts.en().then(
        (sentences) => void (this.language === 'en' && this.#speak(sentences)),
        (error: unknown) => console.warn('zxkt: English could not be loaded; Chinese is shown.', error),
      );
    }
  }

  #speak(sentences: Sentences<Key | CommonKey>): void {
    this.#sentences = sentences;
    this.#host.requestUpdate();
  }
}
