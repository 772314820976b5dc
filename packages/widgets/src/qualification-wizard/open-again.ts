import { css, html, nothing, type TemplateResult } from 'lit';
import { infoIcon, warningIcon } from '../fields/icons.ts';
import { dayText } from '../locales/moment-text.ts';
import { TextController } from '../locales/text-controller.ts';
import { qualificationOpenAgain, type QualificationOpenAgainKey } from '../locales/zh-CN/qualification-open-again.ts';
import { adoptLate } from '../theme/adopt-late.ts';
import { isReturnedStatus, reasonsAt, type Lock } from './draft-limits.ts';
import type { FillPage } from './fill-page.ts';
import { lockIcon, replyIcon } from './wizard-icons.ts';

type Host = ConstructorParameters<typeof TextController>[0] & { readonly renderRoot: ParentNode };
type Reviewed = FillPage['qualification'];

const styles = css`
  .hint > .reason,
  .hint > .lock,
  .hint-lines > :is(.reason, .lock) {
    display: flex;
  }
  .reason,
  .lock {
    display: flex;
    align-items: start;
    gap: 6px;
    font-size: var(--_font-size-small);
    line-height: 1.6;
  }
  .reason {
    color: var(--_warning);
    font-weight: 500;
  }
  .reason svg,
  .lock svg {
    width: 16px;
    height: 16px;
    margin-top: 2px;
  }
  .notice .acts,
  .notice .link {
    font-size: var(--_font-size-label);
  }
  .notice .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-top: 4px;
  }
`;

/** What a form says that is open again, sent back by the reviewer or to change what is registered. Loaded where it is. */
export class OpenAgain {
  readonly text: TextController<QualificationOpenAgainKey>;

  constructor(host: Host) {
    adoptLate(host, [styles]);
    this.text = new TextController<QualificationOpenAgainKey>(host, {
      zh: qualificationOpenAgain,
      en: async () => (await import('../locales/en/qualification-open-again.ts')).qualificationOpenAgain,
    });
  }

  /** Why the form is open again. */
  banner({ qualification, draft, showHistory }: FillPage): TemplateResult {
    const { text } = this;
    const { status, dueAt, reasons } = qualification;
    const returned = isReturnedStatus(status);
    const whole = reasons.filter(({ pointer }) => pointer === '').map(({ reason }) => reason);
    return html`
      <div class="notice ${returned ? 'warning' : ''}" part="banner">
        ${returned ? warningIcon : infoIcon}
        <div>
          <strong>${text.get(returned ? 'returned/title' : 'change/title')}</strong>
          ${returned ? this.#said(whole) : nothing}
          <p>
            ${returned && dueAt ? text.get('returned/due', { date: dayText(text, dueAt) }) : nothing}
            ${returned && draft.base?.unlocked ? text.get('returned/some') : nothing}
            ${status.startsWith('change-') ? text.get('change/text') : nothing}
          </p>
          <p class="acts">
            <button type="button" class="link" @click=${showHistory}>${text.get('history/action')}</button>
          </p>
        </div>
      </div>
    `;
  }

  /** What the reviewer said of a whole section. */
  ofSection(qualification: Reviewed, pointer: string): unknown {
    return this.#said(this.#reasons(qualification, pointer));
  }

  /** What stands under a field: what the reviewer said, and why it is locked. */
  ofField(qualification: Reviewed, pointer: string, lock: Lock): unknown {
    const { text } = this;
    const reasons = this.#reasons(qualification, pointer);
    if (!reasons.length && !lock) return undefined;
    return html`${reasons.map(
      (reason) => html`<span class="reason">${replyIcon}<span>${text.get('reason', { reason })}</span></span>`,
    )}${lock ? html`<span class="lock">${lockIcon}${text.get(`lock/${lock}`)}</span>` : nothing}`;
  }

  #reasons({ status, reasons }: Reviewed, pointer: string): readonly string[] {
    return isReturnedStatus(status) ? reasonsAt(reasons, pointer) : [];
  }

  #said(reasons: readonly string[]): unknown {
    return reasons.map(
      (reason) => html`<p class="reason">${replyIcon}<span>${this.text.get('reason', { reason })}</span></p>`,
    );
  }
}
