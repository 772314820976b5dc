import { fillRecoveryLetter } from '@zxkt/contract/calls/recovery';
import type { Connection } from '@zxkt/client/connection';
import { email } from '@zxkt/contract/rules/email';
import { enterpriseCodeShape } from '@zxkt/contract/rules/enterprise-code';
import { loginName } from '@zxkt/contract/rules/login-name';
import { mobile } from '@zxkt/contract/rules/mobile';
import { personName } from '@zxkt/contract/rules/person-name';
import { unitName } from '@zxkt/contract/rules/unit-name';
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { TextController } from '../locales/text-controller.ts';
import type { RecoveryStagesKey } from '../locales/zh-CN/recovery-stages.ts';
import type { RecoveryValues } from './recovery-fields.ts';

type Known = Partial<Record<'code' | 'enterpriseName' | 'account' | 'contact' | 'email' | 'mobile', string>>;

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

/** 《账号密码重置申请》, filled in with what is known: as a document to edit, or printed at once. */
export class LetterOffice {
  busy = false;
  failed = false;
  readonly #host: ReactiveControllerHost;
  readonly #connect: () => Promise<Connection>;
  readonly #values: () => RecoveryValues;

  constructor(host: ReactiveControllerHost, connect: () => Promise<Connection>, values: () => RecoveryValues) {
    this.#host = host;
    this.#connect = connect;
    this.#values = values;
  }

  async download(): Promise<void> {
    if (this.busy) return;
    this.#turn({ busy: true, failed: false });
    try {
      const connection = await this.#connect();
      const body = knownOf(this.#values());
      const { fileName, kind, base64 } = await connection.send(fillRecoveryLetter, { body });
      handOver(new Blob([Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))], { type: kind }), fileName);
    } catch (error) {
      this.#turn({ failed: true });
      throw error;
    } finally {
      this.#turn({ busy: false });
    }
  }

  paper(text: TextController<RecoveryStagesKey>): TemplateResult {
    const known = knownOf(this.#values());
    const line = (label: string, value = '') =>
      html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;
    return html`
      <article class="letter-paper">
        <h3>${text.get('letter/title')}</h3>
        <p>${text.get('letter/to')}</p>
        <p class="indent">${text.get('letter/text')}</p>
        <dl>
          ${line(text.get('letter/enterprise'), known.enterpriseName)} ${line(text.get('letter/code'), known.code)}
          ${line(text.get('letter/account'), known.account)} ${line(text.get('letter/contact'), known.contact)}
          ${line(text.get('letter/mobile'), known.mobile)} ${line(text.get('letter/email'), known.email)}
        </dl>
        <footer>
          <p>${text.get('letter/applicant')}</p>
          <p>${text.get('letter/stamp')}</p>
          <p>${text.get('letter/date')}</p>
        </footer>
      </article>
    `;
  }

  #turn(change: Partial<Pick<LetterOffice, 'busy' | 'failed'>>): void {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }
}
