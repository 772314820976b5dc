import type { RecoveryProgress } from '@zxkt/contract/resources/recovery';
import type { TemplateResult } from 'lit';
import { failureOf, type Failure } from '../controllers/failure.ts';
import { TextController } from '../locales/text-controller.ts';
import type { RecoveryStagesKey } from '../locales/zh-CN/recovery-stages.ts';
import { statusStyles } from '../qualification-wizard/status/status.styles.ts';
import { adoptLate } from '../theme/adopt-late.ts';
import { progressPage } from './progress-page.ts';
import { progressStageStyles } from './progress-stage.styles.ts';
import type { StageHost, StageOptions } from './stage.ts';
import { stageTexts } from './stage-texts.ts';

export interface ProgressOptions extends StageOptions {
  /** 修改后重新提交. Throws what the call throws. */
  readonly reopen: () => Promise<void>;
  /** How the application stands, read again; `undefined` to look up another. */
  readonly shown: (progress: RecoveryProgress | undefined) => void;
}

/** How an application stands. Loaded when one is looked up. */
export class ProgressStage {
  readonly #host: StageHost;
  readonly #options: ProgressOptions;
  readonly #text: TextController<RecoveryStagesKey>;
  #failure: Failure | undefined;
  #busy = false;
  #isRenewed = false;

  constructor(host: StageHost, options: ProgressOptions) {
    this.#host = host;
    this.#options = options;
    this.#text = new TextController(host, stageTexts);
    adoptLate(host, [statusStyles, progressStageStyles]);
  }

  /** Settles when the page can be drawn in the language of the host page. */
  get ready(): Promise<void> {
    return this.#text.ready ?? Promise.resolve();
  }

  view(progress: RecoveryProgress): TemplateResult {
    const { go, reopen, shown, recovery, form } = this.#options;
    return progressPage({
      text: this.#text,
      progress,
      busy: this.#busy,
      failure: this.#failure,
      isRenewed: this.#isRenewed,
      loginHref: this.#host.loginHref,
      go,
      reload: () => void this.#do(async () => shown(await recovery.progress(form.values))),
      renew: () =>
        void this.#do(async () => {
          shown(await recovery.renew(form.values));
          this.#isRenewed = true;
        }),
      submit: () => void this.#do(reopen),
      other: () => {
        this.#failure = undefined;
        this.#isRenewed = false;
        form.fill({ number: '', secret: '' });
        shown(undefined);
      },
    });
  }

  async #do(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#isRenewed = false;
    this.#failure = undefined;
    this.#host.requestUpdate();
    try {
      await work();
    } catch (error) {
      this.#failure = failureOf(error);
      this.#options.failed(error);
      void this.#host.updateComplete.then(() =>
        this.#host.renderRoot.querySelector<HTMLElement>('[data-summary]')?.focus(),
      );
    } finally {
      this.#busy = false;
      this.#host.requestUpdate();
    }
  }
}
