import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { describedBy, frame, isInvalid, type FieldOptions } from '../../fields/field.ts';
import { chevronIcon } from '../../fields/icons.ts';
import { lockedField, optionsOf, type FillView } from '../wizard-field.view.ts';
import type { TypeField, TypeGroup } from '../wizard-catalogues.ts';
import { chip } from './choice.view.ts';

const optionsIn = ({ choices }: TypeGroup, value: string): unknown =>
  choices.map(
    ({ code, name, depth }) =>
      html`<option value=${code} .selected=${code === value}>${'\u3000'.repeat(depth)}${name}</option>`,
  );

/** 经济类型 or 企业类型, by the groups of its classification. A code that was retired stays readable. */
export const typeField = (view: FillView, name: TypeField): TemplateResult => {
  const { form, text, catalogues } = view;
  const value = form.values[name];
  const groups = catalogues?.groups(name) ?? [];
  const shown = catalogues?.nameOf(name, value) ?? value;
  if (view.lockOf(name)) return lockedField(view, name, shown);
  const successor = catalogues?.successor(name, value);
  const field = optionsOf(
    view,
    name,
    successor &&
      chip(view, { name, value: successor.code, shown: successor.name, lead: text.get('derived/successor') }),
  ) as unknown as FieldOptions;
  const isListed = groups.some(({ choices }) => choices.some(({ code }) => code === value));
  return frame(
    field,
    '',
    html`<select
        part="input"
        id=${name}
        name=${name}
        required
        aria-busy=${!catalogues}
        aria-invalid=${isInvalid(field)}
        aria-describedby=${describedBy(field)}
      >
        <option value="" .selected=${!value}>${text.get(catalogues ? 'form/choose' : 'loading')}</option>
        ${value && !isListed ? html`<option value=${value} .selected=${true}>${shown}</option>` : nothing}
        ${guard([catalogues, value], () =>
          groups.map((group) =>
            group.name
              ? html`<optgroup label=${group.name}>${optionsIn(group, value)}</optgroup>`
              : optionsIn(group, value),
          ),
        )}</select
      >${chevronIcon}`,
  );
};
