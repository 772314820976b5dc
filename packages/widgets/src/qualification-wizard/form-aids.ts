import type { SectionName } from '@zxkt/contract/resources/qualification/sections';
import type { ReactiveControllerHost } from 'lit';
import type { FormController } from '../controllers/form-controller.ts';
import { sectionNames, type WizardField } from './wizard-fields.ts';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Fields that other fields can make doubtful. */
const doubtful = ['unit-organisationCode', 'details-nature', 'details-tradeCode', 'bank-accountHolder'] as const;

/** What the form does beside holding values: takes over what is offered, pastes, leads to sections, doubts again. */
export class FormAids {
  /** The section that was last come to. */
  current: SectionName | undefined;
  /** Why the clipboard could not be had. */
  pasteProblem: 'paste/refused' | 'paste/empty' | undefined;
  readonly #host: Host;
  readonly #form: FormController<WizardField>;
  readonly #isLocked: (name: WizardField) => boolean;

  constructor(host: Host, form: FormController<WizardField>, isLocked: (name: WizardField) => boolean) {
    this.#host = host;
    this.#form = form;
    this.#isLocked = isLocked;
  }

  /** Call at every change of the form. */
  changed(name: WizardField): void {
    if (name === 'unit-introduction') this.pasteProblem = undefined;
    // One of the two codes is enough.
    if (name === 'unit-organisationCode' && this.#form.message('unit-uscc')?.code === 'enterprise-code/missing') {
      this.#form.judge('unit-uscc');
    }
  }

  /** What one field says may make another doubtful, or no longer so. */
  doubt(): void {
    const form = this.#form;
    if (form.composing) return;
    for (const name of doubtful) {
      if (form.values[name] && form.message(name)?.kind !== 'error' && !this.#isLocked(name)) form.judge(name);
    }
  }

  choose(name: WizardField, value: string): void {
    this.#form.set(name, value);
    this.#form.judge(name);
    this.doubt();
  }

  /** Takes over what was offered, and moves to where it now stands. */
  async adopt(name: WizardField, value: string): Promise<void> {
    this.choose(name, value);
    await this.#host.updateComplete;
    this.#form.focus(name);
  }

  /** 粘贴: puts the text of the clipboard where the cursor is, or says why it cannot. */
  async paste(): Promise<void> {
    const name = 'unit-introduction';
    const area = this.#host.renderRoot.querySelector<HTMLTextAreaElement>(`[name="${name}"]`);
    try {
      const pasted = await navigator.clipboard.readText();
      this.pasteProblem = pasted.trim() ? undefined : 'paste/empty';
      if (area && !this.pasteProblem) {
        area.setRangeText(pasted, area.selectionStart, area.selectionEnd, 'end');
        this.choose(name, area.value);
      }
    } catch (error) {
      console.warn('zxkt: the clipboard cannot be read.', error);
      this.pasteProblem = 'paste/refused';
    }
    area?.focus();
    this.#host.requestUpdate();
  }

  goTo(section: SectionName): void {
    this.#come(section);
    const heading = this.#host.renderRoot.querySelector<HTMLElement>(`#heading-${section}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }

  readonly entered = (event: FocusEvent): void => {
    const id = (event.target as Element).closest('section')?.id;
    const section = sectionNames.find((name) => id === `section-${name}`);
    if (section) this.#come(section);
  };

  #come(section: SectionName): void {
    if (this.current === section) return;
    this.current = section;
    this.#host.requestUpdate();
  }
}
