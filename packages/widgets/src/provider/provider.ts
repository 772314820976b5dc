import type { Connection } from '@zxkt/client/connection';
import { adoptStyles, css } from 'lit';
import { connectionContext, providerEvent, type ContextRequestEvent } from '../connection/context.ts';
import { lazyConnection, type ConnectionOptions, type Provided } from '../connection/provided.ts';
import type { TextOverrides } from '../locales/locale.ts';
import { schemeStyles } from '../theme/theme.styles.ts';

type Subscriber = ContextRequestEvent['callback'];

/**
 * Connects the widgets inside it to one server. Draws nothing and loads nothing by itself.
 *
 * @tag zxkt-provider
 * @attr {string} api - Origin of the web API; empty for the page's own.
 * @attr {string} key - Publishable key of the embedding site.
 * @attr {string} publishable-key - The same, for React, Preact and Vue, which keep `key` to themselves.
 * @attr {light|dark|auto} theme - Colour scheme of the widgets inside, in place of the page's.
 *
 * @example
 * <zxkt-provider api="https://zxkt.example.gov.cn" key="pk_…">
 *   <zxkt-account-form></zxkt-account-form>
 * </zxkt-provider>
 */
export class ZxktProvider extends HTMLElement {
  static readonly observedAttributes = ['api', 'key', 'publishable-key'];

  #provided: Provided | undefined;
  #texts: TextOverrides | undefined;
  #fetch: ConnectionOptions['fetch'];
  #client: Connection | undefined;
  /** Each with the one function that ends its subscription. */
  readonly #subscribers = new Map<Subscriber, () => void>();

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    adoptStyles(root, [
      schemeStyles,
      css`
        :host {
          display: contents;
        }
      `,
    ]);
    root.append(document.createElement('slot'));
    this.addEventListener('context-request', this.#answer);
  }

  connectedCallback(): void {
    // What a host gave before the element was defined stands before the accessors.
    const given = { ...this };
    for (const name in given) Reflect.deleteProperty(this, name);
    Object.assign(this, given);
    this.dispatchEvent(new Event(providerEvent, { bubbles: true, composed: true }));
  }

  attributeChangedCallback(): void {
    this.#renew();
  }

  /** The host's own words for single sentences of the widgets inside, by key. */
  get texts(): TextOverrides | undefined {
    return this.#texts;
  }
  set texts(value: TextOverrides | undefined) {
    this.#texts = value;
    if (this.#provided) this.#publish({ ...this.#provided, texts: value });
  }

  /** A connection that the host made, in place of `api` and `key`: of the end that the widgets inside belong to. */
  get client(): Connection | undefined {
    return this.#client;
  }
  set client(value: Connection | undefined) {
    this.#client = value;
    this.#renew();
  }

  /** In place of the page's `fetch`, for tests and stories. */
  get fetch(): ConnectionOptions['fetch'] {
    return this.#fetch;
  }
  set fetch(value: ConnectionOptions['fetch']) {
    this.#fetch = value;
    this.#renew();
  }

  /** What the widgets inside are given. */
  get provided(): Provided {
    const client = this.#client;
    const api = this.getAttribute('api') ?? '';
    const key = this.getAttribute('publishable-key') ?? this.getAttribute('key') ?? '';
    const options = { api, key, fetch: this.#fetch };
    return (this.#provided ??= {
      connection: client ? () => Promise.resolve(client) : lazyConnection(options),
      texts: this.#texts,
      ...(!client && { options }),
    });
  }

  #renew(): void {
    this.#provided = undefined;
    if (this.#subscribers.size) this.#publish(this.provided);
  }

  #publish(provided: Provided): void {
    this.#provided = provided;
    for (const [receive, unsubscribe] of this.#subscribers) receive(provided, unsubscribe);
  }

  readonly #answer = (event: ContextRequestEvent): void => {
    if (event.context !== connectionContext) return;
    event.stopPropagation();
    const receive = event.callback;
    const unsubscribe = (): void => void this.#subscribers.delete(receive);
    if (event.subscribe) this.#subscribers.set(receive, unsubscribe);
    receive(this.provided, unsubscribe);
  };
}
