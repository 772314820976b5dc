import type { CallName } from '@zxkt/contract';

/** What travels with a request through Hono. */
export interface AppEnv {
  Variables: {
    requestId: string;
    call: CallName | undefined;
    /** Headers that every answer carries. */
    frame: Readonly<Record<string, string>>;
    /** The answer was made with them; else they are added to it. */
    framed: true | undefined;
  };
}
