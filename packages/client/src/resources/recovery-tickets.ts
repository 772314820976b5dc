import type { CallQuery, CallRequest, CallResponse } from '@zxkt/contract/calls/call';
import {
  decideRecoveryTicket,
  discloseRecoveryTicket,
  linkRecoveryPaper,
  listRecoveryTickets,
  readRecoveryTicket,
  releaseRecoveryTicket,
  takeRecoveryTicket,
} from '@zxkt/contract/calls/recovery-desk';
import type { Connection, SendOptions } from '../connection.ts';

/** 找回账号审核: recovery tickets, for support staff. */
export class RecoveryTickets {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * One page, in the order of submission; `next` and `previous` are cursors of the same question.
   *
   * ```ts
   * const { items, next } = await client.recoveryTickets.list({ status: 'submitted,in-review', sort: 'oldest' });
   * ```
   */
  list(
    query: CallQuery<typeof listRecoveryTickets> = {},
    options?: SendOptions,
  ): Promise<CallResponse<typeof listRecoveryTickets>> {
    return this.#connection.send(listRecoveryTickets, { query }, options);
  }

  /**
   * A ticket whole, beside the accounts that it may mean; personal data masked.
   *
   * ```ts
   * const { accounts, licence, letter, allowed, etag } = await client.recoveryTickets.read(id);
   * ```
   */
  read(id: string, options?: SendOptions): Promise<CallResponse<typeof readRecoveryTicket>> {
    return this.#connection.send(readRecoveryTicket, { params: { id } }, options);
  }

  /**
   * Its personal data as it is. That it was shown, to whom and what for stays in the trail.
   *
   * ```ts
   * const { email, accounts } = await client.recoveryTickets.disclose(id, { purpose: 'review' });
   * ```
   */
  disclose(
    id: string,
    body: CallRequest<typeof discloseRecoveryTicket>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof discloseRecoveryTicket>> {
    return this.#connection.send(discloseRecoveryTicket, { params: { id }, body }, options);
  }

  /**
   * The bytes of a paper. That it was looked at stays in the trail. For a canvas or an object URL: no page of the API is
   * opened, so the policy of the host page needs nothing but `connect-src`.
   *
   * ```ts
   * const image = await createImageBitmap(await client.recoveryTickets.paper(id, licence[0].id));
   * ```
   */
  async paper(id: string, paper: string, options?: SendOptions): Promise<Blob> {
    const { url } = await this.link(id, paper, options);
    const { body } = await this.#connection.exchange(url, { method: 'GET', signal: options?.signal });
    return body;
  }

  /**
   * The address of a paper, below that of the API: good once and for a minute, for a browser to open as a download.
   *
   * ```ts
   * const { url } = await client.recoveryTickets.link(id, letter[0].id);
   * window.open(new URL(url, api));
   * ```
   */
  link(id: string, paper: string, options?: SendOptions): Promise<CallResponse<typeof linkRecoveryPaper>> {
    return this.#connection.send(linkRecoveryPaper, { params: { id, paper } }, options);
  }

  /**
   * Into one's hands for half an hour, or for another. Someone else has it: `ProblemError`, `review/taken`.
   *
   * ```ts
   * const { holder } = await client.recoveryTickets.take(id);
   * ```
   */
  take(id: string, options?: SendOptions): Promise<CallResponse<typeof takeRecoveryTicket>> {
    return this.#connection.send(takeRecoveryTicket, { params: { id } }, options);
  }

  /**
   * Back to the queue.
   *
   * ```ts
   * await client.recoveryTickets.release(id);
   * ```
   */
  release(id: string, options?: SendOptions): Promise<CallResponse<typeof releaseRecoveryTicket>> {
    return this.#connection.send(releaseRecoveryTicket, { params: { id } }, options);
  }

  /**
   * Decides the state that `etag` names. Where someone else was first, a `StaleVersionError`: nothing was decided, and the
   * text of the reasons is still the caller's.
   *
   * ```ts
   * await client.recoveryTickets.decide(id, { event: 'approve', account: accounts[0].id }, etag);
   * ```
   */
  decide(
    id: string,
    body: CallRequest<typeof decideRecoveryTicket>,
    etag: string,
    options?: SendOptions,
  ): Promise<CallResponse<typeof decideRecoveryTicket>> {
    return this.#connection.send(decideRecoveryTicket, { params: { id }, body }, { ...options, ifMatch: etag });
  }
}
