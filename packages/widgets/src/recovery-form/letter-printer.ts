import type { RecoveryReceipt } from '@zxkt/contract/resources/recovery';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { PrintController } from '../controllers/print-controller.ts';
import type { TextController } from '../locales/text-controller.ts';
import { recoveryLetter } from '../locales/zh-CN/recovery-letter.ts';
import type { RecoveryStagesKey } from '../locales/zh-CN/recovery-stages.ts';
import type { LetterOffice } from './letter-office.ts';
import { letterPaperStyles } from './letter-paper.styles.ts';
import { receiptFacts } from './receipt-page.ts';

type Text = TextController<RecoveryStagesKey>;
type LetterKey = keyof typeof recoveryLetter;

/** A letter to a Chinese authority is written in Chinese, whatever the page speaks; in the host's words where it has any. */
const speakerOf =
  (text: Text) =>
  (key: LetterKey): string =>
    text.known[key] ?? recoveryLetter[key];

const letterPaper = (text: Text, { known }: LetterOffice): TemplateResult => {
  const say = speakerOf(text);
  const line = (label: LetterKey, value = '') =>
    html`<div>
      <dt>${say(label)}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`
    <article class="letter-paper">
      <h3>${say('letter/title')}</h3>
      <p>${say('letter/to')}</p>
      <p class="indent">${say('letter/text')}</p>
      <dl>
        ${line('letter/enterprise', known.enterpriseName)} ${line('letter/code', known.code)}
        ${line('letter/account', known.account)} ${line('letter/contact', known.contact)}
        ${line('letter/mobile', known.mobile)} ${line('letter/email', known.email)}
      </dl>
      <footer>
        <p>${say('letter/applicant')}</p>
        <p>${say('letter/stamp')}</p>
        <p>${say('letter/date')}</p>
      </footer>
    </article>
  `;
};

const receiptPaper = (text: Text, receipt: RecoveryReceipt): TemplateResult => html`
  <article class="letter-paper">
    <h3>${text.get('receipt/paper')}</h3>
    ${receiptFacts(text, receipt)}
    <p>${text.get('receipt/text', { email: receipt.maskedEmail })}</p>
  </article>
`;

/** The letter and the receipt on paper, by the buttons; the receipt by the browser's own menu as well. */
export class LetterPrinter {
  #isLetter = false;

  constructor(host: ReactiveControllerHost, text: Text, office: LetterOffice) {
    new PrintController(host, [letterPaperStyles], () => {
      const { language } = text;
      if (this.#isLetter)
        return { title: speakerOf(text)('letter/title'), language: 'zh-CN', content: letterPaper(text, office) };
      const { receipt } = office;
      return (
        receipt && {
          title: `${text.get('receipt/paper')} ${receipt.number}`,
          language,
          content: receiptPaper(text, receipt),
        }
      );
    });
  }

  print(what: 'letter' | 'receipt'): void {
    this.#isLetter = what === 'letter';
    print();
    this.#isLetter = false;
  }
}
