import type { Qualification, QualificationVersion } from '@zxkt/contract/resources/qualification/qualification';
import { html, type TemplateResult } from 'lit';
import type { Failure } from '../../controllers/failure.ts';
import { failureNotice } from '../../fields/form-summary.ts';
import type { NameOf } from '../catalogue-names.ts';
import { registrationSheet } from '../sheet/registration-sheet.ts';
import { backIcon, printIcon } from './status-icons.ts';
import { momentText, type StatusText } from './status-texts.ts';

/** A version that is looked at: until it is there, or why it is not. */
export interface OpenSheet {
  readonly version: number;
  readonly found?: QualificationVersion;
  readonly failure?: Failure;
}

export interface SheetPage {
  readonly text: StatusText;
  readonly qualification: Qualification;
  readonly sheet: OpenSheet;
  readonly nameOf: NameOf;
  readonly back: () => void;
  readonly retry: () => void;
  readonly print: () => void;
}

/** The 登记表 of a version as it was submitted; also what is laid on paper. */
export const versionSheet = (
  { text, qualification, nameOf }: Pick<SheetPage, 'text' | 'qualification' | 'nameOf'>,
  { version, submittedAt, content }: QualificationVersion,
): TemplateResult =>
  registrationSheet({
    text,
    content,
    nameOf,
    level: 2,
    number: qualification.number,
    version: text.get('sheet/submitted/at', { time: momentText(text, submittedAt), version }),
    ...(version === qualification.submittedVersion && { status: text.get(`status/${qualification.status}`) }),
  });

const body = (page: SheetPage): TemplateResult => {
  const { text, sheet, retry } = page;
  if (sheet.found) return versionSheet(page, sheet.found);
  if (sheet.failure)
    return html`${failureNotice(text, sheet.failure)}
      <div><button type="button" class="button" part="retry" @click=${retry}>${text.get('sheet/retry')}</button></div>`;
  return html`<p class="loading" role="status"><span class="spinner"></span>${text.get('sheet/loading')}</p>`;
};

/** 登记表 on the screen, to be read and printed. */
export const sheetPage = (page: SheetPage): TemplateResult => {
  const { text, sheet, back, print } = page;
  return html`
    <div class="sheet-page" part="sheet-page" aria-busy=${!sheet.found && !sheet.failure}>
      <div class="bar">
        <button type="button" class="link" part="back" @click=${back}>${backIcon}${text.get('sheet/back')}</button>
        <button type="button" class="button" part="print" aria-disabled=${!sheet.found} @click=${print}>
          ${printIcon}${text.get('sheet/print')}
        </button>
      </div>
      ${body(page)}
    </div>
  `;
};
