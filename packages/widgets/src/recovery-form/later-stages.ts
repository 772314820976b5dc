import type { PasswordSet, RecoveryProgress, RecoveryReceipt } from '@zxkt/contract/resources/recovery';
import type { LitElement, TemplateResult } from 'lit';
import type { ConnectionController } from '../connection/connection-controller.ts';
import { failureOf, type Failure } from '../controllers/failure.ts';
import type { FormController } from '../controllers/form-controller.ts';
import { PrintController } from '../controllers/print-controller.ts';
import { tabId } from '../controllers/draft-controller.ts';
import type { Go } from '../element/widget-element.ts';
import { passwordHintStyles } from '../fields/password-hint.styles.ts';
import type { TextOverrides, Texts } from '../locales/locale.ts';
import { setPasswordTexts } from '../locales/set-password-texts.ts';
import { TextController } from '../locales/text-controller.ts';
import type { SetPasswordKey } from '../locales/zh-CN/set-password.ts';
import { recoveryStages, type RecoveryStagesKey } from '../locales/zh-CN/recovery-stages.ts';
import { AttachmentController } from '../papers/attachment-controller.ts';
import { papersStyles } from '../papers/papers.styles.ts';
import { statusStyles } from '../qualification-wizard/status/status.styles.ts';
import { passwordPage, passwordSetPage } from '../set-password/password-page.ts';
import { PasswordSetting } from '../set-password/password-setting.ts';
import { adoptLate } from '../theme/adopt-late.ts';
import type { FormPage } from './form-page.ts';
import { LetterOffice } from './letter-office.ts';
import { laterStagesStyles, paperStyles } from './later-stages.styles.ts';
import { papersPage } from './papers-page.ts';
import { progressPage } from './progress-page.ts';
import { receiptPage, receiptPaper } from './receipt-page.ts';
import type { RecoveryField, RecoveryRoute } from './recovery-fields.ts';
import type { Recovery } from './recovery.ts';

type Host = LitElement & {
  readonly sentenceOverrides: TextOverrides;
  readonly draft: 'tab' | 'device' | 'off';
};

export interface StagesOptions {
  readonly form: FormController<RecoveryField>;
  readonly recovery: Recovery;
  readonly connection: ConnectionController;
  readonly go: Go;
  readonly loginHref: () => string;
  /** For a new password. */
  readonly token: () => string;
  /** The hour of the papers is over. */
  readonly ended: () => void;
  /** 修改后重新提交. */
  readonly again: () => void;
  /** How an application stands, read again; `undefined` to look up another. */
  readonly shown: (progress: RecoveryProgress | undefined) => void;
  readonly follow: (route: RecoveryRoute) => void;
  readonly passwordSet: () => void;
  readonly passwordRefused: () => void;
  readonly refused: (errors: readonly { readonly field: string; readonly code: string }[]) => void;
  readonly failed: (error: unknown) => void;
}

const texts: Texts<RecoveryStagesKey> = {
  zh: recoveryStages,
  en: async () => (await import('../locales/en/recovery-stages.ts')).recoveryStages,
  later: {
    'zh-CN': async () => (await import('../locales/zh-CN/recovery-form-later.ts')).recoveryFormLater,
    en: async () => (await import('../locales/en/recovery-form-later.ts')).recoveryFormLater,
  },
};

/** What comes after the short forms: papers, receipt, progress, the new password. Loaded when the first of them is near. */
export class LaterStages {
  readonly letter: LetterOffice;
  readonly #host: Host;
  readonly #options: StagesOptions;
  readonly #text: TextController<RecoveryStagesKey>;
  readonly #passwordText: TextController<SetPasswordKey>;
  readonly #attachments: Readonly<Record<'licence' | 'letter', AttachmentController>>;
  #setting: PasswordSetting | undefined;
  #set: PasswordSet | undefined;
  #receipt: RecoveryReceipt | undefined;
  #failure: Failure | undefined;
  #busy = false;
  #isKept = false;
  #isUploading = false;
  #isRenewed = false;
  /** What the next print is of: the receipt where there is one. */
  #printsLetter = false;

  constructor(host: Host, options: StagesOptions) {
    this.#host = host;
    this.#options = options;
    this.#text = new TextController(host, texts);
    this.#passwordText = new TextController(host, setPasswordTexts);
    const { recovery, form } = options;
    this.letter = new LetterOffice(
      host,
      () => recovery.connect(),
      () => form.values,
    );
    this.#attachments = { licence: this.#attachment('licence'), letter: this.#attachment('letter') };
    new PrintController(host, [paperStyles], () => this.#paper());
    host.addController({ hostDisconnected: () => this.pause(), hostConnected: () => this.#resume() });
    adoptLate(host, [papersStyles, statusStyles, passwordHintStyles, laterStagesStyles]);
  }

  /** Settles when the pages can be drawn in the language of the host page. */
  get ready(): Promise<unknown> {
    return Promise.all([this.#text.ready, this.#passwordText.ready]);
  }

  // Papers

  /** A session has begun, of a new application or of one that was returned. */
  beginPapers(): Promise<void> {
    const { form, recovery } = this.#options;
    const { earlier } = recovery.session ?? {};
    const { licence, letter } = this.#attachments;
    recovery.configure().catch((error: unknown) => this.#options.failed(error));
    if (earlier) {
      const { account, enterpriseName, contact, email } = earlier;
      // A number is proven anew, or left out.
      form.fill({ account: account ?? '', enterpriseName, contact, email, mobile: '', smsCode: '' });
      const nameOf = () => this.#text.get('paper/earlier');
      licence.clear();
      letter.clear();
      licence.adopt(earlier.licence, nameOf);
      letter.adopt(earlier.letter, nameOf);
    } else {
      licence.begin();
      letter.begin();
      void Promise.all([licence.restore(), letter.restore()]).then((counts) => {
        this.#isKept = counts.some((count) => count > 0);
        this.#host.requestUpdate();
      });
    }
    return Promise.resolve();
  }

  /** Resolves when no upload is under way any more. */
  async settled(): Promise<void> {
    const { licence, letter } = this.#attachments;
    this.#isUploading = true;
    this.#host.requestUpdate();
    await Promise.all([licence.settled(), letter.settled()]);
    this.#isUploading = false;
    this.#host.requestUpdate();
  }

  fileRefusal(name: 'licence' | 'letter'): string | undefined {
    return this.#attachments[name].refusal;
  }

  async submit(): Promise<RecoveryReceipt> {
    const { form, recovery } = this.#options;
    const { licence, letter } = this.#attachments;
    const receipt = await recovery.submit(form.values, { licence: licence.ids, letter: letter.ids });
    this.#receipt = receipt;
    this.#isKept = false;
    licence.clear();
    letter.clear();
    return receipt;
  }

  /** The page of the papers is left: what is under way ends, what was chosen stays. */
  pause(): void {
    this.#attachments.licence.pause();
    this.#attachments.letter.pause();
  }

  papers(page: FormPage): TemplateResult | undefined {
    const { session } = this.#options.recovery;
    if (!session) return undefined;
    return papersPage({
      ...page,
      stages: this.#text,
      session,
      attachments: this.#attachments,
      isKept: this.#isKept,
      isUploading: this.#isUploading,
      office: this.letter,
      download: () => void this.letter.download().catch((error: unknown) => this.#options.failed(error)),
      print: () => this.printLetter(),
      paste: (event) => this.#paste(event),
    });
  }

  printLetter(): void {
    this.#printsLetter = true;
    print();
    this.#printsLetter = false;
  }

  // Receipt and progress

  receipt(receipt: RecoveryReceipt): TemplateResult {
    return receiptPage(this.#text, receipt, {
      print: () => print(),
      progress: () => {
        this.#options.form.fill({ number: receipt.number });
        this.#options.follow('progress');
      },
    });
  }

  progress(progress: RecoveryProgress): TemplateResult {
    const { go, again, shown, recovery, form } = this.#options;
    return progressPage({
      text: this.#text,
      progress,
      busy: this.#busy,
      failure: this.#failure,
      isRenewed: this.#isRenewed,
      loginHref: this.#options.loginHref(),
      go,
      reload: () => void this.#read(() => recovery.progress(form.values)),
      submit: again,
      renew: () => void this.#read(() => recovery.renew(form.values), true),
      other: () => {
        this.#failure = undefined;
        form.fill({ number: '', secret: '' });
        shown(undefined);
      },
    });
  }

  /** A call of the progress page failed. */
  refuse(failure: Failure): void {
    this.#failure = failure;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() =>
      this.#host.renderRoot.querySelector<HTMLElement>('[data-summary]')?.focus(),
    );
  }

  // A new password

  /** A number was proven: a new password can be typed. */
  beginPassword(): Promise<void> {
    this.#set = undefined;
    this.#setting ??= new PasswordSetting(this.#host, this.#options.connection, {
      token: this.#options.token,
      done: (set) => {
        this.#set = set;
        this.#options.passwordSet();
        void this.#focusTitle();
      },
      refused: this.#options.refused,
      failed: (failure) => {
        if (failure.code.startsWith('recovery-link/')) this.#options.passwordRefused();
        this.#options.failed(failure);
      },
    });
    this.#setting.form.clear();
    return this.#setting.prepare();
  }

  password(): TemplateResult | undefined {
    const text = this.#passwordText;
    if (this.#set) return passwordSetPage(text, this.#set, this.#options.loginHref(), this.#options.go);
    return this.#setting && passwordPage({ text, setting: this.#setting, account: this.#options.form.values.account });
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

  async #read(ask: () => Promise<RecoveryProgress>, isRenewal = false): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#isRenewed = false;
    this.#failure = undefined;
    this.#host.requestUpdate();
    try {
      this.#options.shown(await ask());
      this.#isRenewed = isRenewal;
    } catch (error) {
      this.refuse(failureOf(error));
      this.#options.failed(error);
    } finally {
      this.#busy = false;
      this.#host.requestUpdate();
    }
  }

  #paper() {
    const text = this.#text;
    const { language } = text;
    if (this.#printsLetter) return { title: text.get('letter/title'), language, content: this.letter.paper(text) };
    const receipt = this.#host.renderRoot.querySelector('[part=receipt]') && this.#receipt;
    if (!receipt) return undefined;
    return { title: `${text.get('receipt/paper')} ${receipt.number}`, language, content: receiptPaper(text, receipt) };
  }

  async #focusTitle(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('h2')?.focus();
  }
}
