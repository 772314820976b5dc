import type { Destination } from '@zxkt/widgets';
import { css, html, LitElement, type PropertyDeclarations } from 'lit';

export type Page = 'register' | 'login' | 'applications' | 'my-applications' | 'application';

/** The application that the widgets are about. */
const fund = 'sme-trade-fund';

const pageOf = (to: Destination): Page | undefined => {
  switch (to) {
    case 'recovery':
    case 'contacts':
    case 'online-work':
    case 'review-queue':
    case 'close':
      return undefined;
    default:
      return to;
  }
};

/** A host page in little: it follows what the widgets ask for by their events, and shows one of them at a time. */
export class StoryHall extends LitElement {
  static override properties: PropertyDeclarations = {
    page: { reflect: true },
    _entered: { state: true, attribute: false },
  };

  static override styles = css`
    p {
      margin: 48px auto;
      max-width: 640px;
      font:
        18px/1.7 system-ui,
        'Noto Sans CJK SC',
        sans-serif;
      color: light-dark(#1b2430, #e4e9f0);
      text-align: center;
    }
  `;

  declare page: Page;
  declare private _entered: string;

  constructor() {
    super();
    this.page = 'register';
    this._entered = '';
    this.addEventListener('zxkt-navigation-requested', (event) => {
      const page = pageOf(event.detail.to);
      event.preventDefault();
      if (page) this.page = page;
    });
    this.addEventListener('zxkt-sign-in-required', () => {
      if (this.page === 'my-applications' || this.page === 'applications') this.page = 'login';
    });
    this.addEventListener('zxkt-application-entered', (event) => {
      event.preventDefault();
      this._entered = event.detail.application.id;
      this.page = 'application';
    });
  }

  protected override render(): unknown {
    switch (this.page) {
      case 'register':
        return html`<zxkt-account-form draft="off" login-href="#login" next-href="#applications"></zxkt-account-form>`;
      case 'login':
        return html`<zxkt-login-form
          draft="off"
          register-href="#register"
          my-applications-href="#mine"
        ></zxkt-login-form>`;
      case 'applications':
        return html`<zxkt-application-picker
          my-applications-href="#mine"
          login-href="#login"
        ></zxkt-application-picker>`;
      case 'my-applications':
        return html`<zxkt-my-applications picker-href="#applications" login-href="#login"></zxkt-my-applications>`;
      case 'application':
        return this._entered === fund
          ? html`<zxkt-qualification-wizard
              draft="off"
              my-applications-href="#mine"
              picker-href="#applications"
              login-href="#login"
            ></zxkt-qualification-wizard>`
          : html`<p role="status">已进入：${this._entered}</p>`;
    }
  }
}

if (!customElements.get('story-hall')) customElements.define('story-hall', StoryHall);

declare global {
  interface HTMLElementTagNameMap {
    'story-hall': StoryHall;
  }
}
