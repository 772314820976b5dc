import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Lines drawn above and below what can be seen, so that a quick thumb meets no gap. */
const spare = 4;

/**
 * Which lines of a long list are drawn: those in sight and a few more, all of one height. The list is
 * `[data-viewport]` around `[data-extent]`, as high as all lines, around `[data-drawn]`, which is moved to where the drawn
 * ones belong. Both are set by script on the element's style, which a strict content security policy allows.
 */
export class RowWindow implements ReactiveController {
  first = 0;
  end = 0;
  readonly #host: Host;
  readonly #observer = new ResizeObserver(() => this.#measure());
  #viewport: HTMLElement | undefined;
  #count = 0;
  #height = 44;
  #seen = 384;
  #top = 0;
  #wanted: number | undefined;
  /** `#top` is to be given to the viewport, once it is as high as it has to be. */
  #moved = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** To be called while rendering. */
  plan(count: number, height: number): void {
    this.#count = count;
    this.#height = height;
    this.#reachWanted();
    this.#top = Math.max(0, Math.min(this.#top, count * height - this.#seen));
    this.#range();
  }

  /** Back to the first line, for a list that is another one now. */
  rewind(): void {
    this.#top = 0;
    this.#moved = true;
  }

  /** Brings a line into sight with the next update. */
  show(index: number): void {
    this.#wanted = index;
    this.#host.requestUpdate();
  }

  /** Lines that fit, for PageUp and PageDown. */
  get page(): number {
    return Math.max(1, Math.floor(this.#seen / this.#height) - 1);
  }

  hostUpdated(): void {
    const viewport = this.#host.renderRoot.querySelector<HTMLElement>('[data-viewport]') ?? undefined;
    if (viewport !== this.#viewport) {
      this.#observer.disconnect();
      this.#viewport = viewport;
      this.#moved = this.#top > 0;
      if (viewport) this.#observer.observe(viewport);
    }
    if (!viewport) return;
    const extent = viewport.querySelector<HTMLElement>('[data-extent]');
    const drawn = viewport.querySelector<HTMLElement>('[data-drawn]');
    extent?.style.setProperty('height', `${this.#count * this.#height}px`);
    drawn?.style.setProperty('transform', `translateY(${this.first * this.#height}px)`);
    if (!this.#moved) return;
    this.#moved = false;
    viewport.scrollTop = this.#top;
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    this.#viewport = undefined;
  }

  readonly scrolled = (): void => {
    const { first, end } = this;
    this.#top = this.#viewport?.scrollTop ?? 0;
    this.#range();
    if (first !== this.first || end !== this.end) this.#host.requestUpdate();
  };

  #reachWanted(): void {
    const wanted = this.#wanted;
    if (wanted === undefined) return;
    this.#wanted = undefined;
    const top = wanted * this.#height;
    const lowest = top + this.#height - this.#seen;
    if (top >= this.#top && lowest <= this.#top) return;
    this.#top = Math.max(0, top < this.#top ? top : lowest);
    this.#moved = true;
  }

  #measure(): void {
    const seen = this.#viewport?.clientHeight;
    if (!seen || seen === this.#seen) return;
    this.#seen = seen;
    this.scrolled();
  }

  #range(): void {
    const first = Math.floor(this.#top / this.#height) - spare;
    const last = Math.ceil((this.#top + this.#seen) / this.#height) + spare;
    this.end = Math.min(this.#count, last);
    this.first = Math.max(0, Math.min(first, this.end - 1));
  }
}
