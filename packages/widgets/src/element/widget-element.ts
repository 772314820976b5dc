import type { Connection } from '@zxkt/client/connection';
import { html, LitElement, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { ConnectionController } from '../connection/connection-controller.ts';
import type { ConnectionChoice } from '../connection/provided.ts';
import type { Failure } from '../controllers/failure.ts';
import type { SentenceOverrides, TextOverrides, Texts } from '../locales/locale.ts';
import type { CommonKey } from '../locales/zh-CN/common.ts';
import { TextController } from '../locales/text-controller.ts';
import { contentStyles } from '../theme/content.styles.ts';
import { schemeStyles, themeStyles } from '../theme/theme.styles.ts';
import { tokenStyles } from '../theme/tokens.ts';
import type { Destination, ZxktEvents } from './events.ts';

/** Follows a link of a widget, or lets the host do so. */
export type Go = (event: Event, to: Destination, href: string) => void;

/**
 * What every widget shares: theme, isolation from the page, language, sentences, connection, events.
 * A widget adds its `view()`, its styles and its sentences.
 *
 * @attr {light|dark|auto} theme - In place of the page's `color-scheme`.
 * @csspart base - All of the widget.
 */
export abstract class WidgetElement<Key extends string = never> extends LitElement {
  static override styles: CSSResultGroup = [schemeStyles, tokenStyles, themeStyles, contentStyles];

  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    texts: { attribute: false },
    theme: { reflect: true },
  };

  /** The connection to use in place of the provider's; for a widget of the authority end, one of that end. */
  declare client: Connection | undefined;
  /** The host's own words for single sentences, by key. Wins over the provider's. */
  declare texts: TextOverrides | undefined;
  declare theme: 'light' | 'dark' | 'auto' | undefined;

  protected readonly connection: ConnectionController;
  protected readonly text: TextController<Key>;

  /** A widget of the authority end passes `authority`. */
  constructor(texts: Texts<Key | CommonKey>, choose?: ConnectionChoice) {
    super();
    this.connection = new ConnectionController(this, choose);
    this.text = new TextController(this, texts);
  }

  /** What the provider gave, and before it what this element was given. @internal */
  get sentenceOverrides(): SentenceOverrides {
    return [this.connection.provided?.texts, this.texts];
  }

  protected abstract view(): unknown;

  protected override render(): unknown {
    return html`<div class="root" part="base" lang=${this.text.language}>${this.view()}</div>`;
  }

  /** The first paint waits for its language, so that no page flashes Chinese before English. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && this.text.ready) await this.text.ready;
    super.scheduleUpdate();
  }

  /** Tells the host where the person wants to go. `false` when the host goes there by itself. */
  protected mayGo(event: Event, to: Destination, href: string): boolean {
    const allowed = this.emit('zxkt-navigation-requested', { to, href }, { cancelable: true });
    if (!allowed) event.preventDefault();
    return allowed;
  }

  /** Tells the host page of a call that failed in a way that no field explains. */
  protected readonly tellFailure = ({ code, requestId }: Failure): void => {
    this.emit('zxkt-call-failed', { code, requestId });
  };

  /** Tells the host page. `false` when the host refused what could be refused. */
  protected emit<Type extends keyof ZxktEvents>(
    type: Type,
    detail: ZxktEvents[Type],
    options: { readonly cancelable?: boolean } = {},
  ): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, ...options }));
  }
}
