import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../controllers/form-controller.ts';
import type { Go } from '../element/widget-element.ts';
import { describedBy, frame, type FieldOptions } from '../fields/field.ts';
import { textField, type TextFieldOptions } from '../fields/text-field.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { QualificationWizardKey } from '../locales/zh-CN/qualification-wizard.ts';
import type { Qualification } from '@zxkt/contract/resources/qualification/qualification';
import type { Lock } from './draft-limits.ts';
import type { OpenAgain } from './open-again.ts';
import { isRequired, placeOf, pointerOf, type WizardField } from './wizard-fields.ts';
import type { Derived } from './wizard-rules.ts';
import type { WizardCatalogues } from './wizard-catalogues.ts';

/** What the sections of 填写信息 are drawn from. */
export interface FillView {
  readonly form: FormController<WizardField>;
  readonly text: TextController<QualificationWizardKey>;
  readonly lockOf: (name: WizardField) => Lock;
  readonly qualification: Qualification;
  /** What the form says that is open again. */
  readonly openAgain: OpenAgain | undefined;
  /** What the fields tell of each other; absent until the rules are loaded. */
  readonly derived: Derived | undefined;
  /** Absent until they are loaded. */
  readonly catalogues: WizardCatalogues | undefined;
  /** The pickers are loaded. */
  readonly pickers: boolean;
  readonly adopt: (name: WizardField, value: string) => void;
  readonly choose: (name: WizardField, value: string) => void;
  readonly paste: () => void;
  /** Why the clipboard could not be had. */
  readonly pasteProblem: 'paste/refused' | 'paste/empty' | undefined;
  readonly recoveryHref: string;
  readonly go: Go;
}

/** The sentence that belongs to a field, where there is one. */
export const said = ({ text }: FillView, name: WizardField, what: string): string | undefined => {
  const [section, field] = placeOf(name);
  return text.known[`qualification/${section}.${field}${what}`];
};

export const labelOf = (view: FillView, name: WizardField): string => said(view, name, '') ?? name;

/** What stands under a field: what the reviewer said, why it is locked, what is offered, and the guide's hint. */
const hintOf = (view: FillView, name: WizardField, offer: unknown): unknown => {
  const lock = view.lockOf(name);
  const notes = view.openAgain?.ofField(view.qualification, pointerOf(name), lock);
  const offered = lock ? undefined : offer;
  const hint = lock ? undefined : said(view, name, '/hint');
  if (!notes && !offered && !hint) return undefined;
  return html`${notes}${offered}${hint ? html`<span>${hint}</span>` : nothing}`;
};

/** What every field of the wizard has in common, from the sentences of the guide. */
export const optionsOf = (view: FillView, name: WizardField, offer?: unknown): FieldOptions<WizardField> => {
  const { form, text } = view;
  const note = said(view, name, '/note');
  const hint = hintOf(view, name, offer);
  return {
    form,
    text,
    name,
    label: labelOf(view, name),
    required: isRequired(name),
    ...(note && { note }),
    ...(hint !== undefined && { hint }),
  };
};

/** A value that may not be changed now: to be read, selected and reached by the keyboard. */
export const lockedField = (view: FillView, name: WizardField, shown: string): TemplateResult => {
  const field = optionsOf(view, name) as unknown as FieldOptions;
  return frame(
    { ...field, required: false },
    'locked',
    html`<input
      part="input"
      id=${name}
      name=${name}
      .value=${shown}
      readonly
      aria-describedby=${describedBy(field)}
    />`,
  );
};

type TextOptions = Omit<TextFieldOptions<WizardField>, 'form' | 'text' | 'name' | 'label' | 'placeholder'> & {
  readonly offer?: unknown;
};

/** A one-line input with the guide's label, hint, sample and unit. */
export const input = (view: FillView, name: WizardField, { offer, ...options }: TextOptions = {}): TemplateResult => {
  if (view.lockOf(name)) return lockedField(view, name, view.form.values[name]);
  const sample = said(view, name, '/sample');
  const unit = said(view, name, '/unit');
  return textField({
    ...optionsOf(view, name, offer),
    ...(sample && { placeholder: sample }),
    ...(unit && { inner: html`<span class="suffix">${unit}</span>` }),
    ...options,
  });
};

/** A section with its heading; `body` is its grid. */
export const sectionFrame = (
  view: FillView,
  section: 'contact' | 'unit' | 'details' | 'business' | 'bank',
  body: unknown,
): TemplateResult => {
  const { text } = view;
  const note = text.known[`qualification/${section}/note`];
  return html`
    <section part="section" id="section-${section}" aria-labelledby="heading-${section}">
      <h3 id="heading-${section}" tabindex="-1">
        <span
          >${text.get(`qualification/${section}`)}${note ? html`<span class="note">（${note}）</span>` : nothing}</span
        >
      </h3>
      ${view.openAgain?.ofSection(view.qualification, `/${section}`)} ${body}
    </section>
  `;
};
