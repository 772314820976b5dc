import { html, nothing, type TemplateResult } from 'lit';
import { checkIcon } from '../fields/icons.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { QualificationWizardKey } from '../locales/zh-CN/qualification-wizard.ts';

const steps = ['notice', 'fill', 'confirm', 'done'] as const;

export type Step = (typeof steps)[number];

/** 注册步骤: the guide's four, with where the person is. */
export const stepProgress = (text: TextController<QualificationWizardKey>, current: Step): TemplateResult => {
  const at = steps.indexOf(current);
  return html`
    <ol class="steps" part="steps" aria-label=${text.get('steps')}>
      ${steps.map((step, index) => {
        const passed = index < at || current === 'done';
        return html`<li
          class=${passed ? 'passed' : index === at ? 'current' : ''}
          aria-current=${index === at ? 'step' : 'false'}
        >
          <i aria-hidden="true">${passed ? checkIcon : index + 1}</i><span>${text.get(`step/${step}`)}</span>${
            passed && index !== at ? html`<span class="hidden">${text.get('step/passed')}</span>` : nothing
          }
        </li>`;
      })}
    </ol>
  `;
};
