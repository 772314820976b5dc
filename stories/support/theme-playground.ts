import { tokens, type TokenName } from '@zxkt/widgets';
import { css, html, LitElement, type PropertyDeclarations } from 'lit';

type Changes = Readonly<Partial<Record<TokenName, string>>>;

const names = Object.keys(tokens) as TokenName[];

const initial = (name: TokenName): string => {
  const token: string | readonly [string, string] = tokens[name];
  return typeof token === 'string' ? token : token[0];
};

/** A colour input knows six digits only. */
const sixDigits = (colour: string): string => colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');

const sheet = (changes: Changes): string => {
  const lines = Object.entries(changes).map(([name, value]) => `  --zxkt-${name}: ${value};`);
  return lines.length ? `:root {\n${lines.join('\n')}\n}` : '/* 修改左侧的变量，这里给出样式 */';
};

/** Changes tokens on what stands in its slot, and says them as CSS. */
export class StoryThemePlayground extends LitElement {
  static override properties: PropertyDeclarations = {
    _changes: { state: true, attribute: false },
    _copied: { state: true, attribute: false },
  };

  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: minmax(220px, 280px) minmax(0, 1fr);
      gap: 24px;
      margin: 24px 0;
      font:
        14px/1.6 system-ui,
        'Microsoft YaHei',
        'Noto Sans CJK SC',
        sans-serif;
      color: #1b2430;
    }
    @media (max-width: 720px) {
      :host {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    form {
      display: grid;
      gap: 6px;
      align-content: start;
    }
    label {
      display: grid;
      grid-template-columns: 1fr 104px;
      align-items: center;
      gap: 8px;
    }
    input {
      box-sizing: border-box;
      width: 100%;
      height: 30px;
      font: inherit;
    }
    pre {
      margin: 0 0 12px;
      padding: 12px;
      border-radius: 6px;
      background: #f5f7fa;
      font:
        13px/1.6 ui-monospace,
        monospace;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .stage {
      margin-top: 16px;
      padding: 16px;
      border: 1px solid #dfe4eb;
      border-radius: 8px;
    }
  `;

  declare private _changes: Changes;
  declare private _copied: boolean;

  constructor() {
    super();
    this._changes = {};
    this._copied = false;
  }

  protected override render(): unknown {
    const changes = this._changes;
    return html`
      <form @submit=${(event: Event) => event.preventDefault()}>${names.map((name) => this.#field(name))}</form>
      <div>
        <pre>${sheet(changes)}</pre>
        <button type="button" @click=${this.#copy}>${this._copied ? '已复制' : '复制样式'}</button>
        <button type="button" @click=${this.#reset}>恢复缺省</button>
        <div class="stage"><slot></slot></div>
      </div>
    `;
  }

  #field(name: TokenName) {
    const value = this._changes[name] ?? initial(name);
    const isColour = typeof tokens[name] !== 'string';
    return html`<label
      ><code>${name}</code
      ><input
        type=${isColour ? 'color' : 'text'}
        .value=${isColour ? sixDigits(value) : value}
        @input=${(event: Event) => this.#change(name, (event.target as HTMLInputElement).value)}
    /></label>`;
  }

  #change(name: TokenName, value: string): void {
    this._changes = { ...this._changes, [name]: value };
    this._copied = false;
    this.style.setProperty(`--zxkt-${name}`, value);
  }

  readonly #reset = (): void => {
    for (const name of names) this.style.removeProperty(`--zxkt-${name}`);
    this._changes = {};
    this._copied = false;
  };

  readonly #copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(sheet(this._changes));
    this._copied = true;
  };
}

if (!customElements.get('story-theme-playground')) {
  customElements.define('story-theme-playground', StoryThemePlayground);
}
