import type { Qualification } from '@zxkt/contract/resources/qualification/qualification';
import { qualificationWarnings } from '@zxkt/contract/resources/qualification/warnings';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FormController } from '../controllers/form-controller.ts';
import type { Go } from '../element/widget-element.ts';
import { formSummary } from '../fields/form-summary.ts';
import { checkIcon, warningIcon } from '../fields/icons.ts';
import { way } from '../fields/way.ts';
import { TextController } from '../locales/text-controller.ts';
import { qualificationFields } from '../locales/zh-CN/qualification-fields.ts';
import { qualificationPages, type QualificationPagesKey } from '../locales/zh-CN/qualification-pages.ts';
import { qualificationSheet, type QualificationSheetKey } from '../locales/zh-CN/qualification-sheet.ts';
import { common } from '../locales/zh-CN/common.ts';
import type { QualificationFieldsKey } from '../locales/zh-CN/qualification-fields.ts';
import { adoptLate } from '../theme/adopt-late.ts';
import { CatalogueNames, type NameOf } from './catalogue-names.ts';
import { isReturnedStatus } from './draft-limits.ts';
import { PrintController } from './sheet/print-controller.ts';
import { registrationSheet, type SheetContent } from './sheet/registration-sheet.ts';
import { sheetStyles } from './sheet/sheet.styles.ts';
import { contentOf, type WizardField, type WizardValues } from './wizard-fields.ts';
import { wizardLater } from './wizard-texts.ts';
import { pagesStyles } from './wizard-pages.styles.ts';

export type PagesKey = QualificationPagesKey | QualificationSheetKey | QualificationFieldsKey;
export type PagesText = TextController<PagesKey>;

type Host = ReactiveControllerHost &
  ConstructorParameters<typeof TextController>[0] &
  HTMLElement & { readonly renderRoot: ParentNode };

interface Submitted {
  readonly values: WizardValues;
  /** 登记编号. */
  readonly number: string | null;
}

export interface ConfirmPage {
  readonly form: FormController<WizardField>;
  readonly qualification: Qualification;
  readonly busy: boolean;
  readonly edit: (pointer: string) => void;
  readonly isLocked: (pointer: string) => boolean;
  readonly submit: () => void;
  readonly previous: () => void;
}

export interface DonePage {
  readonly qualification: Qualification;
  readonly myApplicationsHref: string;
  readonly go: Go;
  readonly showStatus: () => void;
}

/** The pages after 填写信息, with their sentences and styles. Loaded while the person fills in. */
export class WizardPages {
  readonly text: PagesText;
  readonly #names: CatalogueNames;
  /** What was submitted from this page, to be printed. */
  #submitted: Submitted | undefined;

  constructor(host: Host) {
    adoptLate(host, [sheetStyles, pagesStyles]);
    this.text = new TextController<PagesKey>(host, {
      zh: { ...common, ...qualificationFields, ...qualificationSheet, ...qualificationPages },
      en: async () => {
        const [one, two, three, four] = await Promise.all([
          import('../locales/en/common.ts'),
          import('../locales/en/qualification-fields.ts'),
          import('../locales/en/qualification-sheet.ts'),
          import('../locales/en/qualification-pages.ts'),
        ]);
        return { ...one.common, ...two.qualificationFields, ...three.qualificationSheet, ...four.qualificationPages };
      },
      later: wizardLater,
    });
    this.#names = new CatalogueNames(() => host.requestUpdate());
    new PrintController(host, () => {
      const submitted = this.#submitted;
      return (
        submitted && {
          content: this.#sheet(submitted),
          title: this.#printTitle(submitted),
          language: this.text.language,
        }
      );
    });
  }

  /** 信息确认: the sheet as it will be printed, with a link from each value to its field. */
  confirm(page: ConfirmPage): TemplateResult {
    const { text } = this;
    const { form, qualification, busy } = page;
    const content = contentOf(form.values);
    const warnings = qualificationWarnings(content);
    const again = isReturnedStatus(qualification.status);
    const change = qualification.status.startsWith('change-');
    const act = text.get(change ? 'confirm/submit/change' : again ? 'confirm/submit/again' : 'confirm/submit');
    return html`
      <div class="confirm" part="confirm">
        <div>
          <h3 tabindex="-1" data-heading>${text.get('confirm/title')}</h3>
          <p class="lead">${text.get('confirm/lead')}</p>
        </div>
        ${formSummary(form, text, (name) => name)}
        ${
          warnings.length
            ? html`<div class="notice warning" part="warnings">
                ${warningIcon}
                <div>${text.get('confirm/warnings', { count: warnings.length })}</div>
              </div>`
            : nothing
        }
        ${registrationSheet({
          text,
          content: content as SheetContent,
          nameOf: this.#names.nameOf,
          edit: page.edit,
          isLocked: page.isLocked,
          warnings,
          number: qualification.number,
        })}
        <div class="foot">
          ${change ? nothing : html`<p class="gate">${text.get('confirm/name')}</p>`}
          <button type="button" class="button" part="previous" @click=${page.previous}>
            ${text.get('confirm/previous')}
          </button>
          <button type="button" class="button primary" part="submit" aria-disabled=${busy} @click=${page.submit}>
            ${busy ? html`<span class="spinner"></span>${text.get('confirm/submit/busy')}` : act}
          </button>
        </div>
      </div>
    `;
  }

  /** What is printed from 注册成功: what was submitted just now. Nothing on other pages. */
  submitted(paper: Submitted | undefined): void {
    this.#submitted = paper;
  }

  /** 注册成功. */
  done({ qualification, myApplicationsHref, go, showStatus }: DonePage): TemplateResult {
    const { text } = this;
    return html`
      <div class="done" part="done">
        <div class="seal">${checkIcon}</div>
        <h3 tabindex="-1" data-heading>${text.get('done/title')}</h3>
        <p class="number">
          <span>${text.get('done/number')}</span><b translate="no" part="number">${qualification.number}</b>
        </p>
        <div class="what-next">
          <h4>${text.get('done/next')}</h4>
          <ol>
            <li>${text.get('done/next/review')}</li>
            <li>${text.get('done/next/wait')}</li>
            <li>${text.get('done/next/declare')}</li>
          </ol>
        </div>
        <div class="acts">
          ${
            myApplicationsHref
              ? way(go, 'my-applications', myApplicationsHref, 'button primary', text.get('done/applications'))
              : nothing
          }
          <button type="button" class="button" part="print" @click=${() => void this.#print()}>
            ${text.get('sheet/print')}
          </button>
          <button type="button" class="button" part="show-status" @click=${showStatus}>
            ${text.get('done/status')}
          </button>
        </div>
      </div>
    `;
  }

  /** Names of codes, for what is shown beside these pages. */
  get nameOf(): NameOf {
    return this.#names.nameOf;
  }

  /** Names of codes are waited for: paper cannot be filled in later. */
  async #print(): Promise<void> {
    if (this.#submitted) this.#sheet(this.#submitted);
    await this.#names.ready();
    print();
  }

  #sheet({ values, number }: Submitted): TemplateResult {
    const content = contentOf(values) as SheetContent;
    return registrationSheet({ text: this.text, content, nameOf: this.#names.nameOf, number });
  }

  #printTitle({ number }: Submitted): string {
    return `${this.text.get('sheet/title')}${number ? ` ${number}` : ''}`;
  }
}
