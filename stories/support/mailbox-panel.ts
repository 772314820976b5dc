import type { MailboxMessage } from '@zxkt/testing';
import { css, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { InPage } from './in-page.ts';

const code = /\d{6}/;

const message = ({ channel, recipient, subject, text }: MailboxMessage) => {
  const [digits] = code.exec(text) ?? [];
  return html`
    <li>
      <span>${channel === 'sms' ? '短信' : '邮件'} ${recipient}</span>
      ${digits ? html`<b>${digits}</b>` : nothing}
      <p>${subject ? html`${subject}：` : nothing}${text}</p>
    </li>
  `;
};

/** The phones and mailboxes of a story: the codes that its backend sends, to go on by hand. */
export class StoryMailbox extends LitElement {
  static override properties: PropertyDeclarations = {
    inPage: { attribute: false },
    _messages: { state: true, attribute: false },
  };

  static override styles = css`
    :host {
      display: block;
      color: light-dark(#566275, #a3afbf);
      font:
        13px/1.6 system-ui,
        'Microsoft YaHei',
        'Noto Sans CJK SC',
        sans-serif;
    }
    details {
      border-top: 1px dashed light-dark(#b9c2ce, #45525f);
      padding-top: 8px;
    }
    summary {
      cursor: pointer;
      width: max-content;
    }
    ul {
      list-style: none;
      margin: 8px 0 0;
      padding: 0;
      display: grid;
      gap: 8px;
    }
    li {
      padding: 8px 12px;
      border-radius: 6px;
      background: light-dark(#f5f7fa, #1a212b);
    }
    b {
      margin-inline-start: 12px;
      color: light-dark(#1b2430, #e4e9f0);
      font:
        600 15px/1.4 ui-monospace,
        monospace;
      letter-spacing: 0.12em;
      user-select: all;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `;

  declare inPage: InPage | undefined;
  declare private _messages: readonly MailboxMessage[];

  constructor() {
    super();
    this._messages = [];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.inPage?.written.removeEventListener('written', this.#read);
  }

  protected override willUpdate(changed: PropertyValues<{ inPage: InPage | undefined }>): void {
    if (!changed.has('inPage')) return;
    changed.get('inPage')?.written.removeEventListener('written', this.#read);
    this.inPage?.written.addEventListener('written', this.#read);
    this._messages = [];
  }

  protected override render(): unknown {
    const messages = this._messages;
    return html`
      <details ?open=${messages.length > 0}>
        <summary>手机与邮箱（${messages.length}）</summary>
        ${
          messages.length
            ? html`<ul>
                ${messages.map(message)}
              </ul>`
            : html`<p>本页内的后台发出的验证码会显示在这里。</p>`
        }
      </details>
    `;
  }

  readonly #read = async (): Promise<void> => {
    const messages = await this.inPage?.backend.mailbox();
    if (this.isConnected && messages) this._messages = messages;
  };
}

if (!customElements.get('story-mailbox')) customElements.define('story-mailbox', StoryMailbox);
