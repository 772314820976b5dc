import type { Connection } from '@zxkt/client/connection';
import {
  beginQualificationChange,
  discardQualificationChange,
  readQualificationVersion,
  withdrawQualification,
} from '@zxkt/contract/calls/qualifications';
import type { Qualification } from '@zxkt/contract/resources/qualification/qualification';
import type { LitElement, TemplateResult } from 'lit';
import { EffectKeys } from '../../controllers/effect-keys.ts';
import { failureOf, type Failure } from '../../controllers/failure.ts';
import type { SentenceOverrides } from '../../locales/locale.ts';
import { TextController } from '../../locales/text-controller.ts';
import { CatalogueNames } from '../catalogue-names.ts';
import { PrintController } from '../sheet/print-controller.ts';
import { isRegrettable, type Regrettable } from './confirm-dialog.ts';
import { sheetPage, versionSheet, type OpenSheet } from './sheet-page.ts';
import type { EnterpriseAct } from './status-facts.ts';
import { statusPage } from './status-page.ts';
import { statusTexts, type StatusText } from './status-texts.ts';

export interface StatusOptions {
  readonly connect: () => Promise<Connection>;
  /** What an act led to. */
  readonly acted: (qualification: Qualification, act: Exclude<EnterpriseAct, 'submit'>) => void;
  /** 继续填写: back to the form. */
  readonly resume: () => void;
  readonly failed: (failure: Failure) => void;
}

const calls = {
  withdraw: withdrawQualification,
  'begin-change': beginQualificationChange,
  'discard-change': discardQualificationChange,
};

/**
 * The page of a qualification that was begun: its state and acts, and the 登记表 of each version, to be printed. Loaded
 * with all that it shows when there is something to show.
 *
 * @example
 * const { StatusController } = await import('./status/status-controller.ts');
 * this.#status = new StatusController(this, { connect, acted, resume, failed });
 * await this.#status.ready;
 * // in view(): this.#status.view(qualification)
 */
export class StatusController {
  readonly #host: LitElement;
  readonly #options: StatusOptions;
  readonly #text: StatusText;
  readonly #names: CatalogueNames;
  readonly #keys = new EffectKeys();
  #qualification: Qualification | undefined;
  #busy: EnterpriseAct | undefined;
  #failure: Failure | undefined;
  #asked: Regrettable | undefined;
  #sheet: OpenSheet | undefined;

  constructor(host: LitElement & { readonly sentenceOverrides: SentenceOverrides }, options: StatusOptions) {
    this.#host = host;
    this.#options = options;
    this.#text = new TextController(host, statusTexts);
    this.#names = new CatalogueNames(() => host.requestUpdate());
    const paper = () => {
      const qualification = this.#qualification;
      const found = this.#sheet?.found;
      if (!qualification || !found) return undefined;
      const text = this.#text;
      const title = [text.get('sheet/title'), qualification.number ?? ''].join(' ');
      return { title, language: text.language, content: versionSheet(this.#page(qualification), found) };
    };
    new PrintController(host, paper);
  }

  /** Settles when the page can be drawn in the language of the host page. */
  get ready(): Promise<void> {
    return this.#text.ready ?? Promise.resolve();
  }

  view(qualification: Qualification): TemplateResult {
    this.#qualification = qualification;
    const text = this.#text;
    if (this.#sheet) {
      return sheetPage({
        ...this.#page(qualification),
        sheet: this.#sheet,
        back: () => void this.#back(),
        retry: () => void this.open(this.#sheet?.version ?? 0),
        print: () => void this.#print(),
      });
    }
    return statusPage({
      text,
      qualification,
      now: Date.now(),
      busy: this.#busy,
      failure: this.#failure,
      asked: this.#asked,
      act: (act) => void this.#press(act),
      confirm: () => void this.#confirmed(),
      cancel: () => this.#settle(),
      open: (version) => void this.open(version),
    });
  }

  /** Shows the 登记表 of a version. */
  async open(version: number): Promise<void> {
    this.#show({ version });
    try {
      const connection = await this.#options.connect();
      const found = await connection.send(readQualificationVersion, { params: { version: String(version) } });
      if (this.#sheet?.version === version) this.#show({ version, found });
    } catch (error) {
      const failure = failureOf(error);
      this.#options.failed(failure);
      if (this.#sheet?.version === version) this.#show({ version, failure });
    }
    await this.#focus('[part=back]');
  }

  #page(qualification: Qualification) {
    return { text: this.#text, qualification, nameOf: this.#names.nameOf };
  }

  #show(sheet: OpenSheet | undefined): void {
    this.#sheet = sheet;
    this.#host.requestUpdate();
  }

  async #back(): Promise<void> {
    const version = this.#sheet?.version;
    this.#show(undefined);
    await this.#focus(`[data-version="${String(version)}"]`);
  }

  async #print(): Promise<void> {
    if (!this.#sheet?.found) return;
    await this.#names.ready();
    print();
  }

  async #press(act: EnterpriseAct): Promise<void> {
    if (this.#busy) return;
    if (act === 'submit') return this.#options.resume();
    if (!isRegrettable(act)) return this.#act(act);
    this.#asked = act;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#dialog?.showModal();
  }

  async #confirmed(): Promise<void> {
    const act = this.#asked;
    this.#settle();
    if (act) await this.#act(act);
  }

  /** The question is answered, or was closed. */
  #settle(): void {
    this.#asked = undefined;
    this.#dialog?.close();
    this.#host.requestUpdate();
  }

  async #act(act: keyof typeof calls): Promise<void> {
    this.#busy = act;
    this.#failure = undefined;
    this.#host.requestUpdate();
    try {
      const connection = await this.#options.connect();
      const qualification = await this.#keys.once(act, (idempotencyKey) =>
        connection.send(calls[act], {}, { idempotencyKey }),
      );
      this.#options.acted(qualification, act);
      await this.#focus('h2');
    } catch (error) {
      this.#failure = failureOf(error);
      this.#options.failed(this.#failure);
      await this.#focus('[data-summary]');
    } finally {
      this.#busy = undefined;
      this.#host.requestUpdate();
    }
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('.status-page dialog');
  }

  async #focus(selector: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
