import { solveChallenge } from '@zxkt/client/solve-challenge';
import { createChallenge } from '@zxkt/contract/calls/challenges';
import type { Challenge, ChallengeAction, ChallengeAnswer } from '@zxkt/contract/resources/challenge';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConnectionController } from '../connection/connection-controller.ts';

type Host = ReactiveControllerHost & Node & { readonly renderRoot: ParentNode };
type Posed = Challenge & { readonly solution: Promise<string> | undefined };

/**
 * Fetches a challenge for one action and, where it is work for the machine, solves it while the person types.
 * Where it is an image, `image` is there to be drawn. Each is answered once.
 */
export class ChallengeController implements ReactiveController {
  image: Extract<Challenge, { kind: 'image-code' }>['image'] | undefined;
  /** Characters of the image code. */
  length = 0;
  /** The person asked for work in place of the image. */
  accessible = false;
  readonly #host: Host;
  readonly #connection: ConnectionController;
  readonly #action: ChallengeAction;
  #posed: Promise<Posed> | undefined;
  #until = 0;
  #abort = new AbortController();

  constructor(host: Host, connection: ConnectionController, action: ChallengeAction) {
    this.#host = host;
    this.#connection = connection;
    this.#action = action;
    host.addController(this);
  }

  hostDisconnected(): void {
    // A page that only moves the widget has it back at once.
    queueMicrotask(() => this.#host.isConnected || this.discard());
  }

  /** Starts early what takes time. Does nothing where a challenge is at hand; failures wait until the answer is needed. */
  prepare(): void {
    this.#current().catch(() => undefined);
  }

  /** Another image, or work instead of an image. */
  renew(accessible = this.accessible): void {
    const { image } = this;
    this.discard();
    this.accessible = accessible;
    this.prepare();
    // The old image stays until the next is there: nothing jumps, and the button that was pressed keeps the focus.
    if (!accessible) this.image = image;
    else
      void this.#host.updateComplete.then(() =>
        this.#host.renderRoot.querySelector<HTMLElement>('[data-accessible]')?.focus(),
      );
  }

  /** Forgets a challenge that was spent or refused. */
  discard(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#posed = this.image = undefined;
    this.#host.requestUpdate();
  }

  /** What goes with the call; `typed` is what the person read in the image. Throws what the calls throw. */
  async answer(typed = ''): Promise<ChallengeAnswer> {
    const { id, solution } = await this.#current();
    return { id, answer: solution ? await solution : typed };
  }

  /** Resolves when it is known whether there is an image to read. */
  async ready(): Promise<void> {
    await this.#current();
  }

  #current(): Promise<Posed> {
    if (this.#posed && Date.now() < this.#until) return this.#posed;
    this.discard();
    const posed = this.#pose();
    this.#posed = posed;
    this.#until = Infinity;
    posed
      .then(({ solution }) => solution)
      .catch(() => {
        if (this.#posed === posed) this.discard();
      });
    return posed;
  }

  async #pose(): Promise<Posed> {
    const { signal } = this.#abort;
    const connection = await this.#connection.get();
    const body = { action: this.#action, ...(this.accessible && { accessible: true }) };
    const challenge = await connection.send(createChallenge, { body }, { signal });
    signal.throwIfAborted();
    // What is nearly over is not begun with.
    this.#until = Date.now() + (challenge.expiresInSeconds - 20) * 1000;
    let solution: Promise<string> | undefined;
    if (challenge.kind === 'image-code') {
      this.image = challenge.image;
      this.length = challenge.length;
    } else {
      this.image = undefined;
      solution = solveChallenge(challenge.puzzle, signal);
    }
    this.#host.requestUpdate();
    return { ...challenge, solution };
  }
}
