import { html, nothing, type TemplateResult } from 'lit';
import { optionsOf, type FillView } from '../wizard-field.view.ts';
import type { WizardField } from '../wizard-fields.ts';

/** What a picker types within itself is its own affair: only its choice is a value of the form. */
const apart = (event: Event): void => event.stopPropagation();

/** The sentence for a refusal, which the picker shows itself. */
export const errorOf = ({ form, text }: FillView, name: WizardField): string => {
  const message = form.message(name);
  return message?.kind === 'error' ? text.code(message.code, message.params) : '';
};

/** A picker with the lines under it. Until the picker is loaded its place is kept. `control` draws its own label. */
export const pickerFrame = (
  view: FillView,
  { name, control, offer, kind }: { name: WizardField; control: unknown; offer?: unknown; kind: string },
): TemplateResult => {
  const field = optionsOf(view, name, offer);
  return html`
    <div class="field wide picker ${kind}" part="field" @input=${apart} @focusout=${apart} @keydown=${apart}>
      ${control || html`<div class="picker-place" aria-hidden="true"></div>`}
      ${field.hint ? html`<div class="hint" part="hint">${field.hint}</div>` : nothing}
    </div>
  `;
};
