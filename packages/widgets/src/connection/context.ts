import type { Provided } from './provided.ts';

/**
 * The community context protocol, so that provider and widget may come from two versions of the library, or the
 * provider from a host's own framework. The key is the same in every copy.
 */
export const connectionContext = Symbol.for('zxkt.connection');

type Receive = (value: Provided, unsubscribe?: () => void) => void;

export class ContextRequestEvent extends Event {
  readonly context: unknown;
  readonly callback: Receive;
  readonly subscribe: boolean;

  constructor(callback: Receive) {
    super('context-request', { bubbles: true, composed: true });
    this.context = connectionContext;
    this.callback = callback;
    this.subscribe = true;
  }
}

/** Tells widgets that came before their provider to ask again. */
export const providerEvent = 'zxkt-provider-ready';
