import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { createConnection, type Connection } from '@zxkt/client/connection';
import { solveChallenge } from '@zxkt/client/solve-challenge';
import { createChallenge } from '@zxkt/contract/calls/challenges';
import { signIn } from '@zxkt/contract/calls/sessions';
import type { ChallengeAction, ChallengeAnswer } from '@zxkt/contract/resources/challenge';
import { inPageBackend, type InPageBackend, type InPageBackendOptions } from '@zxkt/testing';
import type { LitElement, TemplateResult } from 'lit';
import '../src/provider/define.ts';
import { Person } from './person.ts';

/** The password of every demonstration account. */
export const demoPassword = 'Zxkt2026demo';

export interface Hall<W extends LitElement> {
  readonly person: Person;
  readonly widget: W;
  readonly backend: InPageBackend;
  readonly connection: Connection;
  /** Every call that left, as `POST /v1/sessions` with its idempotency key. */
  readonly calls: { readonly what: string; readonly key: string | null }[];
  readonly count: (what: string) => number;
}

/** A solved challenge, whatever kind the site prefers. */
export const solved = async (connection: Connection, action: ChallengeAction): Promise<ChallengeAnswer> => {
  const challenge = await connection.send(createChallenge, { body: { action, accessible: true } });
  if (challenge.kind !== 'proof-of-work') throw new Error('An image where work was asked for');
  return { id: challenge.id, answer: await solveChallenge(challenge.puzzle) };
};

export const signInAs = async (connection: Connection, account: string): Promise<void> => {
  const challenge = await solved(connection, 'sign-in');
  await connection.send(signIn, { body: { account, password: demoPassword, challenge } });
};

/** A widget in a provider, on a real backend of its own. */
export const openHall = async <W extends LitElement>(
  markup: TemplateResult,
  options: {
    readonly account?: string;
    /** A backend that the tests of a file share; one of its own unless told. */
    readonly of?: InPageBackend;
    readonly backend?: InPageBackendOptions;
    readonly lang?: string;
    /** Who is calling, in place of this library. */
    readonly library?: string;
    /** Milliseconds that a call may take; the client's own patience unless told. */
    readonly timeout?: number;
    readonly before?: (connection: Connection, backend: InPageBackend) => Promise<void> | void;
  } = {},
): Promise<Hall<W>> => {
  const backend = options.of ?? (await inPageBackend(options.backend));
  const calls: Hall<W>['calls'] = [];
  const connection = createConnection({
    api: backend.api,
    key: backend.key,
    library: options.library,
    timeout: options.timeout,
    fetch: (request) => {
      const { pathname } = new URL(request.url);
      calls.push({ what: `${request.method} ${pathname}`, key: request.headers.get('idempotency-key') });
      return backend.fetch(request);
    },
  });
  if (options.account) await signInAs(connection, options.account);
  await options.before?.(connection, backend);
  const provider = await fixture(
    html`<zxkt-provider .client=${connection} lang=${options.lang ?? 'zh-CN'}>${markup}</zxkt-provider>`,
  );
  const widget = provider.firstElementChild as W;
  await widget.updateComplete;
  const count = (what: string) => calls.filter((call) => call.what === what).length;
  return { person: new Person(widget), widget, backend, connection, calls, count };
};

/** Holds a widget against axe once its colours have settled: half-way through a transition they are no one's contrast. */
export const expectAccessible = async (widget: LitElement): Promise<void> => {
  await widget.updateComplete;
  await nextFrame();
  await nextFrame();
  const ending = (widget.renderRoot as ShadowRoot)
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
  await Promise.all(ending.map(({ finished }) => finished));
  await expect(widget).to.be.accessible();
};

/** A desk with a light theme. */
export const atDesk = async (): Promise<void> => {
  await emulateMedia({ colorScheme: 'light', reducedMotion: 'no-preference' });
  await setViewport({ width: 1280, height: 800 });
};
