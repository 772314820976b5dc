import { html, type TemplateResult } from 'lit';
import { way } from '../../fields/way.ts';
import { input, sectionFrame, type FillView } from '../wizard-field.view.ts';
import { introductionField } from './introduction.view.ts';
import { regionField } from './region.view.ts';
import { chip, choice } from './choice.view.ts';

/** Where a code is held elsewhere, the way out that the sentence names. */
const wayOut = (view: FillView, name: 'unit-uscc' | 'unit-organisationCode'): unknown =>
  view.form.message(name)?.code === 'qualification/held'
    ? way(view.go, 'recovery', view.recoveryHref, 'link', view.text.get('recovery'))
    : undefined;

/** 单位基本信息. 统一社会信用代码 comes first: what it tells is offered in the fields after it. */
export const unitSection = (view: FillView): TemplateResult => {
  const { text, derived } = view;
  const offered = chip(view, {
    name: 'unit-organisationCode',
    value: derived?.organisationCode,
    lead: text.get('derived/code'),
  });
  return sectionFrame(
    view,
    'unit',
    html`<div class="grid">
      ${input(view, 'unit-uscc', { number: true, maxlength: 40, offer: wayOut(view, 'unit-uscc') })}
      ${input(view, 'unit-organisationCode', {
        number: true,
        maxlength: 24,
        offer: wayOut(view, 'unit-organisationCode') ?? offered,
      })}
      ${regionField(view)} ${choice(view, 'unit-affiliation', ['local-direct', 'local'])}
      ${input(view, 'unit-name', { autocomplete: 'organization' })}
      ${input(view, 'unit-address', { wide: true, autocomplete: 'street-address' })}
      ${input(view, 'unit-postcode', { inputmode: 'numeric', autocomplete: 'postal-code', number: true, maxlength: 12 })}
      ${input(view, 'unit-phone', { inputmode: 'tel', number: true })}
      ${input(view, 'unit-fax', { inputmode: 'tel', number: true })}
      ${input(view, 'unit-website', { autocomplete: 'url', number: true })} ${introductionField(view)}
    </div>`,
  );
};
