import type { CallName } from '@zxkt/contract';

/** What travels with a request through Hono. */
export interface AppEnv {
  Variables: { requestId: string; call: CallName | undefined };
}
