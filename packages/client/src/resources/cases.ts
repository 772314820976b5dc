import type { CallQuery, CallRequest, CallResponse } from '@zxkt/contract/calls/call';
import {
  assignCases,
  countCases,
  decideCase,
  decideCases,
  discloseCase,
  listCases,
  listColleagues,
  markCases,
  readCase,
  readCaseDifferences,
  readCaseVersion,
  releaseCase,
  takeCase,
} from '@zxkt/contract/calls/reviews';
import { resetCasePassword } from '@zxkt/contract/calls/recovery-desk';
import type { Connection, SendOptions } from '../connection.ts';

/** 企业资质审核: the cases of the jurisdiction of whoever is signed in. What lies outside is not found. */
export class Cases {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * One page, in the order of submission; `next` and `previous` are cursors of the same question.
   *
   * ```ts
   * const { items, next } = await client.cases.list({ status: 'submitted,in-review', region: '440100', sort: 'oldest' });
   * ```
   */
  list(query: CallQuery<typeof listCases> = {}, options?: SendOptions): Promise<CallResponse<typeof listCases>> {
    return this.#connection.send(listCases, { query }, options);
  }

  /**
   * How many there are: `exact` up to 10,000.
   *
   * ```ts
   * const { count, exact } = await client.cases.count({ overdue: 'true' });
   * ```
   */
  count(query: CallQuery<typeof countCases> = {}, options?: SendOptions): Promise<CallResponse<typeof countCases>> {
    return this.#connection.send(countCases, { query }, options);
  }

  /**
   * Where the pages of a list begin, a stretch of ten thousand cases at a time: cursors of its 51st case, its 101st and so
   * on. Pages of fifty from there are those that `list` walks through.
   *
   * ```ts
   * const { marks } = await client.cases.marks({ status: 'submitted' });
   * const hundredth = await client.cases.list({ status: 'submitted', cursor: marks[98] });
   * ```
   */
  marks(query: CallQuery<typeof markCases> = {}, options?: SendOptions): Promise<CallResponse<typeof markCases>> {
    return this.#connection.send(markCases, { query }, options);
  }

  /**
   * A case whole: the version at hand with personal data masked, warnings, history, and what may be done.
   *
   * ```ts
   * const { current, allowed, etag } = await client.cases.read(id);
   * ```
   */
  read(id: string, options?: SendOptions): Promise<CallResponse<typeof readCase>> {
    return this.#connection.send(readCase, { params: { id } }, options);
  }

  /**
   * Any version, personal data masked.
   *
   * ```ts
   * const { content } = await client.cases.version(id, 1);
   * ```
   */
  version(id: string, version: number, options?: SendOptions): Promise<CallResponse<typeof readCaseVersion>> {
    return this.#connection.send(readCaseVersion, { params: { id, version: String(version) } }, options);
  }

  /**
   * The places at which two versions differ.
   *
   * ```ts
   * const { items } = await client.cases.differences(id, 1, 2);
   * ```
   */
  differences(
    id: string,
    from: number,
    to: number,
    options?: SendOptions,
  ): Promise<CallResponse<typeof readCaseDifferences>> {
    const query = { from: String(from), to: String(to) };
    return this.#connection.send(readCaseDifferences, { params: { id }, query }, options);
  }

  /**
   * A version with its personal data as it is. That it was shown, to whom and what for stays in the trail.
   *
   * ```ts
   * const { content } = await client.cases.disclose(id, { version: 1, purpose: 'review' });
   * ```
   */
  disclose(
    id: string,
    body: CallRequest<typeof discloseCase>,
    options?: SendOptions,
  ): Promise<CallResponse<typeof discloseCase>> {
    return this.#connection.send(discloseCase, { params: { id }, body }, options);
  }

  /**
   * Into one's hands for half an hour, or for another. Someone else has it: `ProblemError`, `review/taken`.
   *
   * ```ts
   * const { holder } = await client.cases.take(id);
   * ```
   */
  take(id: string, options?: SendOptions): Promise<CallResponse<typeof takeCase>> {
    return this.#connection.send(takeCase, { params: { id } }, options);
  }

  /**
   * Back to the queue.
   *
   * ```ts
   * await client.cases.release(id);
   * ```
   */
  release(id: string, options?: SendOptions): Promise<CallResponse<typeof releaseCase>> {
    return this.#connection.send(releaseCase, { params: { id } }, options);
  }

  /**
   * Decides the state that `etag` names. Where another reviewer was first, a `StaleVersionError`: nothing was decided, and
   * the text of the reasons is still the caller's.
   *
   * ```ts
   * await client.cases.decide(id, { event: 'return', reasons: [{ pointer: '/unit/address', reason }], dueInWorkdays: 5 }, etag);
   * ```
   */
  decide(
    id: string,
    body: CallRequest<typeof decideCase>,
    etag: string,
    options?: SendOptions,
  ): Promise<CallResponse<typeof decideCase>> {
    return this.#connection.send(decideCase, { params: { id }, body }, { ...options, ifMatch: etag });
  }

  /**
   * 重置密码: a one-time link to the address that the enterprise's account has. In the trail.
   *
   * ```ts
   * const { maskedEmail } = await client.cases.resetPassword(id);
   * ```
   */
  resetPassword(id: string, options?: SendOptions): Promise<CallResponse<typeof resetCasePassword>> {
    return this.#connection.send(resetCasePassword, { params: { id } }, options);
  }

  /**
   * Decides up to a hundred cases alike. Each has its own outcome: a new `row`, or the code of the `problem`.
   *
   * ```ts
   * const { items } = await client.cases.decideMany({ event: 'approve', items: [{ id, etag }] });
   * ```
   */
  decideMany(body: CallRequest<typeof decideCases>, options?: SendOptions): Promise<CallResponse<typeof decideCases>> {
    return this.#connection.send(decideCases, { body }, options);
  }

  /**
   * Puts up to a hundred cases into a colleague's hands, or into one's own.
   *
   * ```ts
   * await client.cases.assign({ items: [{ id, etag }], staff: colleague.id });
   * ```
   */
  assign(body: CallRequest<typeof assignCases>, options?: SendOptions): Promise<CallResponse<typeof assignCases>> {
    return this.#connection.send(assignCases, { body }, options);
  }

  /**
   * Colleagues that cases can be handed to, oneself included.
   *
   * ```ts
   * const { items } = await client.cases.colleagues();
   * ```
   */
  colleagues(options?: SendOptions): Promise<CallResponse<typeof listColleagues>> {
    return this.#connection.send(listColleagues, {}, options);
  }
}
