import type { Account } from '@zxkt/contract/resources/account';
import { html, type TemplateResult } from 'lit';
import type { Go } from '../element/widget-element.ts';
import { checkIcon } from '../fields/icons.ts';
import { way } from '../fields/way.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { AccountFormKey } from '../locales/zh-CN/account-form.ts';

/** What was done, and what happens next. */
export const registeredPage = (
  text: TextController<AccountFormKey>,
  { account, displayName, maskedMobile }: Account,
  nextHref: string,
  go: Go,
): TemplateResult => html`
  <div class="page registered" part="registered">
    ${checkIcon}
    <h2 tabindex="-1">${text.get('registered/title')}</h2>
    <p>${text.get('registered/text', { displayName })}</p>
    <dl>
      <dt>${text.get('registered/account')}</dt>
      <dd translate="no">${account}</dd>
      <dt>${text.get('registered/mobile')}</dt>
      <dd>${maskedMobile}</dd>
    </dl>
    <p class="next lead"><strong>${text.get('registered/next')}：</strong>${text.get('registered/next/text')}</p>
    ${way(go, 'applications', nextHref, 'button primary', text.get('registered/continue'))}
  </div>
`;
