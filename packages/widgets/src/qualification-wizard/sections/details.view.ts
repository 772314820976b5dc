import { html, type TemplateResult } from 'lit';
import { input, sectionFrame, type FillView } from '../wizard-field.view.ts';
import { typeField } from './type-field.view.ts';
import { chip, choice } from './choice.view.ts';

/** The trade code that is meant, once its four characters of region are there; else what it must end with. */
const tradeOffer = (view: FillView): unknown => {
  const { text, derived, form } = view;
  const tail = derived?.tradeCodeTail;
  const typed = form.values['details-tradeCode'];
  if (!tail || typed.endsWith(tail)) return undefined;
  return typed.length >= 4
    ? chip(view, { name: 'details-tradeCode', value: typed.slice(0, 4) + tail, lead: text.get('derived/trade') })
    : html`<span class="offer">${text.get('derived/trade/tail', { tail })}</span>`;
};

/** 单位详细信息; below the line what an enterprise may not have. */
export const detailsSection = (view: FillView): TemplateResult => {
  const { text, derived } = view;
  const nature = derived?.nature;
  const shown = nature && text.get(`qualification/details.nature/${nature}`);
  const likely = chip(view, { name: 'details-nature', value: nature, shown, lead: text.get('derived/nature') });
  return sectionFrame(
    view,
    'details',
    html`
      <div class="grid">
        ${input(view, 'details-legalRepresentative')}
        ${input(view, 'details-registeredCapital', { inputmode: 'numeric', number: true })}
        ${input(view, 'details-headcount', { inputmode: 'numeric', number: true })}
        ${choice(view, 'details-nature', ['enterprise', 'social-organisation', 'public-institution'], likely)}
        ${typeField(view, 'details-economicType')} ${typeField(view, 'details-enterpriseType')}
      </div>
      <p class="divider"><span>${text.get('qualification/details/optional')}</span></p>
      <div class="grid">
        ${input(view, 'details-legalPersonNumber', { number: true })}
        ${input(view, 'details-nationalTaxNumber', { number: true })}
        ${input(view, 'details-localTaxNumber', { number: true })}
        ${input(view, 'details-tradeCode', { number: true, maxlength: 32, offer: tradeOffer(view) })}
        ${input(view, 'details-customsCode', { number: true, maxlength: 24 })}
        ${input(view, 'details-lastYearTrade', { inputmode: 'numeric', number: true })}
      </div>
    `,
  );
};
