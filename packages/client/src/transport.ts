import type { Call } from '@zxkt/contract/calls/call';
import { clientHeader, idempotencyHeader, keyHeader, requestIdHeader } from '@zxkt/contract/calls/headers';
import { contractVersion } from '@zxkt/contract/version';
import { addressOf } from './address.ts';
import type { SendOptions } from './call-input.ts';
import { NetworkError } from './errors/network-error.ts';
import { neverSent } from './never-sent.ts';
import { randomWord } from './random-word.ts';
import { readAnswer } from './read-answer.ts';
import { codeOf } from './parse-json.ts';
import { isPassing } from './passing.ts';
import { version } from './version.ts';
import { within } from './within.ts';

export interface TransportOptions {
  /** Where the API is, without `/v1`: `https://api.example`. A path below the page's own origin works in a browser. */
  readonly api: string;
  /** The publishable key of the embedding site, `pk_…`. */
  readonly key: string;
  /** In place of the platform's `fetch`: for tests and for servers that live in the same page. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Milliseconds for one attempt, answer included. The whole call, repeats and pauses included, gets three times that. Default 10 000. */
  readonly timeout?: number | undefined;
  /** How often a call that is safe to repeat is repeated after a passing failure. Default 2. */
  readonly retries?: number | undefined;
  /** Who is calling, as `name/version`, for the server's log. Default: this package. */
  readonly library?: string | undefined;
}

export interface Input {
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: unknown;
}

/** Sends one call and reads its answer. Knows nothing of sessions. */
export type Transport = (call: Call, input: Input, options: SendOptions, accessToken?: string) => Promise<unknown>;

export const createTransport = (settings: TransportOptions): Transport => {
  const api = settings.api.replace(/\/+$/, '');
  const library = `${settings.library ?? `zxkt-client/${version}`} contract/${contractVersion}`;
  // Names need not be unguessable: one word for the connection and a number save a system call for each request.
  const connectionId = randomWord();
  let count = 0;

  return async (
    call,
    { params, query, body = call.request && {} },
    { signal, idempotencyKey, ifMatch, timeout, keepalive },
    accessToken,
  ) => {
    signal?.throwIfAborted();
    const requestId = `${connectionId}-${(count += 1)}`;
    const effectId = call.method === 'POST' ? (idempotencyKey ?? randomWord()) : undefined;
    const repeatable = call.method === 'GET' || call.method === 'POST' || ifMatch !== undefined;
    const retries = repeatable ? (settings.retries ?? 2) : 0;
    const perAttempt = timeout ?? settings.timeout ?? 10_000;
    let answered: Response | undefined;
    let text = '';
    const textOf = (response: Response): string => (response === answered ? text : '');
    let maybeSent = false;

    // Reads the answer to its end within the attempt: one that breaks off half-way is repeated like one that never came.
    const attempt = async (request: Request): Promise<Response> => {
      try {
        // Set here, where it is done once: ky copies what it is given four times.
        const { headers } = request;
        headers.set(keyHeader, settings.key);
        headers.set(clientHeader, library);
        headers.set(requestIdHeader, requestId);
        if (body !== undefined) headers.set('content-type', 'application/json');
        if (effectId) headers.set(idempotencyHeader, effectId);
        if (ifMatch) headers.set('if-match', ifMatch);
        if (accessToken) headers.set('authorization', `Bearer ${accessToken}`);
        const response = await (settings.fetch ?? globalThis.fetch)(request);
        maybeSent = true;
        text = await response.text();
        answered = response;
        return response;
      } catch (cause) {
        maybeSent ||= !neverSent(cause);
        if (request.signal.aborted) throw cause;
        const reason = globalThis.navigator?.onLine === false ? 'offline' : 'unreachable';
        throw new NetworkError(requestId, { reason, maybeSent, cause });
      }
    };

    const init: RequestInit = { method: call.method, credentials: 'include' };
    if (keepalive) init.keepalive = true;
    if (body !== undefined) init.body = JSON.stringify(body);
    const url = addressOf(api, call.path, params, query);
    const began = Date.now();
    const first = within(perAttempt, signal, requestId, (bound) =>
      attempt(new Request(url, { ...init, signal: bound })),
    );
    let response: Response | undefined;
    try {
      response = await first;
    } catch (error) {
      signal?.throwIfAborted();
      if (!retries) throw error;
    }
    const problemOf = (answer: Response) => codeOf(textOf(answer));
    if (retries && (!response || isPassing(response, problemOf))) {
      // Most calls never come here: what repeats them loads when the first one has to be. Without a network it may not.
      const loaded = await import('./repeat.ts').catch(() => undefined);
      response = await loaded?.repeat(first, {
        url,
        init,
        attempt,
        problemOf,
        retries,
        perAttempt,
        whole: 3 * perAttempt - (Date.now() - began),
        requestId,
        signal,
      });
    }
    response ??= await first;
    if (!response.ok) throw await failureOf(response, textOf(response), requestId);
    return readAnswer(call, response, textOf(response), requestId);
  };
};

/** The words for failures load at the first of them. Where they cannot be loaded there is no network for them either. */
const failureOf = async (response: Response, text: string, requestId: string): Promise<Error> => {
  try {
    const { readFailure } = await import('./read-failure.ts');
    return readFailure(response, text, requestId);
  } catch (cause) {
    return new NetworkError(requestId, { reason: 'unreachable', maybeSent: true, cause });
  }
};
