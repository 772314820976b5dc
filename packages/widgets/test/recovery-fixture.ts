import { html } from 'lit';
import { createClient, type Client } from '@zxkt/client';
import type { RecoverySubmission } from '@zxkt/contract/resources/recovery';
import type { InPageBackend, InPageBackendOptions } from '@zxkt/testing';
import '../src/recovery-form/define.ts';
import type { RecoveryRoute } from '../src/recovery-form/recovery-fields.ts';
import type { ZxktRecoveryForm } from '../src/recovery-form/recovery-form.ts';
import { openHall, solved, type Hall } from './hall-fixture.ts';
import { Person } from './person.ts';

export type RecoveryHall = Hall<ZxktRecoveryForm>;

/** The code of the demonstration's `zxkt_chenjiaceshi1`. */
export const demoCode = '91110101MADEM0011G';

/** A picture of a paper. `noise` cannot be made small, so that its upload takes several pieces. */
export const picture = async (
  name = '营业执照.jpg',
  { width = 60, height = 80, noise = false, type = 'image/jpeg' } = {},
): Promise<File> => {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas');
  const image = context.createImageData(width, height);
  for (let i = 0; i < image.data.length; i += 65_536) {
    const part = image.data.subarray(i, i + 65_536);
    if (noise) crypto.getRandomValues(part);
    else part.fill(200);
  }
  for (let i = 3; i < image.data.length; i += 4) image.data[i] = 255;
  context.putImageData(image, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, 0.9));
  if (!blob) throw new Error(`This browser writes no ${type}`);
  return new File([blob], name, { type });
};

/** A Windows bitmap of one colour, which no canvas writes. */
export const bitmap = (name: string, width: number, height: number): File => {
  const row = Math.ceil((width * 3) / 4) * 4;
  const bytes = new Uint8Array(54 + row * height).fill(120);
  const view = new DataView(bytes.buffer);
  bytes.fill(0, 0, 54);
  bytes.set([0x42, 0x4d]);
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, 54, true);
  view.setUint32(14, 40, true);
  view.setInt32(18, width, true);
  view.setInt32(22, height, true);
  view.setUint16(26, 1, true);
  view.setUint16(28, 24, true);
  return new File([bytes], name, { type: 'image/bmp' });
};

export const openRecovery = (
  options: {
    readonly route?: RecoveryRoute;
    readonly draft?: string;
    readonly lang?: string;
    readonly backend?: InPageBackendOptions;
    readonly of?: InPageBackend;
  } = {},
): Promise<RecoveryHall> => {
  const { route = '', draft = 'off', ...rest } = options;
  return openHall<ZxktRecoveryForm>(
    html`<zxkt-recovery-form
      route=${route}
      login-href="#login"
      contacts-href="#contacts"
      cooperation-href="https://cooperation.example/"
      draft=${draft}
    ></zxkt-recovery-form>`,
    rest,
  );
};

/** Another page of the same person: a new form in place of the one before. */
export const anotherForm = async ({ widget: before, ...rest }: RecoveryHall): Promise<RecoveryHall> => {
  const widget = before.cloneNode() as ZxktRecoveryForm;
  const provider = before.parentElement;
  if (!provider) throw new Error('The provider is gone');
  before.remove();
  provider.append(widget);
  await widget.updateComplete;
  return { ...rest, widget, person: new Person(widget) };
};

/** Chooses files as from the dialog of the browser. */
export const choose = ({ person }: Pick<RecoveryHall, 'person'>, name: string, ...files: readonly File[]): void => {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const input = person.find<HTMLInputElement>(`#${name}`);
  input.files = transfer.files;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Step 1, as far as the papers. */
export const toPapers = async ({ person }: RecoveryHall, code = demoCode): Promise<void> => {
  await person.enter('code', code);
  await person.click('[part=submit]');
  await person.until(() => person.sees('[part=papers]'), 'the page of the papers');
};

export const taken = ({ person }: RecoveryHall): number =>
  person.widget.renderRoot.querySelectorAll('.files .taken').length;

let tickets = 0;

/** An address that nobody else has. */
export const freshEmail = (): string => `applicant${String((tickets += 1))}@enterprise.example`;

/** The secret of the receipt that an address received. */
export const secretOf = async (backend: InPageBackend, email: string): Promise<string> => {
  const texts = (await backend.mailbox(email)).map(({ text }) => /查询码：([\w-]{14})/.exec(text)?.[1]);
  return texts.find(Boolean) ?? '';
};

/** The word of the newest link that an address, or a number, received. */
export const tokenOf = async (backend: InPageBackend, to: string): Promise<string> => {
  const texts = (await backend.mailbox(to)).map(({ text }) => /#token=([\w-]+)/.exec(text)?.[1]);
  return texts.find(Boolean) ?? '';
};

/** The SDK of somebody else, on the same backend. */
export const clientOf = ({ api, key, fetch }: Pick<InPageBackend, 'api' | 'key' | 'fetch'>): Client =>
  createClient({ api, key, fetch });

/** A ticket submitted elsewhere. */
export const submitElsewhere = async (
  backend: InPageBackend,
  given: Partial<RecoverySubmission> & { readonly code?: string } = {},
): Promise<{ readonly number: string; readonly secret: string; readonly email: string }> => {
  const client = clientOf(backend);
  const { code = demoCode, ...rest } = given;
  const session = await client.recovery.open({
    application: 'sme-trade-fund',
    code,
    challenge: await solved(client, 'recovery'),
  });
  const upload = async (name: string) => [(await client.recovery.upload(session, await picture(name)).done).id];
  const email = rest.email ?? freshEmail();
  const { number } = await client.recovery.submit({
    ticket: session.ticket,
    token: session.token,
    enterpriseName: '示例进出口有限公司',
    contact: '陈佳',
    email,
    licence: await upload('licence.jpg'),
    letter: await upload('letter.jpg'),
    consentVersion: '2026-01',
    ...rest,
  });
  return { number, secret: await secretOf(backend, email), email };
};
