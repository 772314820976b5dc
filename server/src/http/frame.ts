import { requestIdHeader } from '@zxkt/contract';
import { Hono, type Context, type MiddlewareHandler } from 'hono';
import type { Platform } from '../platform/platform.ts';
import type { PublishableKeys } from '../publishable-keys/publishable-keys.service.ts';
import type { AppEnv } from './app-env.ts';
import { corsHeaders, preflightHeaders } from './cors.ts';
import { CallProblem, toProblem } from './problem.ts';
import { requestIdOf } from './request-id.ts';

/** Answers hold people's data: nobody keeps, frames or sniffs them. Pages under `/docs` and `/dev` bring a policy of their own. */
const safeHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'referrer-policy': 'no-referrer',
  vary: 'origin',
  'x-content-type-options': 'nosniff',
};
const strictTransport = { 'strict-transport-security': 'max-age=63072000; includeSubDomains' };

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

/** Answers whatever was thrown as problem details, and logs what nobody threw on purpose. */
const createRefuse = (platform: Platform) => (error: unknown, c: Context<AppEnv>) => {
  const requestId = c.get('requestId');
  const problem = problemOf(error, platform);
  if (error !== problem) platform.log.error('unexpected', { requestId, error: textOf(error) });
  const body = toProblem(problem, requestId);
  if (body.retryAfterSeconds !== undefined) c.header('retry-after', String(body.retryAfterSeconds));
  return c.json(body, body.status as 500, problemType);
};

/** What every request gets: a name, a time, safe headers, CORS for issued origins, one line in the log. */
const around = (platform: Platform, keys: PublishableKeys): MiddlewareHandler<AppEnv> => {
  const { log, metrics, settings } = platform;
  const refuse = createRefuse(platform);
  const always = settings.production ? { ...safeHeaders, ...strictTransport } : safeHeaders;
  const isPreflight = (c: Context<AppEnv>) =>
    c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined;

  return async (c, next) => {
    const began = performance.now();
    const requestId = requestIdOf(c.req.header(requestIdHeader));
    c.set('requestId', requestId);
    let frame: Readonly<Record<string, string>> = { ...always, [requestIdHeader]: requestId };
    c.set('frame', frame);
    try {
      if (c.req.url.length > longestUrl) throw new CallProblem('request/uri-too-long');
      const cors = c.req.header('origin') ? await corsHeaders(c.req.raw, keys) : undefined;
      if (cors) c.set('frame', (frame = { ...frame, ...cors }));
      if (isPreflight(c)) c.res = new Response(null, { status: 204, headers: cors ? preflightHeaders : {} });
      else await next();
    } catch (error) {
      // Routes that throw are answered further in; this is for what fails before there is a route.
      c.res = refuse(error, c);
    }
    const { status } = c.res;
    if (!c.get('framed')) addFrame(c.res.headers, frame);
    const milliseconds = performance.now() - began;
    const call = c.get('call') ?? 'none';
    log.info('request', { requestId, call, method: c.req.method, status, milliseconds });
    metrics.observeRequest(call, status, milliseconds);
  };
};

/** A Hono app that can only answer with what its routes answer or with problem details. */
export const framedApp = (platform: Platform, keys: PublishableKeys): Hono<AppEnv> => {
  const app = new Hono<AppEnv>();
  app.use(around(platform, keys));
  const refuse = createRefuse(platform);
  app.notFound((c) => refuse(new CallProblem('route/unknown'), c));
  app.onError(refuse);
  return app;
};
