import { html, type TemplateResult } from 'lit';
import { input, sectionFrame, type FillView } from '../wizard-field.view.ts';

/** 填报人信息. */
export const contactSection = (view: FillView): TemplateResult =>
  sectionFrame(
    view,
    'contact',
    html`<div class="grid">
      ${input(view, 'contact-name', { autocomplete: 'name' })}
      ${input(view, 'contact-phone', { inputmode: 'tel', autocomplete: 'tel', number: true })}
      ${input(view, 'contact-fax', { inputmode: 'tel', number: true })}
      ${input(view, 'contact-emailOrQq', { inputmode: 'email', autocomplete: 'email', number: true })}
      ${input(view, 'contact-mobile', { type: 'tel', inputmode: 'tel', autocomplete: 'tel-national', number: true })}
    </div>`,
  );
