import type { RecoveryReceipt } from '@zxkt/contract/resources/recovery';
import type { TemplateResult } from 'lit';
import { tabId } from '../controllers/draft-controller.ts';
import { TextController } from '../locales/text-controller.ts';
import type { RecoveryStagesKey } from '../locales/zh-CN/recovery-stages.ts';
import { AttachmentController } from '../papers/attachment-controller.ts';
import { papersStyles } from '../papers/papers.styles.ts';
import { adoptLate } from '../theme/adopt-late.ts';
import type { FormPage } from './form-page.ts';
import { LetterOffice } from './letter-office.ts';
import { papersPage } from './papers-page.ts';
import { papersStageStyles } from './papers-stage.styles.ts';
import { receiptPage } from './receipt-page.ts';
import type { StageHost, StageOptions } from './stage.ts';
import { stageTexts } from './stage-texts.ts';

export interface PapersOptions extends StageOptions {
  /** The hour in which papers travel is over. */
  readonly ended: () => void;
  /** 查询办理进度, from the receipt. */
  readonly toProgress: (receipt: RecoveryReceipt) => void;
}

/** 找回账号, step 2, and its receipt. Loaded when step 1 is submitted. */
export class PapersStage {
  readonly office: LetterOffice;
  readonly #host: StageHost;
  readonly #options: PapersOptions;
  readonly #text: TextController<RecoveryStagesKey>;
  readonly #attachments: Readonly<Record<'licence' | 'letter', AttachmentController>>;
  #isKept = false;
  #isUploading = false;

  constructor(host: StageHost, options: PapersOptions) {
    this.#host = host;
    this.#options = options;
    this.#text = new TextController(host, stageTexts);
    const { recovery, form } = options;
    this.office = new LetterOffice(host, {
      connect: () => recovery.connect(),
      values: () => form.values,
      text: this.#text,
    });
    this.#attachments = { licence: this.#attachment('licence'), letter: this.#attachment('letter') };
    host.addController({ hostDisconnected: () => this.pause(), hostConnected: () => this.#resume() });
    adoptLate(host, [papersStyles, papersStageStyles]);
  }

  /** Settles when the pages can be drawn in the language of the host page. */
  get ready(): Promise<void> {
    return this.#text.ready ?? Promise.resolve();
  }

  /** A session has begun, of a new application or of one that was returned. */
  begin(): void {
    const { form, recovery } = this.#options;
    const { earlier } = recovery.session ?? {};
    const { licence, letter } = this.#attachments;
    recovery.configure().catch(this.#options.failed);
    if (earlier) {
      const { account, enterpriseName, contact, email } = earlier;
      // A number is proven anew, or left out.
      form.fill({ account: account ?? '', enterpriseName, contact, email, mobile: '', smsCode: '' });
      const nameOf = () => this.#text.get('paper/earlier');
      licence.clear();
      letter.clear();
      licence.adopt(earlier.licence, nameOf);
      letter.adopt(earlier.letter, nameOf);
      return;
    }
    licence.begin();
    letter.begin();
    void Promise.all([licence.restore(), letter.restore()]).then((counts) => {
      this.#isKept = counts.some((count) => count > 0);
      this.#host.requestUpdate();
    });
  }

  /** Resolves when no upload is under way any more. */
  async settled(): Promise<void> {
    const { licence, letter } = this.#attachments;
    this.#turn(true);
    await Promise.all([licence.settled(), letter.settled()]);
    this.#turn(false);
  }

  fileRefusal(name: 'licence' | 'letter'): string | undefined {
    return this.#attachments[name].refusal;
  }

  async submit(): Promise<RecoveryReceipt> {
    const { form, recovery } = this.#options;
    const { licence, letter } = this.#attachments;
    const receipt = await recovery.submit(form.values, { licence: licence.ids, letter: letter.ids });
    this.#isKept = false;
    licence.clear();
    letter.clear();
    this.office.receipt = receipt;
    return receipt;
  }

  /** The page is left: what is under way ends, what was chosen stays. */
  pause(): void {
    this.#attachments.licence.pause();
    this.#attachments.letter.pause();
    this.office.receipt = undefined;
  }

  view(page: FormPage): TemplateResult | undefined {
    const { session } = this.#options.recovery;
    if (!session) return undefined;
    const { office } = this;
    return papersPage({
      ...page,
      stages: this.#text,
      session,
      attachments: this.#attachments,
      isKept: this.#isKept,
      isUploading: this.#isUploading,
      office,
      download: () => void office.download().catch(this.#options.failed),
      print: () => void office.print('letter').catch(this.#options.failed),
      paste: (event) => this.#paste(event),
    });
  }

  receipt(receipt: RecoveryReceipt): TemplateResult {
    return receiptPage(this.#text, receipt, {
      print: () => void this.office.print('receipt').catch(this.#options.failed),
      progress: () => this.#options.toProgress(receipt),
    });
  }

  #attachment(name: 'licence' | 'letter'): AttachmentController {
    const { form, recovery, ended, failed } = this.#options;
    const attachment: AttachmentController = new AttachmentController(this.#host, {
      name,
      connect: () => recovery.connect(),
      token: () => (this.#host.isConnected ? recovery.session?.token : undefined),
      ended,
      // What was said of the files before is said no more.
      changed: () => form.set(name, attachment.files.map(({ key, state }) => `${key}${state}`).join()),
      keep: () => this.#keptUnder(),
      failed,
    });
    return attachment;
  }

  /** Where the browser stores nothing, nothing is kept, and the form works all the same. */
  #keptUnder(): string | undefined {
    const { draft } = this.#host;
    if (draft === 'off') return undefined;
    if (draft === 'device') return 'device:';
    try {
      return `${tabId()}:`;
    } catch (error) {
      console.warn('zxkt: files cannot be kept in this browser.', error);
      return undefined;
    }
  }

  #resume(): void {
    this.#attachments.licence.resume();
    this.#attachments.letter.resume();
  }

  /** Onto the attachment that has the focus, else the first without a file. */
  #paste(event: ClipboardEvent): void {
    const files = [...(event.clipboardData?.files ?? [])];
    if (!files.length) return;
    event.preventDefault();
    const { licence, letter } = this.#attachments;
    const at = (event.target as Element).closest<HTMLElement>('[data-attachment]')?.dataset['attachment'];
    const chosen = at === 'letter' || (!at && licence.files.length && !letter.files.length) ? letter : licence;
    chosen.add(files);
  }

  #turn(isUploading: boolean): void {
    this.#isUploading = isUploading;
    this.#host.requestUpdate();
  }
}
