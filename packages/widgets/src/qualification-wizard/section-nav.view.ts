import type { SectionName } from '@zxkt/contract/resources/qualification/sections';
import { html, type TemplateResult } from 'lit';
import type { FormController } from '../controllers/form-controller.ts';
import { checkIcon } from '../fields/icons.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { QualificationWizardKey } from '../locales/zh-CN/qualification-wizard.ts';
import { defaults, fieldsOf, sectionNames, type WizardField } from './wizard-fields.ts';

export type SectionState = 'empty' | 'partly' | 'done' | 'errors';

/** How far a section is: by its messages, by what its rules say unseen, by what stands in it. */
export const sectionState = (form: FormController<WizardField>, section: SectionName): SectionState => {
  const names = fieldsOf[section];
  if (names.some((name) => form.message(name)?.kind === 'error')) return 'errors';
  const isFilled = (name: WizardField) =>
    form.values[name] !== '' && form.values[name] !== (defaults as Partial<Record<WizardField, string>>)[name];
  if (!names.some(isFilled)) return 'empty';
  return names.some((name) => form.refusal(name)) ? 'partly' : 'done';
};

/** Draws what belongs to a section again when `shown`, or what the section shows, is another; else leaves it as it is. */
export type DrawOnce = (section: SectionName, shown: unknown, draw: () => unknown) => unknown;

/** The sections of 填写信息, how far each is, and where the person is now. */
export const sectionNav = (
  text: TextController<QualificationWizardKey>,
  form: FormController<WizardField>,
  current: SectionName | undefined,
  go: (section: SectionName) => void,
  once: DrawOnce,
): TemplateResult => {
  const line = (section: SectionName) => {
    const state = sectionState(form, section);
    const jump = (event: Event) => {
      event.preventDefault();
      go(section);
    };
    return html`<a
      class=${state}
      href="#section-${section}"
      aria-current=${section === current ? 'location' : 'false'}
      @click=${jump}
      ><i aria-hidden="true">${state === 'done' ? checkIcon : state === 'errors' ? '!' : ''}</i
      ><span>${text.get(`qualification/${section}`)}</span><span class="hidden">${text.get(`nav/${state}`)}</span></a
    >`;
  };
  return html`
    <nav class="sections" part="sections" aria-label=${text.get('nav')}>
      <ol>
        ${sectionNames.map((section) => html`<li>${once(section, section === current, () => line(section))}</li>`)}
      </ol>
    </nav>
  `;
};
