import { clientHeader, keyHeader, requestIdHeader } from '@zxkt/contract/calls/headers';
import { contractVersion } from '@zxkt/contract/version';
import { NetworkError } from './errors/network-error.ts';
import { neverSent } from './never-sent.ts';
import { randomWord } from './random-word.ts';
import { readFailure } from './read-failure.ts';
import type { TransportOptions } from './transport.ts';
import { version } from './version.ts';
import { within } from './within.ts';

/** One request that carries bytes in place of JSON. */
export interface Exchange {
  readonly method: 'GET' | 'POST' | 'HEAD' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: Blob | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds, the answer included. Default 60 000. */
  readonly timeout?: number | undefined;
}

/** An answer of success, read to its end. */
export interface Exchanged {
  readonly headers: Headers;
  readonly body: Blob;
}

/** Sends one such request below `api`, once. Fails with the errors of calls. */
export const exchange = async (
  settings: TransportOptions,
  path: string,
  { method, headers = {}, body, signal, timeout = 60_000 }: Exchange,
): Promise<Exchanged> => {
  signal?.throwIfAborted();
  const requestId = randomWord();
  const url = settings.api.replace(/\/+$/, '') + path;
  return within(timeout, signal, requestId, async (bound) => {
    try {
      const request = new Request(url, {
        method,
        credentials: 'include',
        signal: bound,
        headers: {
          ...headers,
          [keyHeader]: settings.key,
          [clientHeader]: `${settings.library ?? `zxkt-client/${version}`} contract/${contractVersion}`,
          [requestIdHeader]: requestId,
        },
        ...(body && { body }),
      });
      const response = await (settings.fetch ?? globalThis.fetch)(request);
      if (!response.ok) throw readFailure(response, await response.text(), requestId);
      return { headers: response.headers, body: await response.blob() };
    } catch (cause) {
      if (bound.aborted || !(cause instanceof TypeError)) throw cause;
      const reason = globalThis.navigator?.onLine === false ? 'offline' : 'unreachable';
      throw new NetworkError(requestId, { reason, maybeSent: !neverSent(cause), cause });
    }
  });
};
