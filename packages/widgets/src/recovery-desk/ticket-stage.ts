import type { Connection } from '@zxkt/client/connection';
import type { TicketEvent } from '@zxkt/contract/resources/recovery-desk';
import type { LitElement, TemplateResult } from 'lit';
import type { Failure } from '../controllers/failure.ts';
import { adoptLate } from '../theme/adopt-late.ts';
import { PaperViewer } from './paper-viewer.ts';
import { TicketController } from './ticket-controller.ts';
import { ticketDetail } from './ticket-detail.view.ts';
import { ticketStyles } from './ticket.styles.ts';
import type { DeskText } from './ticket-words.ts';

export interface TicketStageOptions {
  readonly text: DeskText;
  readonly connect: () => Promise<Connection>;
  readonly back: () => void;
  readonly decided: (event: TicketEvent) => void;
  /** A ticket is on the screen, or another state of it. */
  readonly shown: () => void;
  readonly failed: (failure: Failure) => void;
}

/** A ticket with its papers and its decision. Loaded when the first one is opened. */
export class TicketStage {
  readonly #options: TicketStageOptions;
  readonly #viewer: PaperViewer;
  readonly #controller: TicketController;

  constructor(host: LitElement, options: TicketStageOptions) {
    const { connect, decided, shown, failed } = options;
    this.#options = options;
    this.#viewer = new PaperViewer(host, connect, failed);
    this.#controller = new TicketController(host, {
      connect,
      changed: (ticket) => {
        this.#viewer.open(ticket);
        shown();
      },
      decided,
      failed,
    });
    adoptLate(host, [ticketStyles]);
  }

  /** Opens another ticket; the same again does nothing. */
  open(id: string): void {
    if (id !== this.#controller.id) void this.#controller.open(id);
  }

  close(): void {
    this.#controller.close();
    this.#viewer.close();
  }

  view(): TemplateResult {
    const { text, back } = this.#options;
    return ticketDetail({ text, controller: this.#controller, viewer: this.#viewer, back });
  }
}
