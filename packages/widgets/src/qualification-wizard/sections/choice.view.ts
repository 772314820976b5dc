import { html, nothing, type TemplateResult } from 'lit';
import { segmentedField } from '../../fields/segmented-field.ts';
import { lockedField, optionsOf, said, type FillView } from '../wizard-field.view.ts';
import type { WizardField } from '../wizard-fields.ts';

/** One of a few, side by side. `offer` stands below. */
export const choice = (
  view: FillView,
  name: WizardField,
  options: readonly string[],
  offer?: unknown,
): TemplateResult => {
  const named = options.map((option) => [option, said(view, name, `/${option}`) ?? option] as const);
  if (view.lockOf(name)) {
    const value = view.form.values[name];
    return lockedField(view, name, named.find(([option]) => option === value)?.[1] ?? value);
  }
  const field = optionsOf(view, name, offer);
  return html`<div class="chosen-one">
    ${segmentedField({ ...field, options: named })}
    ${field.hint ? html`<div class="hint" part="hint" id="${name}-hint">${field.hint}</div>` : nothing}
  </div>`;
};

/** A value that other fields tell, with a button that takes it over. Nothing where it stands there already. */
export const chip = (
  { text, form, adopt }: FillView,
  {
    name,
    value,
    shown = value,
    lead,
  }: { name: WizardField; value: string | undefined; shown?: string | undefined; lead: string },
): unknown =>
  value && form.values[name] !== value
    ? html`<span class="offer" part="offer"
        >${lead}<b translate="no">${shown}</b
        ><button
          type="button"
          class="chip"
          part="adopt"
          aria-label=${text.get('adopt/of', { value: shown ?? value })}
          @click=${() => adopt(name, value)}
        >
          ${text.get('adopt')}
        </button></span
      >`
    : nothing;
