import type { Connection } from '@zxkt/client/connection';
import { html, type TemplateResult } from 'lit';
import '../login-form/define.ts';
import type { PagesText } from './wizard-pages.ts';

export { interruptionStyles } from './interruption.styles.ts';

/** Signing in again in place: the form behind stays as it is, and is not to be read meanwhile. */
export const sessionDialog = (
  text: PagesText,
  client: Connection | undefined,
  close: () => void,
): TemplateResult => html`
  <dialog class="session" part="dialog" aria-labelledby="login-title" aria-describedby="login-text" @close=${close}>
    <header>
      <h3 id="login-title">${text.get('login/title')}</h3>
      <p class="lead" id="login-text">${text.get('login/text')}</p>
    </header>
    <zxkt-login-form compact draft="off" .client=${client}></zxkt-login-form>
    <button type="button" class="link" @click=${close}>${text.get('login/later')}</button>
  </dialog>
`;
