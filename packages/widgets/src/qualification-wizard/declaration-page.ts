import type { Connection } from '@zxkt/client/connection';
import { readDeclaration } from '@zxkt/contract/calls/qualifications';
import type { Declaration as Words } from '@zxkt/contract/resources/qualification/declaration';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import type { Go } from '../element/widget-element.ts';
import { failureNotice } from '../fields/form-summary.ts';
import { checkIcon, infoIcon } from '../fields/icons.ts';
import { way } from '../fields/way.ts';
import { TextController } from '../locales/text-controller.ts';
import { common } from '../locales/zh-CN/common.ts';
import {
  qualificationDeclaration,
  type QualificationDeclarationKey,
} from '../locales/zh-CN/qualification-declaration.ts';
import { adoptLate } from '../theme/adopt-late.ts';
import { declarationStyles } from './declaration.styles.ts';

type TextHost = ConstructorParameters<typeof TextController>[0];
type Host = ReactiveControllerHost & TextHost & { readonly renderRoot: ParentNode };

export interface DeclarationPage {
  /** Agreed to before: shown to be read again. */
  readonly agreed: boolean;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly myApplicationsHref: string;
  readonly pickerHref: string;
  readonly go: Go;
  readonly agree: () => void;
  readonly next: () => void;
}

/** 注册申明, with the gate: 同意 works once the end of the text was on the screen. */
export class Declaration implements ReactiveController {
  /** The end was seen, by scrolling, by the keyboard, or because all of it fits. */
  isRead = false;
  readonly #host: Host;
  readonly #text: TextController<QualificationDeclarationKey>;
  readonly #connect: () => Promise<Connection>;
  #version = '';
  /** In which language the words were asked for last. */
  #asked = '';
  #words: Words | undefined;
  #observed: Element | undefined;
  readonly #observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.isRead = true;
    this.#observer.disconnect();
    this.#host.requestUpdate();
  });

  constructor(host: Host, connect: () => Promise<Connection>) {
    adoptLate(host, [declarationStyles]);
    this.#host = host;
    this.#connect = connect;
    this.#text = new TextController<QualificationDeclarationKey>(host, {
      zh: { ...common, ...qualificationDeclaration },
      en: async () => {
        const [own, shared] = await Promise.all([
          import('../locales/en/qualification-declaration.ts'),
          import('../locales/en/common.ts'),
        ]);
        return { ...shared.common, ...own.qualificationDeclaration };
      },
    });
    host.addController(this);
  }

  /** Reads the words of a version; it is shown once they are there. Throws what the call throws. */
  async open(version: string): Promise<void> {
    if (version !== this.#version) {
      this.#version = version;
      this.#words = this.#observed = undefined;
      this.isRead = false;
    }
    if (!this.#words) await this.#read();
  }

  /** The page changed its language: until the words are there in it (or when they cannot be had) they stay as they are. */
  hostUpdate(): void {
    if (this.#words && this.#asked !== this.#text.language) void this.#read().catch(() => undefined);
  }

  hostUpdated(): void {
    const end = this.#host.renderRoot.querySelector('[data-declaration-end]');
    if (!end || end === this.#observed || this.isRead) return;
    this.#observer.disconnect();
    this.#observer.observe(end);
    this.#observed = end;
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#observed = undefined;
  }

  async #read(): Promise<void> {
    const version = this.#version;
    const { language } = this.#text;
    this.#asked = language;
    const connection = await this.#connect();
    const words = await connection.send(readDeclaration, { params: { version, language } });
    if (version !== this.#version || language !== this.#asked) return;
    this.#words = words;
    this.#host.requestUpdate();
  }

  view(page: DeclarationPage): TemplateResult | undefined {
    const words = this.#words;
    if (!words) return undefined;
    const text = this.#text;
    const open = this.isRead || page.agreed;
    return html`
      <div class="declaration" part="declaration">
        <div>
          <h3 id="declaration-title" tabindex="-1" data-heading>${text.get('declaration/title')}</h3>
          <p class="lead">${text.get(page.agreed ? 'declaration/agreed' : 'declaration/lead')}</p>
        </div>
        ${this.#problem(page)}
        <div class="paper" part="declaration-text" role="region" aria-labelledby="declaration-title" tabindex="0">
          <slot name="declaration">
            <p lang=${words.language}>${words.greeting}</p>
            <ol lang=${words.language}>
              ${words.clauses.map(
                (clause) =>
                  html`<li>
                    <strong>${clause.title}</strong>
                    <p>${clause.text}</p>
                  </li>`,
              )}
            </ol>
          </slot>
          <p class="end" data-declaration-end>${text.get('declaration/end')}</p>
        </div>
        <div class="foot">
          <p class="gate ${open ? 'open' : ''}" role="status" id="declaration-gate">
            ${page.agreed ? nothing : html`${open ? checkIcon : infoIcon}${text.get(open ? 'declaration/read' : 'declaration/unread')}`}
          </p>
          ${
            page.myApplicationsHref
              ? way(page.go, 'my-applications', page.myApplicationsHref, 'button', text.get('declaration/back'))
              : nothing
          }
          ${page.agreed ? this.#nextButton(page) : this.#agreeButton(page)}
        </div>
      </div>
    `;
  }

  #agreeButton({ busy, agree }: DeclarationPage): TemplateResult {
    const text = this.#text;
    return html`<button
      type="button"
      class="button primary"
      part="agree"
      aria-disabled=${busy || !this.isRead}
      aria-describedby="declaration-gate"
      @click=${() => this.isRead && !busy && agree()}
    >
      ${busy ? html`<span class="spinner"></span>${text.get('declaration/agree/busy')}` : text.get('declaration/agree')}
    </button>`;
  }

  #nextButton({ next }: DeclarationPage): TemplateResult {
    return html`<button type="button" class="button primary" part="next" @click=${next}>
      ${this.#text.get('declaration/next')}
    </button>`;
  }

  #problem({ failure, pickerHref, go }: DeclarationPage): unknown {
    const text = this.#text;
    if (!failure) return nothing;
    if (failure.code !== 'resource/not-found') return failureNotice(text, failure);
    return html`<div class="notice warning summary" part="failure" role="alert" tabindex="-1" data-summary>
      ${infoIcon}
      <div>
        <strong>${text.get('declaration/no-application')}</strong>
        <p>${way(go, 'applications', pickerHref, 'link', text.get('declaration/picker'))}</p>
      </div>
    </div>`;
  }
}
