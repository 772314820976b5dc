import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import type { FormController } from '../controllers/form-controller.ts';
import type { Speaker } from '../locales/text-controller.ts';
import { alertIcon } from './icons.ts';

/** Why a call failed, in one sentence, with the wait that makes sense. */
export const failureSentence = (text: Speaker, { code, title, retryAfterSeconds }: Failure): string => {
  const sentence = text.code(code, undefined, title);
  if (!retryAfterSeconds) return sentence;
  const wait =
    retryAfterSeconds < 100
      ? text.get('failure/wait', { seconds: retryAfterSeconds })
      : text.get('failure/wait-minutes', { minutes: Math.ceil(retryAfterSeconds / 60) });
  return `${sentence}${wait}`;
};

/** A failure in a frame, with the number to give to support. */
export const failureNotice = (text: Speaker, failure: Failure): TemplateResult => html`
  <div class="notice error summary" part="failure" role="alert" tabindex="-1" data-summary>
    ${alertIcon}
    <div>
      <strong>${failureSentence(text, failure)}</strong>
      ${
        failure.requestId
          ? html`<p class="note">${text.get('failure/request', { requestId: failure.requestId })}</p>`
          : nothing
      }
    </div>
  </div>
`;

/**
 * The top of a form after a refused submission. It takes the focus and leads to each field; it keeps its lines while
 * they are worked off, so that nothing moves under the hand that types.
 */
export const formSummary = <Name extends string>(
  form: FormController<Name>,
  text: Speaker,
  labels: (name: Name) => string,
): unknown => {
  if (form.failure) return failureNotice(text, form.failure);
  if (!form.summary.length) return nothing;
  const line = (name: Name) => {
    const message = form.message(name);
    const go = (event: Event) => {
      event.preventDefault();
      form.focus(name);
    };
    return message?.kind === 'error'
      ? html`<li><a href="#${name}" @click=${go}>${labels(name)}</a>：${text.code(message.code, message.params)}</li>`
      : html`<li class="done">${labels(name)}：${text.get('form/corrected')}</li>`;
  };
  return html`
    <div class="notice error summary" part="summary" role="alert" tabindex="-1" data-summary>
      ${alertIcon}
      <div>
        <strong>${text.get('form/summary', { count: form.summary.length })}</strong>
        <ul>
          ${form.summary.map(line)}
        </ul>
      </div>
    </div>
  `;
};
