import { fixture, html } from '@open-wc/testing';
import { createConnection } from '@zxkt/client/connection';
import { inPageBackend, type InPageBackend, type InPageBackendOptions } from '@zxkt/testing';
import '../src/account-form/define.ts';
import type { ZxktAccountForm } from '../src/account-form/account-form.ts';
import '../src/provider/define.ts';
import { Person } from './person.ts';

/** What somebody registers with who does everything right. */
export const valid = {
  account: 'chenguang2026',
  displayName: '杭州晨光进出口有限公司',
  password: 'Wai7mao8Fund',
  confirmation: 'Wai7mao8Fund',
  enterpriseCode: '9144030071526726XG',
  tradeCode: '9900147023485',
  documentNumber: '11010519491231002X',
  email: 'office@chenguang.example.cn',
  mobile: '13901234567',
} as const;

let backend: Promise<InPageBackend> | undefined;
let numbers = 0;

/** A number that nobody used before in this run: each has its own limits. */
export const freshMobile = (): string => `139${String(10_000_000 + (numbers += 1))}`;

export const openBackend = (options?: InPageBackendOptions): Promise<InPageBackend> =>
  options ? inPageBackend(options) : (backend ??= inPageBackend());

export interface Opened {
  readonly person: Person;
  readonly form: ZxktAccountForm;
  readonly backend: InPageBackend;
  /** Every call that left, as `POST /v1/accounts` with its idempotency key, and whether its answer came. */
  readonly calls: { readonly what: string; readonly key: string | null; answered: boolean }[];
  /** Reads the newest code that a number was sent. */
  readonly readCode: (mobile: string) => Promise<string>;
}

/** The form in a provider, on the real backend. */
export const openAccountForm = async (
  options: { readonly backend?: InPageBackendOptions; readonly draft?: string; readonly lang?: string } = {},
): Promise<Opened> => {
  const server = await openBackend(options.backend);
  const calls: Opened['calls'] = [];
  const connection = createConnection({
    api: server.api,
    key: server.key,
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      const what = `${request.method} ${pathname}`;
      const call = { what, key: request.headers.get('idempotency-key'), answered: false };
      calls.push(call);
      try {
        return await server.fetch(request);
      } finally {
        call.answered = true;
      }
    },
  });
  const provider = await fixture(html`
    <zxkt-provider .client=${connection} lang=${options.lang ?? 'zh-CN'}>
      <zxkt-account-form login-href="#login" next-href="#hall" draft=${options.draft ?? 'off'}></zxkt-account-form>
    </zxkt-provider>
  `);
  const form = provider.querySelector('zxkt-account-form') as ZxktAccountForm;
  await form.updateComplete;
  const person = new Person(form);
  const readCode = async (mobile: string): Promise<string> => {
    let code: string | undefined;
    await person.until(async () => {
      const [message] = await server.mailbox(mobile);
      code = /\d{6}/.exec(message?.text ?? '')?.[0];
      return !!code;
    }, 'a code in the mailbox');
    return code ?? '';
  };
  return { person, form, backend: server, calls, readCode };
};

/** Fills the form, proves the number and ticks the box: ready for 注册. */
export const completeForm = async (opened: Opened, values: Readonly<Record<string, string>> = {}): Promise<void> => {
  const { person, readCode } = opened;
  const all = { ...valid, mobile: freshMobile(), ...values };
  await person.enterAll(all);
  await person.until(() => opened.calls.some(({ what }) => what === 'GET /v1/configuration'), 'the client is there');
  await person.click('[part=send]');
  await person.until(() => /秒后|Again in/.test(person.text('[part=send]')), 'the countdown');
  await person.enter('smsCode', await readCode(all.mobile));
  await person.until(() => person.sees('.passed'), 'the number is proven');
  await person.click('[name=consent]');
};
