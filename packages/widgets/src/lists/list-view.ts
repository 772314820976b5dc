import type { SessionEndReason } from '@zxkt/client/connection';
import { html, nothing, type TemplateResult } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import type { Go } from '../element/widget-element.ts';
import { failureSentence } from '../fields/form-summary.ts';
import { offlineIcon, personIcon } from '../fields/hall-icons.ts';
import { alertIcon } from '../fields/icons.ts';
import { way } from '../fields/way.ts';
import type { Speaker, TextController } from '../locales/text-controller.ts';
import type { ListStateKey } from '../locales/zh-CN/list.ts';

type Text = Speaker & TextController<ListStateKey>;

/** What stands in place of a list: why, and the way on. */
export interface Plate {
  readonly icon: unknown;
  readonly title: string;
  readonly text?: unknown;
  readonly action?: unknown;
  readonly part?: string;
}

export const plate = ({ icon, title, text, action, part }: Plate): TemplateResult => html`
  <div class="plate" part=${part ?? 'empty'}>
    ${icon}
    <p class="title" tabindex="-1">${title}</p>
    ${text ? html`<p class="lead">${text}</p>` : nothing} ${action ? html`<div class="acts">${action}</div>` : nothing}
  </div>
`;

export interface SignedOutPage {
  readonly text: Text;
  readonly list: { readonly session: { readonly ended: SessionEndReason | undefined } };
  readonly loginHref: string;
  readonly go: Go;
  readonly signIn: () => void;
}

/** In place of the whole list where nobody is signed in: the link where there is one, else a button that tells the host. */
export const signedOutPage = ({ text, list, loginHref, go, signIn }: SignedOutPage): TemplateResult => {
  const expired = list.session.ended === 'expired';
  const login = text.get('signed-out/login');
  return html`
    <div class="page">
      <div class="frame">
        ${plate({
          icon: personIcon,
          title: text.get(expired ? 'signed-out/expired' : 'signed-out/missing'),
          text: text.get(expired ? 'signed-out/expired/text' : 'signed-out/missing/text'),
          action: loginHref
            ? way(go, 'login', loginHref, 'button primary', login)
            : html`<button type="button" class="button primary" @click=${signIn}>${login}</button>`,
          part: 'signed-out',
        })}
      </div>
    </div>
  `;
};

export const failedPlate = (text: Text, failure: Failure, retry: () => void): TemplateResult =>
  plate({
    icon: failure.code.startsWith('network/') ? offlineIcon : alertIcon,
    title: text.get('list/failed'),
    text: html`${failureSentence(text, failure)}${
      failure.requestId
        ? html`<br /><span class="note">${text.get('failure/request', { requestId: failure.requestId })}</span>`
        : nothing
    }`,
    action: html`<button type="button" class="button" @click=${retry}>${text.get('list/retry')}</button>`,
    part: 'failure',
  });

/** The rows of a list before they are known, of the same height. */
export const skeletonRows = (count: number): TemplateResult => html`
  <div class="skeleton" aria-hidden="true">
    ${Array.from({ length: count }, () => html`<div><i></i><i></i><i></i></div>`)}
  </div>
`;
