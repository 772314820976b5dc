import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../../controllers/failure.ts';
import { failureSentence } from '../../fields/form-summary.ts';
import { closeIcon } from '../../fields/hall-icons.ts';
import { alertIcon } from '../../fields/icons.ts';
import { sayOf, type Desk } from './desk.ts';

interface PaneParts {
  readonly title: string;
  readonly lead?: string;
  readonly failure?: Failure | undefined;
  readonly body: unknown;
}

/** A dialog with its title, a cross that closes it, and what is in it. */
export const paneFrame = (desk: Desk, { title, lead, failure, body }: PaneParts): TemplateResult => {
  const { text, close } = desk;
  const label = sayOf(text)('close');
  return html`
    <header>
      <h2 id="pane-title">${title}</h2>
      <button type="button" class="cross" aria-label=${label} @click=${close}>${closeIcon}</button>
      ${lead ? html`<p class="lead">${lead}</p>` : nothing}
    </header>
    ${
      failure
        ? html`<div class="notice error" role="alert">${alertIcon}<span>${failureSentence(text, failure)}</span></div>`
        : nothing
    }
    ${body}
  `;
};
