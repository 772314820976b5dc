import type { CallRequest, CallResponse } from '@zxkt/contract/calls/call';
import { listReviewViews, removeReviewView, saveReviewView } from '@zxkt/contract/calls/review-desk';
import type { Connection, SendOptions } from '../connection.ts';

/** Questions to the queue that someone keeps under a name. */
export class ReviewViews {
  #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * One's own views, in the order in which they were saved.
   *
   * ```ts
   * const { items } = await client.views.list();
   * ```
   */
  list(options?: SendOptions): Promise<CallResponse<typeof listReviewViews>> {
    return this.#connection.send(listReviewViews, {}, options);
  }

  /**
   * Keeps a question.
   *
   * ```ts
   * await client.views.save({ name: '超期未办', filter: { overdue: 'true' }, sort: 'oldest' });
   * ```
   */
  save(body: CallRequest<typeof saveReviewView>, options?: SendOptions): Promise<CallResponse<typeof saveReviewView>> {
    return this.#connection.send(saveReviewView, { body }, options);
  }

  /**
   * Forgets a view.
   *
   * ```ts
   * await client.views.remove(view.id);
   * ```
   */
  remove(id: string, options?: SendOptions): Promise<void> {
    return this.#connection.send(removeReviewView, { params: { id } }, options);
  }
}
