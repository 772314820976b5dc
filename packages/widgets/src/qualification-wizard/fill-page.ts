import type { SectionName } from '@zxkt/contract/resources/qualification/sections';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { formSummary } from '../fields/form-summary.ts';
import { mark } from '../fields/field.ts';
import { infoIcon } from '../fields/icons.ts';
import type { QualificationDraftController } from './qualification-draft-controller.ts';
import { saveState } from './save-state.view.ts';
import { sectionNav, type DrawOnce } from './section-nav.view.ts';
import { contactSection } from './sections/contact.view.ts';
import type { LaterSections } from './later-sections.ts';
import { loadingPage } from './waiting-pages.ts';
import { labelOf, type FillView } from './wizard-field.view.ts';
import { fieldsOf, placeOf, sectionNames, type WizardField } from './wizard-fields.ts';

export interface FillPage extends FillView {
  readonly draft: QualificationDraftController;
  readonly isKept: boolean;
  /** Absent until they are loaded. */
  readonly sections: LaterSections | undefined;
  readonly current: SectionName | undefined;
  readonly busy: boolean;
  readonly goTo: (section: SectionName) => void;
  readonly signIn: () => void;
  readonly next: (event: Event) => void;
  readonly previous: () => void;
  readonly showHistory: () => void;
  readonly entered: (event: FocusEvent) => void;
  readonly typed: (event: Event) => void;
  readonly left: (event: FocusEvent) => void;
}

const restored = ({ text, draft }: FillPage): unknown =>
  draft.restored
    ? html`<div class="notice" part="restored">
        ${infoIcon}
        <div>${text.get('restored')}</div>
        <button type="button" class="link" @click=${() => draft.dismiss()}>${text.get('restored/dismiss')}</button>
      </div>`
    : nothing;

const requiredNote = (text: FillPage['text']): TemplateResult => {
  const [before, after] = text.get('form/required-note', { mark: '\n' }).split('\n');
  return html`<span class="note">${before}${mark}${after}</span>`;
};

/** All that the sections are drawn from beside their own values. A section that shows anything else belongs in here. */
const surroundings = ({ text, form, draft, qualification, catalogues, pickers, derived, ...page }: FillPage) => [
  text.known,
  page.openAgain?.text.known,
  form.rules,
  draft.base,
  qualification,
  catalogues,
  pickers,
  JSON.stringify(derived),
  page.pasteProblem,
  page.recoveryHref,
];

/** Draws what shows a section when that changes, and at no other key. */
const drawnOnce = (page: FillPage): DrawOnce => {
  const around = surroundings(page);
  const { form } = page;
  return (section, shown, draw) =>
    guard([shown, ...around, ...fieldsOf[section].flatMap((name) => [form.values[name], form.message(name)])], draw);
};

/** The sections; until those after the first are loaded their room is kept. */
const sections = (page: FillPage, once: DrawOnce): unknown => {
  const { sections: later } = page;
  const [first, ...others] = sectionNames as readonly ['contact', ...(keyof LaterSections)[]];
  return [
    once(first, first, () => contactSection(page)),
    later ? others.map((section) => once(section, later, () => later[section](page))) : loadingPage(),
  ];
};

/** 填写信息: all sections on one page, to be left and come back to in any order. */
export const fillPage = (page: FillPage): TemplateResult => {
  const { form, text, draft } = page;
  const once = drawnOnce(page);
  const label = (name: WizardField): string =>
    text.get('field/of', { section: text.get(`qualification/${placeOf(name)[0]}`), field: labelOf(page, name) });
  return html`
    <div class="fill">
      <aside class="side">
        ${sectionNav(text, form, page.current, page.goTo, once)}
        ${saveState({ text, draft, isKept: page.isKept, signIn: page.signIn })}
      </aside>
      <form
        novalidate
        part="form"
        aria-label=${text.get('step/fill')}
        @input=${page.typed}
        @compositionstart=${form}
        @compositionend=${form}
        @keydown=${form}
        @focusin=${page.entered}
        @focusout=${page.left}
        @submit=${page.next}
      >
        ${page.openAgain?.banner(page)} ${restored(page)}
        <p class="lead">${text.get('fill/lead')} ${requiredNote(text)}</p>
        ${formSummary(form, text, label)} ${sections(page, once)}
        <div class="foot">
          <button type="button" class="button" part="previous" @click=${page.previous}>${text.get('previous')}</button>
          <button class="button primary" part="next" aria-disabled=${page.busy}>
            ${page.busy ? html`<span class="spinner"></span>` : nothing}${text.get('next')}
          </button>
        </div>
      </form>
    </div>
  `;
};
