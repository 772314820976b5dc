import { randomUUID } from 'node:crypto';
import {
  clientHeader,
  keyHeader,
  uploadPath,
  uploadTokenHeader,
  type Paper,
  type RecoverySession,
} from '@zxkt/contract';
import sharp from 'sharp';
import { provePhone, solvedChallenge } from './prove-phone.ts';
import type { TestApp } from './test-app.ts';

/** Of the demonstration and of nobody. */
export const demoCode = '91110101MADEM0011G';

export const openSession = async (test: TestApp, code = demoCode): Promise<RecoverySession> => {
  const challenge = await solvedChallenge(test, 'recovery');
  return (await test.request('openRecoveryTicket', { body: { application: 'sme-trade-fund', code, challenge } })).value;
};

/** A picture of a paper, different each time. */
export const photograph = (format: 'jpeg' | 'png' = 'jpeg', width = 400, height = 300): Promise<Buffer> => {
  const background = { r: Math.floor(Math.random() * 256), g: 120, b: 200 };
  return sharp({ create: { width, height, channels: 3, background } })
    .toFormat(format)
    .toBuffer();
};

export interface Tus {
  readonly token: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | ReadableStream;
}

/** One request of the protocol, as a page of the portal sends it. */
export const tus = async (test: TestApp, target: string, { token, headers, body }: Tus): Promise<Response> => {
  const [method = '', path = ''] = target.split(' ');
  return test.app.request(path, {
    method,
    headers: {
      [keyHeader]: test.key,
      [clientHeader]: 'test/1',
      [uploadTokenHeader]: token,
      origin: test.origin,
      'tus-resumable': '1.0.0',
      ...headers,
    },
    ...(body && { body: body as ReadableStream, duplex: 'half' }),
  });
};

export const beginUpload = async (test: TestApp, token: string, size: number): Promise<string> => {
  const response = await tus(test, `POST ${uploadPath}`, { token, headers: { 'upload-length': String(size) } });
  if (response.status !== 201) throw new Error(await response.text());
  return response.headers.get('location')?.split('/').at(-1) ?? '';
};

export const sendPiece = (
  test: TestApp,
  token: string,
  {
    id,
    offset = 0,
    body,
  }: { readonly id: string; readonly offset?: number; readonly body: Uint8Array | ReadableStream },
): Promise<Response> =>
  tus(test, `PATCH ${uploadPath}/${id}`, {
    token,
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) },
    body,
  });

/** A file sent whole; what came of it. */
export const uploadFile = async (test: TestApp, token: string, bytes: Uint8Array): Promise<Response> => {
  const id = await beginUpload(test, token, bytes.length);
  const sent = await sendPiece(test, token, { id, body: bytes });
  if (sent.status !== 204) return sent;
  return tus(test, `GET ${uploadPath}/${id}`, { token });
};

export const takenFile = async (test: TestApp, token: string, bytes?: Uint8Array): Promise<Paper> => {
  const response = await uploadFile(test, token, bytes ?? (await photograph()));
  if (response.status !== 200) throw new Error(await response.text());
  return (await response.json()) as Paper;
};

export interface SubmittedTicket {
  readonly number: string;
  readonly secret: string;
  readonly email: string;
  readonly session: RecoverySession;
}

/** The body of a submission with two photographs. */
export const submissionOf = async (
  test: TestApp,
  session: Pick<RecoverySession, 'ticket' | 'token'>,
  given: Readonly<Record<string, unknown>> = {},
) => ({
  ticket: session.ticket,
  token: session.token,
  enterpriseName: '示例进出口有限公司',
  contact: '陈佳',
  email: `${randomUUID()}@enterprise.example`,
  licence: [(await takenFile(test, session.token)).id],
  letter: [(await takenFile(test, session.token)).id],
  consentVersion: test.platform.settings.consentVersion,
  ...given,
});

/** The messages to an address, newest last. */
export const mailTo = async (test: TestApp, to: string) =>
  (await test.mailbox()).flatMap((sent) => (sent.channel === 'mail' && sent.message.to === to ? sent.message : []));

/** The word of the newest link that an address received. */
export const linkTo = async (test: TestApp, to: string): Promise<string | undefined> => {
  const texts = (await mailTo(test, to)).flatMap(({ text }) => /#token=([\w-]+)/.exec(text)?.[1] ?? []);
  return texts.at(-1);
};

/** 找回账号 up to the receipt, with a proven number where one is given. */
export const submitTicket = async (
  test: TestApp,
  {
    code,
    mobile,
    ...given
  }: Readonly<Record<string, unknown>> & { readonly code?: string; readonly mobile?: string } = {},
): Promise<SubmittedTicket> => {
  const session = await openSession(test, code);
  const proven = mobile === undefined ? {} : { mobile, verification: await provePhone(test, mobile, 'recovery') };
  const body = await submissionOf(test, session, { ...proven, ...given });
  const { number } = (await test.request('submitRecoveryTicket', { body })).value;
  const [receipt] = (await mailTo(test, body.email)).filter(({ text }) => text.includes(number));
  const secret = /查询码：([\dA-Z-]{14})/.exec(receipt?.text ?? '')?.[1] ?? '';
  return { number, secret, email: body.email, session };
};
