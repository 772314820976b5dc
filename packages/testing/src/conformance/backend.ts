import {
  calls,
  clientHeader,
  idempotencyHeader,
  keyHeader,
  problem as problemSchema,
  problemStatus,
  problemTypeBase,
  requestIdHeader,
  type Call,
  type CallName,
  type CallResponse,
  type Calls,
  type Problem,
  type Tokens,
} from '@zxkt/contract';
import * as v from 'valibot';
import { must, mustEqual } from './check.ts';
import { solveChallenge } from './solve-challenge.ts';

/** Whose backend is held against the contract, and how it is reached. */
export interface ConformanceTarget {
  /** Where it answers: `https://api.example.gov.cn`. */
  readonly api: string;
  /** A publishable key of its. */
  readonly key: string;
  /** An origin that the key allows; default: that of `api`. */
  readonly origin?: string;
  /** How requests travel; default: the `fetch` of Node, which may name an origin. */
  readonly fetch?: typeof fetch;
  /**
   * An account of the enterprise end that the suite may sign in with. It adds an application and begins a qualification:
   * give it one of its own. Without it, what needs a session is not checked.
   */
  readonly account?: { readonly account: string; readonly password: string };
}

/** A request like those of a page, changed at some places. */
export interface Sending {
  /** In place of the parameters of the path; default `abc`, which nothing has. */
  readonly params?: Readonly<Record<string, string>>;
  /** Appended to the path: `?search=x`, `/more`. */
  readonly suffix?: string;
  readonly method?: string;
  readonly body?: unknown;
  /** A body as it travels, in place of `body` as JSON. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  /** `null` leaves out a header that is sent otherwise. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** As whoever signed in; `true` by default where the call asks for it and the suite has an account. */
  readonly signedIn?: boolean;
}

/** The backend as the checks see it. */
export class Backend {
  readonly target: ConformanceTarget & { readonly origin: string };
  #tokens: Promise<Tokens> | undefined;

  constructor(target: ConformanceTarget) {
    this.target = { ...target, origin: target.origin ?? new URL(target.api).origin };
  }

  async send(name: CallName, sending: Sending = {}): Promise<Response> {
    const call: Call = calls[name];
    const { body, raw = body === undefined ? undefined : JSON.stringify(body), suffix = '' } = sending;
    const signedIn = sending.signedIn ?? (call.audience === 'enterprise' && !!this.target.account);
    const headers: Record<string, string | null> = {
      [keyHeader]: this.target.key,
      [clientHeader]: 'conformance/1',
      origin: this.target.origin,
      ...(signedIn && { authorization: `Bearer ${(await this.tokens()).accessToken}` }),
      ...(call.method === 'POST' && { [idempotencyHeader]: crypto.randomUUID() }),
      ...(raw !== undefined && { 'content-type': 'application/json' }),
      ...(call.ifMatch && { 'if-match': '"abc"' }),
      ...sending.headers,
    };
    const path = call.path.replaceAll(/:(\w+)/g, (_, name: string) =>
      encodeURIComponent(sending.params?.[name] ?? 'abc'),
    );
    const { fetch: travel = fetch } = this.target;
    return travel(new URL(path + suffix, this.target.api), {
      method: sending.method ?? call.method,
      headers: Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== null),
      ...(raw !== undefined && { body: raw }),
    });
  }

  /** Sends what the contract accepts, and reads the answer by it. */
  async succeed<Name extends CallName>(name: Name, sending?: Sending): Promise<CallResponse<Calls[Name]>> {
    return this.read(name, await this.send(name, sending));
  }

  /** A success as the table promises it: its status, and a body that its schema accepts. */
  async read<Name extends CallName>(name: Name, response: Response): Promise<CallResponse<Calls[Name]>> {
    const call: Call = calls[name];
    const text = await response.text();
    must(response.status === call.status, `${name} answers ${response.status}, promised is ${call.status}: ${text}`);
    must(!!response.headers.get(requestIdHeader), `${name} answers without ${requestIdHeader}`);
    if (!call.response) return undefined as CallResponse<Calls[Name]>;
    const { success, output, issues } = v.safeParse(call.response, JSON.parse(text));
    must(
      success,
      `the answer of ${name} is not what its schema says: ${JSON.stringify(issues?.map(({ message, path }) => [message, path?.map(({ key }) => key).join('/')]))}`,
    );
    return output as CallResponse<Calls[Name]>;
  }

  /** A refusal as RFC 9457 and the contract have it: whole, consistent, and this one. */
  async refuse(response: Response, code: keyof typeof problemStatus): Promise<Problem> {
    const text = await response.text();
    const type = response.headers.get('content-type') ?? '';
    must(
      /^application\/problem\+json\b/.test(type),
      `a refusal (${code}) comes as ${type || 'no type'}: ${text.slice(0, 200)}`,
    );
    const problem = JSON.parse(text) as Problem;
    mustEqual(problem.code, code, 'the code');
    mustEqual([response.status, problem.status], [problemStatus[code], problemStatus[code]], 'the status');
    mustEqual(problem.type, problemTypeBase + code, 'the type');
    must(v.is(problemSchema, problem), `the problem misses a member: ${text}`);
    mustEqual(problem.requestId, response.headers.get(requestIdHeader), 'the request id');
    mustEqual(response.headers.get('cache-control'), 'no-store', 'cache-control of a refusal');
    mustEqual(response.headers.get('set-cookie'), null, 'the cookie of a refusal');
    return problem;
  }

  /** Of whoever signed in; opened once, by the way that works without cookies. */
  tokens(): Promise<Tokens> {
    return (this.#tokens ??= this.#signIn());
  }

  async #signIn(): Promise<Tokens> {
    const { account } = this.target;
    if (!account) throw new Error('the suite was given no account');
    const challenge = await solveChallenge(
      await this.succeed('createChallenge', { body: { action: 'sign-in', accessible: true } }),
    );
    const { handover } = await this.succeed('signIn', { body: { ...account, challenge } });
    return this.succeed('exchangeHandover', { body: { handover } });
  }
}
