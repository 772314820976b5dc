import { html, type TemplateResult } from 'lit';
import { input, sectionFrame, type FillView } from '../wizard-field.view.ts';
import { chip } from './choice.view.ts';

/** 银行账号信息. */
export const bankSection = (view: FillView): TemplateResult => {
  const { text, derived } = view;
  const holder = chip(view, {
    name: 'bank-accountHolder',
    value: derived?.accountHolder,
    lead: text.get('derived/holder'),
  });
  return sectionFrame(
    view,
    'bank',
    html`<div class="grid">
      ${input(view, 'bank-bankName', { wide: true })}
      ${input(view, 'bank-accountNumber', { inputmode: 'numeric', number: true, maxlength: 60 })}
      ${input(view, 'bank-accountHolder', { offer: holder })}
    </div>`,
  );
};
