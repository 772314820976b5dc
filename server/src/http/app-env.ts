import type { CallName } from '@zxkt/contract';

/** Where the headers of a request are read: a `Request` is one, and what Node's parser made of it is a quicker one. */
export interface Sent {
  readonly headers: Pick<Headers, 'get'>;
}

/** What travels with a request through Hono, as its environment: a fresh one for each. */
export interface RequestState {
  readonly requestId: string;
  readonly sent: Sent;
  call: CallName | 'none';
  /** Headers that every answer carries. */
  readonly frame: Record<string, string>;
  /** The answer was made with them; else they are added to it. */
  framed: boolean;
}

export interface AppEnv {
  Bindings: RequestState;
}
