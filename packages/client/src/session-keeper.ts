import type { Call } from '@zxkt/contract/calls/call';
import type { Tokens } from '@zxkt/contract/resources/session';
import { isSessionEndedError } from './errors/session-ended-error.ts';
import { randomWord } from './random-word.ts';
import type { SessionCalls } from './session-calls.ts';

/** `unknown` until the first answer: a cookie cannot be seen, only tried. */
export type SessionState = 'unknown' | 'open' | 'closed';

/** Why a session ended; `missing`: there was none when a call first needed one. */
export type SessionEndReason = 'signed-out' | 'expired' | 'missing';

/** A call that answers with tokens. Its key is made once, so that a repeat after a lost answer gets that answer. */
interface Purchase {
  readonly call: Call;
  readonly body: unknown;
  readonly idempotencyKey: string;
}

/** What shows who is calling. Replaced as a whole at every change; the empty one relies on the cookie. */
export interface Credentials {
  readonly accessToken?: string;
  /** From this moment on (epoch milliseconds) the next ones are bought before they are needed. */
  readonly freshUntil?: number;
  /** How the next ones are bought. */
  next?: Purchase | undefined;
  /** The purchase that is under way, for all who wait for it. */
  renewal?: Promise<void> | undefined;
}

/** Tokens are renewed this long before they end, or after four fifths of a very short life. */
const marginMilliseconds = 30_000;

const purchase = (call: Call, body: unknown): Purchase => ({ call, body, idempotencyKey: randomWord() });

const fromTokens = (
  { accessToken, refreshToken, expiresInSeconds }: Tokens,
  { refresh }: SessionCalls,
): Credentials => {
  const life = expiresInSeconds * 1000;
  const freshUntil = Date.now() + Math.max(life - marginMilliseconds, life * 0.8);
  return { accessToken, freshUntil, next: purchase(refresh, { refreshToken }) };
};

/** Keeps the credentials of one connection, in memory only: first the cookie, and tokens where it does not come back. */
export class SessionKeeper {
  state: SessionState = 'unknown';
  credentials: Credentials = {};
  #buy: (purchase: Purchase) => Promise<Tokens>;
  #ended: (reason: SessionEndReason) => void;
  #calls: SessionCalls;
  /** Found out once: this platform does not return the cookie. */
  #cookieless = false;

  constructor(
    buy: (purchase: Purchase) => Promise<Tokens>,
    ended: (reason: SessionEndReason) => void,
    calls: SessionCalls,
  ) {
    this.#buy = buy;
    this.#ended = ended;
    this.#calls = calls;
  }

  /** A session was just opened; the handover is kept until the cookie has come back. */
  opened(handover: string): void {
    const next = purchase(this.#calls.exchange, { handover });
    this.credentials = this.#cookieless ? { next, freshUntil: 0 } : { next };
    this.state = 'open';
  }

  /** A call was answered with these credentials. */
  confirmed(used: Credentials): void {
    if (used !== this.credentials) return;
    this.state = 'open';
    if (!used.accessToken) used.next = undefined;
  }

  isDue({ freshUntil = Infinity }: Credentials): boolean {
    return Date.now() >= freshUntil;
  }

  /** Buys what comes after these credentials: once, however many ask. Rejects where that is refused. */
  renew(used: Credentials): Promise<void> {
    used.renewal ??= this.#renew(used).finally(() => (used.renewal = undefined));
    return used.renewal;
  }

  end(reason: SessionEndReason = this.state === 'open' ? 'expired' : 'missing'): void {
    this.credentials = {};
    if (this.state === 'closed') return;
    this.state = 'closed';
    this.#ended(reason);
  }

  async #renew(used: Credentials): Promise<void> {
    if (!used.next) return;
    try {
      const tokens = await this.#buy(used.next);
      if (used !== this.credentials) return;
      this.#cookieless ||= used.next.call === this.#calls.exchange;
      this.credentials = fromTokens(tokens, this.#calls);
    } catch (error) {
      if (isSessionEndedError(error) && used === this.credentials) this.end();
      throw error;
    }
  }
}
