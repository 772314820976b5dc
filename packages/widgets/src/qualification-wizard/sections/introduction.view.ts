import { longestIntroduction } from '@zxkt/contract/rules/introduction';
import { visibleLength } from '@zxkt/contract/rules/visible-length';
import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, frame, isInvalid, type FieldOptions } from '../../fields/field.ts';
import { optionsOf, type FillView } from '../wizard-field.view.ts';

/** 单位简介 with 粘贴, and a count of characters as people see them, by the rule that judges them. */
export const introductionField = (view: FillView): TemplateResult => {
  const { text, form } = view;
  const name = 'unit-introduction';
  const field = { ...optionsOf(view, name), wide: true } as unknown as FieldOptions;
  const value = form.values[name];
  const locked = !!view.lockOf(name);
  const count = visibleLength(value.trim());
  const over = count - longestIntroduction;
  const below = html`
    <div class="under">
      <div class="hint-lines">${field.hint}</div>
      <span class="counter ${over > 0 ? 'over' : ''}"
        >${over > 0 ? html`<b>${text.get('counter/over', { count: over })}</b>` : nothing}
        ${text.get('counter', {
          count,
          limit: longestIntroduction,
        })}</span
      >
      ${
        locked
          ? nothing
          : html`<button
              type="button"
              class="button small"
              part="paste"
              aria-label=${text.get('paste/of')}
              @click=${view.paste}
            >
              ${text.get('paste')}
            </button>`
      }
    </div>
    <p role="status" class="paste-problem">${view.pasteProblem ? text.code(view.pasteProblem) : ''}</p>
  `;
  return frame(
    { ...field, required: !locked, hint: below },
    locked ? 'area locked' : 'area',
    html`<textarea
      part="input"
      id=${name}
      name=${name}
      rows="5"
      .value=${value}
      ?readonly=${locked}
      ?required=${!locked}
      aria-invalid=${isInvalid(field)}
      aria-describedby=${describedBy({ ...field, hint: below })}
    ></textarea>`,
  );
};
