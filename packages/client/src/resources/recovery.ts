import type { CallRequest, CallResponse } from '@zxkt/contract/calls/call';
import {
  checkResetLink,
  fillRecoveryLetter,
  openRecoveryTicket,
  readRecoveryProgress,
  renewRecoveryLink,
  reopenRecoveryTicket,
  requestEmailReset,
  requestMobileReset,
  setPassword,
  submitRecoveryTicket,
} from '@zxkt/contract/calls/recovery';
import type { RecoverySession } from '@zxkt/contract/resources/recovery';
import type { Connection, SendOptions } from '../connection.ts';
import type { Upload, UploadOptions } from '../upload.ts';

/** 找回账号和密码. Nothing here tells whether an account exists. */
export class Recovery {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * 通过账号和邮箱重置密码. The answer is the same whether or not anything fits. Challenge action: `recovery`.
   *
   * ```ts
   * await client.recovery.byEmail({ account, email, challenge: { id: challenge.id, answer } });
   * ```
   */
  byEmail(
    body: CallRequest<typeof requestEmailReset>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof requestEmailReset>> {
    return this.#connection.send(requestEmailReset, { body }, options);
  }

  /**
   * 通过账号和手机验证码重置密码. `token` is for `setPassword`, which refuses it where account and number do not fit.
   *
   * ```ts
   * const { token } = await client.recovery.byMobile({ account, mobile, verification: { id, proof } });
   * ```
   */
  byMobile(
    body: CallRequest<typeof requestMobileReset>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof requestMobileReset>> {
    return this.#connection.send(requestMobileReset, { body }, options);
  }

  /**
   * 找回账号, step 1: an hour for uploads and the submission.
   *
   * ```ts
   * const session = await client.recovery.open({ application: 'sme-trade-fund', code, challenge });
   * ```
   */
  open(
    body: CallRequest<typeof openRecoveryTicket>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof openRecoveryTicket>> {
    return this.#connection.send(openRecoveryTicket, { body }, options);
  }

  /**
   * The same hour for a ticket that was returned; `earlier` is what it said.
   *
   * ```ts
   * const { earlier } = await client.recovery.reopen({ number, secret });
   * ```
   */
  reopen(
    body: CallRequest<typeof reopenRecoveryTicket>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof reopenRecoveryTicket>> {
    return this.#connection.send(reopenRecoveryTicket, { body }, options);
  }

  /**
   * Sends one file, resumably (tus 1.0): a lost connection is taken up where it was lost. The id of the file is for
   * `submit`. What uploads loads with the first file.
   *
   * ```ts
   * const upload = client.recovery.upload(session, file, { onProgress: ({ sent, total }) => (bar.value = sent / total) });
   * const { id } = await upload.done;
   * ```
   */
  upload(session: Pick<RecoverySession, 'token'>, file: Blob, options: UploadOptions = {}): Upload {
    const controller = new AbortController();
    const signal = options.signal;
    const leave = () => controller.abort(signal?.reason);
    if (signal?.aborted) leave();
    else signal?.addEventListener('abort', leave, { once: true });
    const begin = async () => {
      try {
        const { sendFile } = await import('../send-file.ts');
        return await sendFile(this.#connection, session.token, file, { ...options, signal: controller.signal });
      } finally {
        signal?.removeEventListener('abort', leave);
      }
    };
    return { done: begin(), cancel: () => controller.abort() };
  }

  /**
   * 找回账号, step 2.
   *
   * ```ts
   * const { number, dueOn } = await client.recovery.submit({
   *   ticket: session.ticket,
   *   token: session.token,
   *   enterpriseName,
   *   contact,
   *   email,
   *   licence: [licence.id],
   *   letter: [letter.id],
   *   consentVersion,
   * });
   * ```
   */
  submit(
    body: CallRequest<typeof submitRecoveryTicket>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof submitRecoveryTicket>> {
    return this.#connection.send(submitRecoveryTicket, { body }, options);
  }

  /**
   * How a ticket stands, by the number of the receipt and the secret that was mailed.
   *
   * ```ts
   * const { status, dueOn, allowed } = await client.recovery.progress({ number, secret });
   * ```
   */
  progress(
    body: CallRequest<typeof readRecoveryProgress>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof readRecoveryProgress>> {
    return this.#connection.send(readRecoveryProgress, { body }, options);
  }

  /**
   * Another link by mail, where the 30 minutes of the last one went by.
   *
   * ```ts
   * await client.recovery.renew({ number, secret });
   * ```
   */
  renew(
    body: CallRequest<typeof renewRecoveryLink>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof renewRecoveryLink>> {
    return this.#connection.send(renewRecoveryLink, { body }, options);
  }

  /**
   * 《账号密码重置申请》 as a DOCX, filled in with what is known.
   *
   * ```ts
   * const file = await client.recovery.letter({ code, enterpriseName });
   * link.href = URL.createObjectURL(file);
   * link.download = file.name;
   * ```
   */
  async letter(body: CallRequest<typeof fillRecoveryLetter> = {}, options?: SendOptions): Promise<File> {
    const { fileName, kind, base64 } = await this.#connection.send(fillRecoveryLetter, { body }, options);
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new File([bytes], fileName, { type: kind });
  }

  /**
   * Whose password a one-time link sets, before anyone types one.
   *
   * ```ts
   * const { maskedAccount } = await client.recovery.checkLink({ token });
   * ```
   */
  checkLink(
    body: CallRequest<typeof checkResetLink>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof checkResetLink>> {
    return this.#connection.send(checkResetLink, { body }, options);
  }

  /**
   * Sets the new password. Every session of the account ends; `account` is what to sign in with.
   *
   * ```ts
   * const { account } = await client.recovery.setPassword({ token, password });
   * ```
   */
  setPassword(body: CallRequest<typeof setPassword>, options?: SendOptions): Promise<CallResponse<typeof setPassword>> {
    return this.#connection.send(setPassword, { body }, options);
  }
}
