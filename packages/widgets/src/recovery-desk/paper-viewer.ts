import { linkRecoveryPaper } from '@zxkt/contract/calls/recovery-desk';
import type { Connection } from '@zxkt/client/connection';
import type { Paper } from '@zxkt/contract/resources/paper';
import type { TicketDetail } from '@zxkt/contract/resources/recovery-desk';
import type { LitElement } from 'lit';
import { failureOf, type Failure } from '../controllers/failure.ts';

export type Attachment = 'licence' | 'letter';

const steps = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4] as const;
/** No canvas is larger than what every engine can have. */
const longest = 8192;

/** Which page of which attachment is looked at, how near and which way up. */
export class PaperViewer {
  attachment: Attachment = 'licence';
  page = 0;
  /** Quarter turns to the right. */
  turns = 0;
  /** Pixels on the screen for one of the image; 0 fits it to the window. */
  zoom = 0;
  state: 'idle' | 'loading' | 'shown' | 'pdf' | 'failed' = 'idle';
  failure: Failure | undefined;
  readonly #host: LitElement;
  readonly #connect: () => Promise<Connection>;
  readonly #failed: (failure: Failure) => void;
  #ticket: TicketDetail | undefined;
  #bitmap: ImageBitmap | undefined;
  #abort = new AbortController();

  constructor(host: LitElement, connect: () => Promise<Connection>, failed: (failure: Failure) => void) {
    this.#host = host;
    this.#connect = connect;
    this.#failed = failed;
    host.addController({
      hostUpdated: () => this.draw(),
      hostDisconnected: () => this.close(),
    });
  }

  get paper(): Paper | undefined {
    return this.#ticket?.[this.attachment][this.page];
  }

  get pages(): number {
    return this.#ticket?.[this.attachment].length ?? 0;
  }

  /** What is shown, in percent. */
  get percent(): number {
    return Math.round(this.#scale * 100);
  }

  open(ticket: TicketDetail): void {
    const isSame = ticket.id === this.#ticket?.id && ticket.round === this.#ticket.round;
    this.#ticket = ticket;
    if (!isSame) this.show('licence', 0);
  }

  close(): void {
    this.#abort.abort();
    this.#bitmap?.close();
    this.#bitmap = this.#ticket = undefined;
    this.state = 'idle';
  }

  show(attachment: Attachment, page: number): void {
    this.attachment = attachment;
    this.page = Math.max(0, Math.min(page, this.pages - 1));
    this.turns = this.zoom = 0;
    void this.load();
  }

  /** Fetches the page that is looked at; that it was looked at stays in the trail. */
  async load(): Promise<void> {
    this.#abort.abort();
    const { signal } = (this.#abort = new AbortController());
    this.#bitmap?.close();
    this.#bitmap = this.failure = undefined;
    const { paper } = this;
    if (!paper) return this.#turn('idle');
    if (paper.kind === 'application/pdf') return this.#turn('pdf');
    this.#turn('loading');
    try {
      const bitmap = await createImageBitmap(await this.#fetch(paper, signal));
      if (signal.aborted) return bitmap.close();
      this.#bitmap = bitmap;
      this.#turn('shown');
    } catch (error) {
      if (!signal.aborted) this.#fail(error);
    }
  }

  async download(): Promise<void> {
    const { paper } = this;
    if (!paper) return;
    try {
      const blob = await this.#fetch(paper);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = `${this.#ticket?.number ?? ''}-${this.attachment}-${this.page + 1}.${paper.kind.split('/')[1] ?? ''}`;
      link.click();
      // The browser reads it after the click.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    } catch (error) {
      this.#fail(error);
    }
  }

  rotate(quarters: 1 | -1): void {
    this.turns = (this.turns + quarters + 4) % 4;
    this.#host.requestUpdate();
  }

  /** Nearer, farther, or `0`: to fit. */
  zoomBy(direction: 1 | -1 | 0): void {
    const now = this.#scale;
    const nearer = steps.find((step) => step > now + 0.001) ?? now;
    const farther = steps.findLast((step) => step < now - 0.001) ?? now;
    this.zoom = direction === 0 ? 0 : direction > 0 ? nearer : farther;
    this.#host.requestUpdate();
  }

  /** `+ - 0 r R PgUp PgDn`; arrows scroll by themselves. */
  readonly keys = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Readonly<Record<string, () => void>> = {
      '+': () => this.zoomBy(1),
      '=': () => this.zoomBy(1),
      '-': () => this.zoomBy(-1),
      '0': () => this.zoomBy(0),
      r: () => this.rotate(1),
      R: () => this.rotate(-1),
      PageUp: () => this.page > 0 && this.show(this.attachment, this.page - 1),
      PageDown: () => this.page < this.pages - 1 && this.show(this.attachment, this.page + 1),
    };
    const act = acts[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  /** Onto the canvas: pixels are drawn, so that neither `blob:` images nor inline styles are needed. */
  draw(): void {
    const canvas = this.#canvas;
    const bitmap = this.#bitmap;
    const context = canvas?.getContext('2d');
    if (!canvas || !context || !bitmap) return;
    const scale = this.#scale * devicePixelRatio;
    const isOnItsSide = this.turns % 2 === 1;
    const width = Math.min(longest, Math.max(1, Math.round(bitmap.width * scale)));
    const height = Math.min(longest, Math.max(1, Math.round(bitmap.height * scale)));
    canvas.width = isOnItsSide ? height : width;
    canvas.height = isOnItsSide ? width : height;
    context.imageSmoothingQuality = 'high';
    context.translate(canvas.width / 2, canvas.height / 2);
    context.rotate((this.turns * Math.PI) / 2);
    context.drawImage(bitmap, -width / 2, -height / 2, width, height);
    this.#size(canvas);
  }

  get #canvas(): HTMLCanvasElement | null {
    return this.#host.renderRoot.querySelector<HTMLCanvasElement>('.paper canvas');
  }

  get #scale(): number {
    const bitmap = this.#bitmap;
    const window = this.#canvas?.parentElement;
    if (this.zoom || !bitmap || !window) return this.zoom || 1;
    const [width, height] = this.turns % 2 ? [bitmap.height, bitmap.width] : [bitmap.width, bitmap.height];
    return Math.min(1, (window.clientWidth - 2) / width, (window.clientHeight - 2) / height);
  }

  /** Its size on the screen, by a rule of a style sheet of its own: an inline style would be forbidden. */
  #size({ width, height }: HTMLCanvasElement): void {
    const root = this.#host.renderRoot as ShadowRoot;
    this.#sheet ??= new CSSStyleSheet();
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
    const [w, h] = [width / devicePixelRatio, height / devicePixelRatio];
    this.#sheet.replaceSync(`.paper canvas{width:${w.toFixed(2)}px;height:${h.toFixed(2)}px}`);
  }
  #sheet: CSSStyleSheet | undefined;

  async #fetch(paper: Paper, signal?: AbortSignal): Promise<Blob> {
    const connection = await this.#connect();
    const params = { id: this.#ticket?.id ?? '', paper: paper.id };
    const { url } = await connection.send(linkRecoveryPaper, { params }, { signal });
    return (await connection.exchange(url, { method: 'GET', signal })).body;
  }

  #fail(error: unknown): void {
    this.failure = failureOf(error);
    this.#failed(this.failure);
    this.#turn('failed');
  }

  #turn(state: PaperViewer['state']): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
