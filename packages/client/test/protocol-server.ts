import { randomUUID } from 'node:crypto';
import { serve, type HttpBindings } from '@hono/node-server';
import {
  idempotencyHeader,
  problemStatus,
  problemTypeBase,
  requestIdHeader,
  type FieldError,
  type ProblemCode,
} from '@zxkt/contract';
import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

type Env = { Bindings: HttpBindings };
type Respond = (c: Context<Env>) => Response | Promise<Response>;

/** What the server saw of one request. */
interface Seen {
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Something that goes wrong once. `after`: the effect takes place, and only then. */
interface Fault {
  readonly line: string;
  readonly after?: boolean;
  readonly respond: Respond;
}

interface OpenSession {
  open: boolean;
  accessToken: string;
  refreshToken: string;
  spent: Set<string>;
}

const account = { id: 'a1', account: 'zhangsan2026', displayName: '张三', type: 'person', maskedMobile: '138****8000' };
const life = { account, idleSeconds: 1800, remainingSeconds: 28_800 };

/** An answer of failure, as the contract has it. */
export const problemAnswer = (
  c: Context<Env>,
  code: ProblemCode,
  details: { retryAfterSeconds?: number; errors?: readonly FieldError[] } = {},
): Response => {
  const status = problemStatus[code];
  const requestId = c.req.header(requestIdHeader) ?? randomUUID();
  const body = { type: problemTypeBase + code, code, title: `title of ${code}`, status, requestId, ...details };
  const headers: Record<string, string> = { 'content-type': 'application/problem+json' };
  if (details.retryAfterSeconds !== undefined) headers['retry-after'] = String(details.retryAfterSeconds);
  return c.body(JSON.stringify(body), status as 400, headers);
};

/** Cuts the connection without a word. */
export const dropped: Respond = (c) => {
  c.env.incoming.socket.destroy();
  return new Response(null);
};

/** Sends half an answer and cuts the connection. */
export const brokenOff: Respond = (c) => {
  const { socket } = c.env.incoming;
  const half = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('{"items":'));
      setTimeout(() => socket.destroy(), 50);
    },
  });
  return new Response(half, { headers: { 'content-type': 'application/json' } });
};

/** Answers late. */
export const slow =
  (milliseconds: number, respond: Respond): Respond =>
  async (c) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    return respond(c);
  };

/**
 * A small server that keeps the protocol of the contract (sessions, cookies, handover, rotating tokens, idempotency) on
 * a real socket, and goes wrong when told to.
 */
export class ProtocolServer {
  readonly seen: Seen[] = [];
  /** Seconds that an access token lasts. */
  tokenSeconds = 600;
  /** How often something came about, by the line of its request. */
  readonly effects = new Map<string, number>();
  api = '';
  #faults: Fault[] = [];
  #sessions = new Map<string, OpenSession>();
  #handovers = new Map<string, string>();
  #answers = new Map<string, { body: string; status: number; cookie: string | undefined }>();
  #stop: () => Promise<void> = async () => {};

  static async start(): Promise<ProtocolServer> {
    const server = new ProtocolServer();
    await server.#listen();
    return server;
  }

  stop(): Promise<void> {
    return this.#stop();
  }

  /** The next request of this line goes wrong; give it again for the one after. */
  fault(line: string, respond: Respond, options: { after?: boolean; times?: number } = {}): void {
    for (let n = options.times ?? 1; n > 0; n -= 1) this.#faults.push({ line, respond, ...options });
  }

  /** The next request of this line is worked on, and its answer comes late. */
  delay(line: string, milliseconds: number): void {
    this.fault(
      line,
      slow(milliseconds, (c) => c.res),
      { after: true },
    );
  }

  /** Forgets what was seen and what was to go wrong. Sessions stay. */
  reset(): void {
    this.seen.length = 0;
    this.effects.clear();
    this.#faults.length = 0;
    this.tokenSeconds = 600;
  }

  /** The requests of this line so far. */
  requests(line: string): Seen[] {
    return this.seen.filter((seen) => seen.line === line);
  }

  /** Ends every session, as time would. */
  endSessions(): void {
    for (const session of this.#sessions.values()) session.open = false;
  }

  /** Ends the access tokens before their time; the sessions go on. */
  expireAccessTokens(): void {
    for (const session of this.#sessions.values()) session.accessToken = randomUUID();
  }

  #count(line: string): void {
    this.effects.set(line, (this.effects.get(line) ?? 0) + 1);
  }

  #open(c: Context<Env>): object {
    const id = randomUUID();
    const handover = randomUUID();
    this.#sessions.set(id, { open: true, accessToken: randomUUID(), refreshToken: randomUUID(), spent: new Set() });
    this.#handovers.set(handover, id);
    setCookie(c, '__Host-zxkt', id, { path: '/', httpOnly: true, secure: true, sameSite: 'None', partitioned: true });
    return { ...life, handover };
  }

  #session(c: Context<Env>): OpenSession | undefined {
    const bearer = c.req.header('authorization')?.replace('Bearer ', '');
    const session = bearer
      ? [...this.#sessions.values()].find(({ accessToken }) => accessToken === bearer)
      : this.#sessions.get(getCookie(c, '__Host-zxkt') ?? '');
    return session?.open ? session : undefined;
  }

  #tokens(session: OpenSession): object {
    session.spent.add(session.refreshToken);
    session.accessToken = randomUUID();
    session.refreshToken = randomUUID();
    return {
      accessToken: session.accessToken,
      refreshToken: session.refreshToken,
      expiresInSeconds: this.tokenSeconds,
    };
  }

  /** The first answer to a key is every answer to it. */
  async #once(c: Context<Env>, effect: () => object | ProblemCode): Promise<Response> {
    const key = c.req.header(idempotencyHeader);
    if (!key) return problemAnswer(c, 'request/idempotency-key-missing');
    const scope = `${c.req.path} ${key}`;
    const known = this.#answers.get(scope);
    if (known) {
      if (known.cookie) c.header('set-cookie', known.cookie);
      return c.body(known.body, known.status as 201, { 'content-type': 'application/json' });
    }
    const outcome = effect();
    if (typeof outcome === 'string') return problemAnswer(c, outcome);
    this.#count(`${c.req.method} ${c.req.path}`);
    const status = /check$|availability$/.test(c.req.path) ? 200 : 201;
    const response = c.json(outcome, status);
    const cookie = response.headers.get('set-cookie') ?? undefined;
    this.#answers.set(scope, { body: JSON.stringify(outcome), status, cookie });
    return response;
  }

  #app(): Hono<Env> {
    const app = new Hono<Env>();
    const inSession =
      (respond: (c: Context<Env>, session: OpenSession) => Response | Promise<Response>): Respond =>
      (c) => {
        const session = this.#session(c);
        return session ? respond(c, session) : problemAnswer(c, 'session/missing');
      };

    app.use(async (c, next) => {
      const line = `${c.req.method} ${c.req.path}`;
      const text = await c.req.text();
      this.seen.push({ line, headers: c.req.header(), body: text ? JSON.parse(text) : undefined });
      const fault = this.#faults.find((candidate) => candidate.line === line);
      if (fault) this.#faults.splice(this.#faults.indexOf(fault), 1);
      if (!fault || fault.after) await next();
      if (fault) c.res = await fault.respond(c);
      return;
    });

    app.post('/v1/sessions', (c) => this.#once(c, () => this.#open(c)));
    app.post('/v1/accounts', (c) => this.#once(c, () => this.#open(c)));
    app.get(
      '/v1/session',
      inSession((c) => c.json(life)),
    );
    app.delete(
      '/v1/session',
      inSession((c, session) => {
        session.open = false;
        return c.body(null, 204);
      }),
    );
    app.post('/v1/session/tokens', async (c) => {
      const { handover } = (await c.req.json()) as { handover: string };
      return this.#once(c, () => {
        const session = this.#sessions.get(this.#handovers.get(handover) ?? '');
        this.#handovers.delete(handover);
        return session?.open ? this.#tokens(session) : 'session/missing';
      });
    });
    app.post('/v1/session/tokens/refresh', async (c) => {
      const { refreshToken } = (await c.req.json()) as { refreshToken: string };
      return this.#once(c, () => {
        for (const session of this.#sessions.values()) {
          if (session.spent.has(refreshToken)) session.open = false;
          else if (session.refreshToken === refreshToken && session.open) return this.#tokens(session);
        }
        return 'session/missing';
      });
    });
    app.get('/v1/configuration', (c) =>
      c.json({
        contractVersion: '1.0',
        challengeKind: 'proof-of-work',
        passwordPolicy: 'guide-2019',
        consentVersion: '2026-01',
        consentUrl: null,
        hotlines: [],
      }),
    );
    app.post('/v1/challenges', (c) =>
      this.#once(c, () => ({
        kind: 'proof-of-work',
        id: 'c1',
        expiresInSeconds: 300,
        puzzle: {
          parameters: { algorithm: 'PBKDF2/SHA-256', cost: 1, keyLength: 32, keyPrefix: '00', nonce: '00', salt: '00' },
          signature: 's',
        },
      })),
    );
    app.post('/v1/phone-verifications', (c) =>
      this.#once(c, () => ({ id: 'v1', expiresInSeconds: 600, resendInSeconds: 60 })),
    );
    app.post('/v1/phone-verifications/:id/check', (c) =>
      this.#once(c, () => ({ proof: `proof of ${c.req.param('id')}`, expiresInSeconds: 900 })),
    );
    app.post('/v1/accounts/availability', (c) => this.#once(c, () => ({ available: true })));
    app.get(
      '/v1/applications',
      inSession((c) => c.json({ items: [], total: 0, next: null, previous: null })),
    );
    app.get(
      '/v1/my-applications',
      inSession((c) => c.json({ items: [] })),
    );
    const mine = {
      id: 'm1',
      application: { id: 'zxkt', name: '外贸发展专项资金', category: 'general' },
      boundAccount: null,
      addedAt: 1_780_000_000_000,
    };
    app.post(
      '/v1/my-applications',
      inSession((c) => this.#once(c, () => mine)),
    );
    app.post(
      '/v1/my-applications/bindings',
      inSession((c) => this.#once(c, () => ({ ...mine, boundAccount: 'zxkt_z***' }))),
    );
    app.all('/v1/things/:id', (c) => {
      this.#count(`${c.req.method} ${c.req.path}`);
      return c.json({ id: c.req.param('id') });
    });
    app.notFound((c) => problemAnswer(c, 'route/unknown'));
    return app;
  }

  #listen(): Promise<void> {
    return new Promise((resolve) => {
      const server = serve({ fetch: this.#app().fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
        this.api = `http://127.0.0.1:${port}`;
        resolve();
      });
      this.#stop = () =>
        new Promise((done) => {
          server.close(() => done());
          if ('closeAllConnections' in server) server.closeAllConnections();
        });
    });
  }
}
