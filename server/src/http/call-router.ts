import { calls, fieldErrors, idempotencyHeader, inputsOf, type Call, type CallName } from '@zxkt/contract';
import { Hono } from 'hono';
import * as v from 'valibot';
import type { Platform } from '../platform/platform.ts';
import type { AuthenticateStaff } from '../authority-sessions/authenticate-staff.ts';
import type { PublishableKeys } from '../publishable-keys/publishable-keys.service.ts';
import type { Authenticate } from '../sessions/authenticate.ts';
import { readJson } from './body.ts';
import type { Answer, Handler, Handlers } from './call-context.ts';
import type { Idempotency } from './idempotency.ts';
import type { AppEnv, RequestState, Sent } from './app-env.ts';
import { guardOrigin } from './origins.ts';
import { CallProblem } from './problem.ts';
import { hasProbeCookie, probeCookie, readSessionCookie, sessionCookie } from './session-cookie.ts';

interface Parts {
  readonly platform: Platform;
  readonly keys: PublishableKeys;
  readonly idempotency: Idempotency;
  readonly authenticate: Authenticate;
  readonly authenticateStaff: AuthenticateStaff;
}

const check = (schema: v.GenericSchema, value: unknown): unknown => {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const errors = fieldErrors(result.issues);
  throw new CallProblem('request/invalid', { errors });
};

const idempotencyKeyOf = (request: Request): string => {
  const key = request.headers.get(idempotencyHeader);
  if (!key || !/^[\x21-\x7e]{8,128}$/.test(key)) throw new CallProblem('request/idempotency-key-missing');
  return key;
};

const ifMatchOf = (call: Call, request: Request): string | undefined => {
  if (!call.ifMatch) return undefined;
  const tag = request.headers.get('if-match');
  if (!tag) throw new CallProblem('precondition/missing');
  return tag;
};

const refuseOnce = () => Promise.reject(new Error('only a POST is answered once'));

/** The answer with all its headers at once, as a plain record: Node's adapter then makes no `Headers` of them. */
const respond = (env: RequestState, call: Call, answer: Answer<Call>): Response => {
  const { value, session, sessionOf = 'enterprise', probe, etag, cacheControl } = answer;
  const headers = env.frame;
  if (session) headers['set-cookie'] = sessionCookie(sessionOf, session);
  if (probe) headers['set-cookie'] = probeCookie;
  if (etag) headers['etag'] = etag;
  if (cacheControl) headers['cache-control'] = cacheControl;
  env.framed = true;
  if (call.status === 204) return new Response(null, { status: 204, headers });
  headers['content-type'] = 'application/json';
  return new Response(JSON.stringify(value), { status: call.status, headers });
};

/** Every call of the table as a route: guard, validate, authenticate, answer. */
export const callRouter = (
  handlers: Handlers,
  parts: Parts,
  requestSchemas: Partial<Record<CallName, v.GenericSchema>>,
) => {
  const { platform, keys, idempotency, authenticate, authenticateStaff } = parts;
  const router = new Hono<AppEnv>();

  for (const [name, call] of Object.entries(calls) as [CallName, Call][]) {
    const handler = handlers[name] as unknown as Handler<Call>;
    const input = inputsOf(name);
    const request = requestSchemas[name] ?? input.request;
    const hasParams = call.path.includes(':');
    const isPublic = call.audience === 'public';
    const isOfAuthorities = call.audience === 'authority' || call.path.startsWith('/v1/authority/');

    const staffOf = async (sent: Sent, key: string) => {
      const staff = await authenticateStaff(sent, key);
      if (call.roles && !call.roles.some((role) => staff.roles.includes(role))) throw new CallProblem('role/missing');
      return staff;
    };
    const actorOf = (sent: Sent, key: string) => {
      if (call.audience === 'enterprise') return authenticate(sent, key);
      return call.audience === 'authority' ? staffOf(sent, key) : undefined;
    };

    router.on(call.method, call.path, async (c) => {
      const { env } = c;
      const { sent } = env;
      const { raw } = c.req;
      env.call = name;
      const reading = keys.refresh();
      if (reading) await reading;
      const { key, authorityEnd } = guardOrigin(sent, keys);
      if (isOfAuthorities && !authorityEnd) throw new CallProblem('key/refused');
      const cookies = isPublic ? sent.headers.get('cookie') : null;
      const caller = {
        requestId: env.requestId,
        key,
        address: platform.addressOf(raw),
        previousSession: readSessionCookie('enterprise', cookies),
        previousAuthoritySession: isOfAuthorities ? readSessionCookie('authority', cookies) : undefined,
        probeReturned: hasProbeCookie(cookies),
      };
      const actor = await actorOf(sent, key);
      const query = input.query ? check(input.query, c.req.query()) : undefined;
      const params = hasParams ? c.req.param() : {};
      const ifMatch = ifMatchOf(call, raw);

      let answer: Answer<Call>;
      if (call.method === 'POST') {
        const idempotencyKey = idempotencyKeyOf(raw);
        const { text, value } = await readJson(raw);
        const body = request ? check(request, value) : undefined;
        const scope = idempotency.scopeOf(
          actor?.sessionDigest ?? `${key} ${caller.address}`,
          c.req.path,
          idempotencyKey,
        );
        // Under a key: a body may hold a password, and its plain digest could be guessed at.
        const bodyDigest = await platform.vault.blindIndex(text, 'idempotency_answers/body_digest');
        answer = await idempotency.answer(scope, bodyDigest, (once) =>
          handler({ caller, actor, params, query, body, ifMatch, once } as never),
        );
      } else {
        const body = request ? check(request, (await readJson(raw)).value) : undefined;
        answer = await handler({ caller, actor, params, query, body, ifMatch, once: refuseOnce } as never);
      }

      return respond(env, call, answer);
    });
  }
  return router;
};
