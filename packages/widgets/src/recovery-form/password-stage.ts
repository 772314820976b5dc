import type { PasswordSet } from '@zxkt/contract/resources/recovery';
import type { TemplateResult } from 'lit';
import type { ConnectionController } from '../connection/connection-controller.ts';
import { passwordHintStyles } from '../fields/password-hint.styles.ts';
import { setPasswordTexts } from '../locales/set-password-texts.ts';
import { TextController } from '../locales/text-controller.ts';
import type { SetPasswordKey } from '../locales/zh-CN/set-password.ts';
import { passwordPage, passwordSetPage } from '../set-password/password-page.ts';
import { PasswordSetting } from '../set-password/password-setting.ts';
import { adoptLate } from '../theme/adopt-late.ts';
import type { StageHost, StageOptions } from './stage.ts';

export interface PasswordOptions extends StageOptions {
  readonly connection: ConnectionController;
  readonly token: () => string;
  readonly done: () => void;
  /** Account and number did not belong together, or too much time went by. */
  readonly unfit: () => void;
  readonly refused: (errors: readonly { readonly field: string; readonly code: string }[]) => void;
}

/** A new password, after a number was proven. Loaded with that proof. */
export class PasswordStage {
  readonly #host: StageHost;
  readonly #options: PasswordOptions;
  readonly #text: TextController<SetPasswordKey>;
  readonly #setting: PasswordSetting;
  #set: PasswordSet | undefined;

  constructor(host: StageHost, options: PasswordOptions) {
    this.#host = host;
    this.#options = options;
    this.#text = new TextController(host, setPasswordTexts);
    this.#setting = new PasswordSetting(host, options.connection, {
      token: options.token,
      done: (set) => {
        this.#set = set;
        host.requestUpdate();
        options.done();
      },
      refused: options.refused,
      failed: (failure) => {
        if (failure.code.startsWith('recovery-link/')) options.unfit();
        options.failed(failure);
      },
    });
    adoptLate(host, [passwordHintStyles]);
  }

  /** Settles when the page can be drawn in the language of the host page. */
  get ready(): Promise<void> {
    return this.#text.ready ?? Promise.resolve();
  }

  /** The policy is known before anyone types. Throws what the call throws. */
  begin(): Promise<void> {
    this.#set = undefined;
    this.#setting.form.clear();
    return this.#setting.prepare();
  }

  view(): TemplateResult {
    const text = this.#text;
    const { go, form } = this.#options;
    if (this.#set) return passwordSetPage(text, this.#set, this.#host.loginHref, go);
    return passwordPage({ text, setting: this.#setting, account: form.values.account });
  }
}
