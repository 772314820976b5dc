import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { clientHeader, idempotencyHeader, keyHeader } from '@zxkt/contract';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

export interface ServerProcess {
  readonly url: string;
  /** As a power cut would: nothing is finished. */
  kill(): Promise<void>;
  /** Sends the signal that asks to stop; resolves with the exit code. */
  stop(): Promise<number | null>;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** The real program as a process of its own, on a free port. Rejects with what it said when it does not start. */
export const startProcess = (environment: Readonly<Record<string, string>>): Promise<ServerProcess> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--conditions=source', '--disable-warning=ExperimentalWarning', main], {
      env: { PATH: process.env['PATH'], ZXKT_PORT: '0', ZXKT_LOG_LEVEL: 'error', ...environment },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    running.add(child);
    const ended = once(child, 'exit').then(([code]) => {
      running.delete(child);
      return code as number | null;
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const url = /answers at (\S+)\n/.exec(said)?.[1];
      if (!url) return;
      resolve({
        url,
        kill: async () => {
          child.kill('SIGKILL');
          await ended;
        },
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      });
    });
    void ended.then((code) => reject(new Error(`the server ended with ${code}:\n${said}`)));
  });

export interface PortalCall {
  readonly method?: string;
  readonly body?: unknown;
  readonly cookie?: string;
  readonly idempotencyKey?: string;
}

/** A call as a page of the test portal makes it. */
export const callAs = (
  { key, origin }: { readonly key: string; readonly origin: string },
  url: string,
  { method = 'GET', body, cookie, idempotencyKey }: PortalCall = {},
): Promise<Response> =>
  fetch(url, {
    method,
    headers: {
      origin,
      [keyHeader]: key,
      [clientHeader]: 'test/1',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(cookie ? { cookie } : {}),
      ...(idempotencyKey ? { [idempotencyHeader]: idempotencyKey } : {}),
    },
    body: body === undefined ? null : JSON.stringify(body),
  });
