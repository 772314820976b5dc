import type { RecoveryReceipt } from '@zxkt/contract/resources/recovery';
import { html, type TemplateResult } from 'lit';
import { checkIcon } from '../fields/icons.ts';
import { dayText, momentText } from '../locales/moment-text.ts';
import type { TextController } from '../locales/text-controller.ts';
import type { RecoveryStagesKey } from '../locales/zh-CN/recovery-stages.ts';

type Text = TextController<RecoveryStagesKey>;

/** By when an answer is owed; where the calendar is not announced that far, that it cannot be said yet. */
export const dueText = (text: Text, dueOn: string | null): string =>
  dueOn ? text.get('due/day', { day: dayText(text, Date.parse(`${dueOn}T12:00:00+08:00`)) }) : text.get('due/unknown');

export const fact = (label: string, value: unknown, isName = false): TemplateResult => html`
  <div>
    <dt>${label}</dt>
    <dd translate=${isName ? 'no' : 'yes'}>${value}</dd>
  </div>
`;

/** What a receipt says. */
export const receiptFacts = (
  text: Text,
  { number, submittedAt, dueOn, maskedEmail }: RecoveryReceipt,
): TemplateResult => html`
  <dl class="facts">
    ${fact(text.get('fact/number'), number, true)} ${fact(text.get('fact/submitted'), momentText(text, submittedAt))}
    ${fact(text.get('fact/due'), dueText(text, dueOn))} ${fact(text.get('fact/email'), maskedEmail, true)}
  </dl>
`;

/** 受理回执 on the screen. */
export const receiptPage = (
  text: Text,
  receipt: RecoveryReceipt,
  acts: { readonly print: () => void; readonly progress: () => void },
): TemplateResult => html`
  <div class="page slim outcome good" part="receipt">
    ${checkIcon}
    <h2 tabindex="-1">${text.get('receipt/title')}</h2>
    <p class="lead">${text.get('receipt/text', { email: receipt.maskedEmail })}</p>
    ${receiptFacts(text, receipt)}
    <p class="foot">
      <button type="button" class="button primary" part="to-progress" @click=${acts.progress}>
        ${text.get('receipt/progress')}
      </button>
      <button type="button" class="button" part="print" @click=${acts.print}>${text.get('receipt/print')}</button>
    </p>
  </div>
`;
