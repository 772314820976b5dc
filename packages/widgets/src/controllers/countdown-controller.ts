import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Counts whole seconds down to zero; reads the clock, since background tabs throttle timers and machines sleep. */
export class CountdownController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #until = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whole seconds left, rounded up: it says 1 until there is nothing left. */
  get seconds(): number {
    return Math.max(0, Math.ceil((this.#until - Date.now()) / 1000));
  }

  start(seconds: number): void {
    this.#until = Date.now() + seconds * 1000;
    this.#tick();
  }

  hostConnected(): void {
    this.#tick();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  readonly #tick = (): void => {
    clearTimeout(this.#timer);
    this.#host.requestUpdate();
    const left = this.#until - Date.now();
    if (left > 0) this.#timer = setTimeout(this.#tick, left % 1000 || 1000);
  };
}
