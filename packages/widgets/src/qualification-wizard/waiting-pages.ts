import type { SessionEndReason } from '@zxkt/client/connection';
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import type { Go } from '../element/widget-element.ts';
import { failureSentence } from '../fields/form-summary.ts';
import { alertIcon, infoIcon } from '../fields/icons.ts';
import { way } from '../fields/way.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { QualificationWizardKey } from '../locales/zh-CN/qualification-wizard.ts';

type Text = TextController<QualificationWizardKey>;

/** The room of the page before it is known which one it is. */
export const loadingPage = (): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true">
    ${[1, 2, 3].map(() => html`<div><i></i><i></i><i></i><i></i></div>`)}
  </div>`;

const plate = (icon: unknown, title: string, text: unknown, action: unknown, part: string): TemplateResult => html`
  <div class="plate" part=${part}>
    ${icon}
    <p class="title" tabindex="-1" data-heading>${title}</p>
    <p class="lead">${text}</p>
    <div class="acts">${action}</div>
  </div>
`;

export const failedPage = (text: Text, failure: Failure, retry: () => void): TemplateResult =>
  plate(
    alertIcon,
    text.get('failed/title'),
    html`${failureSentence(text, failure)}${
      failure.requestId
        ? html`<br /><span class="note">${text.get('failure/request', { requestId: failure.requestId })}</span>`
        : nothing
    }`,
    html`<button type="button" class="button" @click=${retry}>${text.get('failed/retry')}</button>`,
    'failure',
  );

export const signedOutPage = (
  text: Text,
  reason: SessionEndReason | undefined,
  loginHref: string,
  go: Go,
  signIn: () => void,
): TemplateResult => {
  const title = reason === 'expired' ? 'signed-out/expired' : 'signed-out';
  return plate(
    infoIcon,
    text.get(title),
    text.get(`${title}/text`),
    loginHref
      ? way(go, 'login', loginHref, 'button primary', text.get('signed-out/login'))
      : html`<button type="button" class="button primary" @click=${signIn}>${text.get('signed-out/login')}</button>`,
    'signed-out',
  );
};
