import { fillRecoveryLetter } from '@zxkt/contract/calls/recovery';
import type { Connection } from '@zxkt/client/connection';
import { email } from '@zxkt/contract/rules/email';
import { enterpriseCodeShape } from '@zxkt/contract/rules/enterprise-code';
import { loginName } from '@zxkt/contract/rules/login-name';
import { mobile } from '@zxkt/contract/rules/mobile';
import { personName } from '@zxkt/contract/rules/person-name';
import { unitName } from '@zxkt/contract/rules/unit-name';
import type { RecoveryReceipt } from '@zxkt/contract/resources/recovery';
import type { ReactiveControllerHost } from 'lit';
import type { TextController } from '../locales/text-controller.ts';
import type { RecoveryStagesKey } from '../locales/zh-CN/recovery-stages.ts';
import type { RecoveryValues } from './recovery-fields.ts';
import type { LetterPrinter } from './letter-printer.ts';

/** What of the letter is known, field by field. */
export type Known = Partial<Record<'code' | 'enterpriseName' | 'account' | 'contact' | 'email' | 'mobile', string>>;

const rules = {
  code: enterpriseCodeShape,
  enterpriseName: unitName,
  account: loginName,
  contact: personName,
  email,
  mobile,
};

/** What of the letter is known: whatever was typed and is good. */
const knownOf = (values: RecoveryValues): Known =>
  Object.fromEntries(
    Object.entries(rules).flatMap(([name, rule]) => {
      const value = values[name as keyof Known];
      return rule.refusal(value) ? [] : [[name, value]];
    }),
  );

/** Hands a file over as a download: by an object URL, which no policy of a page forbids to follow. */
const handOver = (file: Blob, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

export interface LetterOptions {
  readonly connect: () => Promise<Connection>;
  readonly values: () => RecoveryValues;
  readonly text: TextController<RecoveryStagesKey>;
}

/** 《账号密码重置申请》, filled in with what is known, and the receipt: as a document to edit, or on paper. */
export class LetterOffice {
  busy = false;
  failed = false;
  readonly #host: ReactiveControllerHost;
  readonly #options: LetterOptions;
  #receipt: RecoveryReceipt | undefined;
  #printing: Promise<LetterPrinter> | undefined;

  constructor(host: ReactiveControllerHost, options: LetterOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** What is on the screen, and therefore what the browser's own menu prints. */
  get receipt(): RecoveryReceipt | undefined {
    return this.#receipt;
  }
  set receipt(receipt: RecoveryReceipt | undefined) {
    this.#receipt = receipt;
    if (receipt) this.#printer().catch((error: unknown) => console.warn('zxkt: the receipt prints as it is.', error));
  }

  async download(): Promise<void> {
    if (this.busy) return;
    this.#turn({ busy: true, failed: false });
    try {
      const connection = await this.#options.connect();
      const body = this.known;
      const { fileName, kind, base64 } = await connection.send(fillRecoveryLetter, { body });
      handOver(new Blob([Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))], { type: kind }), fileName);
    } catch (error) {
      this.#turn({ failed: true });
      throw error;
    } finally {
      this.#turn({ busy: false });
    }
  }

  async print(what: 'letter' | 'receipt'): Promise<void> {
    (await this.#printer()).print(what);
  }

  get known(): Known {
    return knownOf(this.#options.values());
  }

  #printer(): Promise<LetterPrinter> {
    return (this.#printing ??= import('./letter-printer.ts').then(
      ({ LetterPrinter }) => new LetterPrinter(this.#host, this.#options.text, this),
      (error: unknown) => {
        this.#printing = undefined;
        throw error;
      },
    ));
  }

  #turn(change: Partial<Pick<LetterOffice, 'busy' | 'failed'>>): void {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }
}
