import type { Call } from '@zxkt/contract/calls/call';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConnectionController } from '../connection/connection-controller.ts';
import { failureOf, type Failure } from '../controllers/failure.ts';
import { SessionController, type AskWho } from '../session/session-controller.ts';

/** What one end has of its own in signing in and out. */
export interface SignInPurpose<Who> {
  readonly ask: AskWho<Who>;
  readonly signOut: Call;
  /** Moves to the first field of the form. */
  readonly focus: () => void;
  /** It was found out who is signed in, or that nobody is any more. */
  readonly known?: () => void;
  /** Somebody signed out here. */
  readonly left: () => void;
  readonly failed: (failure: Failure) => void;
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** The form is not kept back longer than this for the answer whether someone is signed in already. */
const patienceMilliseconds = 1500;

/** Whether a widget shows a form to sign in or who is signed in, and the way from either to the other. */
export class SignInController<Who> implements ReactiveController {
  /** It is not known yet whether someone is signed in. */
  waiting = true;
  signingOut = false;
  /** Why signing out failed. */
  failure: Failure | undefined;
  readonly session: SessionController<Who>;
  readonly #host: Host;
  readonly #purpose: SignInPurpose<Who>;
  /** The focus was asked for before there was a form. */
  #wanted = false;

  constructor(host: Host, connection: ConnectionController, purpose: SignInPurpose<Who>) {
    this.#host = host;
    this.#purpose = purpose;
    this.session = new SessionController<Who>(host, connection, {
      begin: () => void this.ask(),
      // Where this form signed in, the answer at hand comes first; one that was taken out meanwhile asks for nothing.
      started: () => void setTimeout(() => host.isConnected && !this.session.who && void this.ask()),
      ended: () => this.#known(),
    });
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.waiting || !this.#wanted) return;
    this.#wanted = false;
    this.#purpose.focus();
  }

  /** Moves to the form, as soon as it is there. */
  focus(): void {
    this.#wanted = this.waiting;
    this.#purpose.focus();
  }

  /** Whether someone is signed in already. Where that cannot be known, the form is there to find out. */
  async ask(): Promise<void> {
    const patience = setTimeout(() => this.#stopWaiting(), patienceMilliseconds);
    try {
      await this.session.read(this.#purpose.ask);
      this.#known();
    } catch (error) {
      console.warn('zxkt: it cannot be known whether someone is signed in.', error);
    } finally {
      clearTimeout(patience);
      this.#stopWaiting();
    }
  }

  /** Somebody signed in by the form, and was told of in the answer. */
  async entered(who: Who): Promise<void> {
    this.failure = undefined;
    this.session.opened(who);
    this.#known();
    await this.#show('[data-signed-in]');
  }

  readonly signOut = async (): Promise<void> => {
    if (this.signingOut) return;
    this.#turn(true);
    try {
      await (await this.session.connect()).send(this.#purpose.signOut);
      await this.#show('h2, [name="account"]');
      this.#purpose.left();
    } catch (error) {
      this.failure = failureOf(error);
      this.#purpose.failed(this.failure);
    } finally {
      this.#turn(false);
    }
  };

  #known(): void {
    if (this.#host.isConnected) this.#purpose.known?.();
  }

  #stopWaiting(): void {
    this.waiting = false;
    this.#host.requestUpdate();
  }

  #turn(busy: boolean): void {
    this.signingOut = busy;
    if (busy) this.failure = undefined;
    this.#host.requestUpdate();
  }

  /** What replaces the part that had the focus takes it. */
  async #show(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
