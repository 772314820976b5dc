import { contractVersion, requestIdHeader, type contractHeader } from '@zxkt/contract';
import { Hono, type Context } from 'hono';
import type { Platform } from '../platform/platform.ts';
import type { PublishableKeys } from '../publishable-keys/publishable-keys.service.ts';
import type { AppEnv, RequestState, Sent } from './app-env.ts';
import { allowReading, preflightHeaders } from './cors.ts';
import { methodsOf } from './methods-of.ts';
import { CallProblem, toProblem } from './problem.ts';
import { requestIdOf } from './request-id.ts';

/**
 * Answers hold people's data: nobody keeps or sniffs them. Names are written out, which the compiler holds to those of the
 * contract: an object with names that are worked out is put together name by name, at every request.
 */
const frameOf = (requestId: string): Record<string, string> =>
  ({
    'cache-control': 'no-store',
    vary: 'origin',
    'x-content-type-options': 'nosniff',
    'x-request-id': requestId,
    'x-zxkt-contract': contractVersion,
  }) satisfies Record<typeof requestIdHeader | typeof contractHeader, string> & Record<string, string>;
/** For what a browser might show as a page. Those under `/docs` and `/dev` bring a policy of their own. */
const pageHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
};
const strictTransport = 'max-age=63072000; includeSubDomains';

/** An answer made elsewhere keeps the headers that it brings. */
const addFrame = (headers: Headers, frame: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(frame)) if (!headers.has(name)) headers.set(name, value);
};

/** More than any query of ours, and than what common proxies let through. */
const longestUrl = 8192;

const problemType = { 'content-type': 'application/problem+json; charset=utf-8' };

/** What an error is to the caller: what was thrown for it, a database that cannot work at present, or our mistake. */
const problemOf = (error: unknown, { database }: Platform): CallProblem => {
  if (error instanceof CallProblem) return error;
  return database.isUnavailable?.(error)
    ? new CallProblem('server/unavailable', { retryAfterSeconds: 5 })
    : new CallProblem('server/internal');
};

const textOf = (error: unknown) =>
  error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);

/** Tells whatever was thrown as problem details, and logs what nobody threw on purpose. */
const createRefuse = (platform: Platform) => (error: unknown, requestId: string) => {
  const problem = problemOf(error, platform);
  if (error !== problem) platform.log.error('unexpected', { requestId, error: textOf(error) });
  const body = toProblem(problem, requestId);
  const headers: Record<string, string> = { ...problemType };
  if (body.retryAfterSeconds !== undefined) headers['retry-after'] = String(body.retryAfterSeconds);
  return { text: JSON.stringify(body), status: body.status, headers };
};

const isPreflight = (method: string, { headers }: Sent) =>
  method === 'OPTIONS' && headers.get('access-control-request-method') !== null;

/** What every request gets: a name, a time, safe headers, CORS for issued origins, one line in the log. */
const around = (platform: Platform, keys: PublishableKeys, route: Hono<AppEnv>['fetch']) => {
  const { log, metrics, settings } = platform;
  const refuse = createRefuse(platform);

  /** What is answered before there is a route. */
  const early = (request: Request, { sent, frame }: RequestState, origin: string | null): Response | undefined => {
    if (request.url.length > longestUrl) throw new CallProblem('request/uri-too-long');
    const isAllowed = origin !== null && keys.anyAllows(origin);
    if (isAllowed) allowReading(frame, origin);
    if (!isPreflight(request.method, sent)) return undefined;
    return new Response(null, { status: 204, headers: isAllowed ? preflightHeaders : {} });
  };

  return async (request: Request, sent: Sent): Promise<Response> => {
    const began = performance.now();
    const requestId = requestIdOf(sent.headers.get(requestIdHeader));
    const frame = frameOf(requestId);
    if (settings.production) frame['strict-transport-security'] = strictTransport;
    const state: RequestState = { requestId, sent, call: 'none', frame, framed: false };
    let response: Response;
    try {
      const origin = sent.headers.get('origin');
      const reading = origin ? keys.refresh() : undefined;
      if (reading) await reading;
      response = early(request, state, origin) ?? (await route(request, state));
    } catch (error) {
      // Routes that throw are answered further in; this is for what fails before there is a route.
      const { text, status, headers } = refuse(error, requestId);
      response = new Response(text, { status, headers });
    }
    if (!state.framed) addFrame(response.headers, { ...frame, ...pageHeaders });
    const { status } = response;
    const milliseconds = performance.now() - began;
    log.info('request', { requestId, call: state.call, method: request.method, status, milliseconds });
    metrics.observeRequest(state.call, status, milliseconds);
    return response;
  };
};

const isSent = (given: unknown): given is Sent => typeof given === 'object' && given !== null && 'headers' in given;

/**
 * A Hono app that can only answer with what its routes answer or with problem details. What every request gets is put
 * around the app and not into its chain: Hono takes half the time for a route with a single handler.
 * `app.fetch(request, sent)` may be told where to read the headers.
 */
export const framedApp = (platform: Platform, keys: PublishableKeys): Hono<AppEnv> => {
  const app = new Hono<AppEnv>();
  const refuse = createRefuse(platform);
  const onError = (error: unknown, c: Context<AppEnv>) => {
    const { text, status, headers } = refuse(error, c.env.requestId);
    return c.body(text, status as 500, headers);
  };
  app.onError(onError);
  // What the table knows by another method is a 405 that names the right ones; the rest is an unknown route.
  app.notFound((c) => {
    const allow = methodsOf(c.req.path);
    if (!allow) return onError(new CallProblem('route/unknown'), c);
    c.header('allow', allow);
    return onError(new CallProblem('route/method-not-allowed'), c);
  });
  const answer = around(platform, keys, app.fetch);
  app.fetch = (request, sent) => answer(request, isSent(sent) ? sent : request);
  return app;
};
