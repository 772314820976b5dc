import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'> & { readonly renderRoot: ParentNode };

/** Higher than this no browser draws an element with certainty: Firefox ends at 17.8 million pixels. */
const tallest = 8_000_000;

/** How long a scroll rests before the scrollbar is put where it belongs, where it stands for more than it can tell. */
const restMilliseconds = 200;

/**
 * Which lines of a long list are drawn: those in sight and a few more, all of one height. The list is
 * `[data-viewport]` around `[data-extent]`, as high as all lines, around `[data-drawn]`, which is moved to where the drawn
 * ones belong; without `[data-drawn]`, each line is put at its `y`. All is set by script on the element's style, which a
 * strict content security policy allows. Where all lines are higher than a browser can draw, the scrollbar stands for more:
 * a long way of it jumps in proportion, a short one scrolls as it always does.
 */
export class RowWindow implements ReactiveController {
  first = 0;
  end = 0;
  readonly #host: Host;
  readonly #spare: number;
  readonly #observer = new ResizeObserver(() => this.#measure());
  #viewport: HTMLElement | undefined;
  #count = 0;
  #height = 44;
  #seen: number;
  #top = 0;
  /** Of the viewport's height, what stands still above the lines. */
  #head = 0;
  /** Where the scrollbar stood when it was last looked at. */
  #bar = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #wanted: number | undefined;
  /** `#top` is to be given to the viewport, once it is as high as it has to be. */
  #moved = false;

  /**
   * `spare` lines are drawn above and below what can be seen, so that a quick thumb meets no gap. `seen` is the height in
   * sight, in pixels, until it is measured.
   */
  constructor(host: Host, spare = 4, seen = 384) {
    this.#host = host;
    this.#spare = spare;
    this.#seen = seen;
    host.addController(this);
  }

  /** To be called while rendering. `head` is the height of what stands still above the lines. */
  plan(count: number, height: number, head = 0): void {
    if (head !== this.#head) this.#seen += this.#head - head;
    if (height !== this.#height) this.#keepFirst(height);
    this.#head = head;
    this.#count = count;
    this.#height = height;
    this.#reachWanted();
    this.#top = Math.max(0, Math.min(this.#top, this.#lowest));
    this.#range();
  }

  /** Where a line stands in the extent, in pixels. */
  y(index: number): number {
    return index * this.#height + (this.#isScaled ? Math.round(this.#bar - this.#top) : 0);
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
    extent?.style.setProperty('height', `${Math.min(tallest, this.#count * this.#height)}px`);
    if (this.#moved) {
      this.#moved = false;
      this.#setBar();
      viewport.scrollTop = this.#bar;
    }
    drawn?.style.setProperty('transform', `translateY(${this.y(this.first)}px)`);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    clearTimeout(this.#rest);
    this.#viewport = undefined;
  }

  readonly scrolled = (): void => {
    const { first, end } = this;
    const before = this.y(0);
    // Taken out meanwhile, it stays where it was.
    this.#follow(this.#viewport?.scrollTop ?? this.#bar);
    this.#range();
    if (first !== this.first || end !== this.end || before !== this.y(0)) this.#host.requestUpdate();
  };

  get #lowest(): number {
    return Math.max(0, this.#count * this.#height - this.#seen);
  }

  get #isScaled(): boolean {
    return this.#count * this.#height > tallest;
  }

  #setBar(): void {
    const lowestBar = tallest - this.#seen;
    this.#bar = this.#isScaled ? Math.round((this.#top / this.#lowest) * lowestBar) : this.#top;
  }

  #follow(bar: number): void {
    if (!this.#isScaled) {
      this.#bar = this.#top = bar;
      return;
    }
    const way = bar - this.#bar;
    this.#bar = bar;
    const lowestBar = tallest - this.#seen;
    const isShort = Math.abs(way) < 2 * this.#seen && bar > 0 && bar < lowestBar;
    const top = isShort ? this.#top + way : (bar / lowestBar) * this.#lowest;
    this.#top = Math.max(0, Math.min(top, this.#lowest));
    clearTimeout(this.#rest);
    if (isShort)
      this.#rest = setTimeout(() => {
        this.#moved = true;
        this.#host.requestUpdate();
      }, restMilliseconds);
  }

  /** Lines of another height: the first one in sight stays the first. */
  #keepFirst(height: number): void {
    if (this.#top === 0) return;
    this.#top = (this.#top / this.#height) * height;
    this.#moved = true;
  }

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
    const seen = (this.#viewport?.clientHeight ?? 0) - this.#head;
    if (seen <= 0 || seen === this.#seen) return;
    this.#seen = seen;
    // What is in sight is drawn already: the lines beyond it have time until it is on the screen.
    if (this.#top + seen <= this.end * this.#height) requestAnimationFrame(this.scrolled);
    else this.scrolled();
  }

  #range(): void {
    const first = Math.floor(this.#top / this.#height) - this.#spare;
    const last = Math.ceil((this.#top + this.#seen) / this.#height) + this.#spare;
    this.end = Math.min(this.#count, last);
    this.first = Math.max(0, Math.min(first, this.end - 1));
  }
}
