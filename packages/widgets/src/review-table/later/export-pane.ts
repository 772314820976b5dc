import type { Connection } from '@zxkt/client/connection';
import { linkExport, listExports, startExport } from '@zxkt/contract/calls/review-desk';
import type { ExportFormat, ExportJob } from '@zxkt/contract/resources/review-desk';
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { EffectKeys } from '../../controllers/effect-keys.ts';
import { failureOf, type Failure } from '../../controllers/failure.ts';
import { checkIcon } from '../../fields/icons.ts';
import { numberWords } from '../../review/case-words.ts';
import { instantWords } from '../columns.ts';
import { paneFrame } from './pane-frame.ts';
import { sayOf, type Desk, type PaneHostElement } from './desk.ts';

const pollMilliseconds = 1000;
const isUnderWay = ({ status }: ExportJob): boolean => status === 'waiting' || status === 'writing';

/** 导出: what the list shows, as a file that the server writes meanwhile. Goes on while the dialog is closed. */
export class ExportPane implements ReactiveController {
  readonly #host: PaneHostElement;
  readonly #desk: Desk;
  readonly #keys = new EffectKeys();
  #jobs: readonly ExportJob[] | undefined;
  #failure: Failure | undefined;
  #isBusy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: PaneHostElement, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  open(): void {
    void this.#try((connection) => this.#look(connection));
  }

  view(): TemplateResult {
    const { text } = this.#desk;
    const say = sayOf(text);
    const jobs = this.#jobs;
    return paneFrame(this.#desk, {
      title: text.get('export'),
      lead: say('export/text'),
      failure: this.#failure,
      body: html`
        <div class="acts">
          ${(['xlsx', 'csv'] as const).map(
            (format, at) =>
              html`<button
                type="button"
                class="button ${at === 0 ? 'primary' : ''}"
                ?data-first=${at === 0}
                aria-disabled=${this.#isBusy}
                @click=${() => this.#start(format)}
              >
                ${say(`export/${format}`)}
              </button>`,
          )}
        </div>
        ${
          jobs && jobs.length > 0
            ? html`<ul class="lines" part="exports">
                ${jobs.map((job) => this.#line(job))}
              </ul>`
            : html`<p class="lead">${jobs ? say('export/none') : nothing}</p>`
        }
      `,
    });
  }

  #line(job: ExportJob): TemplateResult {
    const say = sayOf(this.#desk.text);
    const { format, status, rows, askedAt } = job;
    const [time, kind] = [instantWords(askedAt), format.toUpperCase()];
    return html`<li class=${status}>
      ${isUnderWay(job) ? html`<span class="spinner"></span>` : status === 'ready' ? checkIcon : nothing}
      <span class="what"
        ><b>${kind}</b> ${time}<br /><span class="note"
          >${say(`export/${status}`, { count: numberWords(rows) })}</span
        ></span
      >
      ${
        status === 'ready'
          ? html`<button
              type="button"
              class="button"
              aria-label=${say('export/download/of', { time, format: kind })}
              @click=${() => this.#fetch(job)}
            >
              ${say('export/download')}
            </button>`
          : nothing
      }
    </li>`;
  }

  /** One at a time; looking which there are, as happens every second, is no reason to wait. */
  async #start(format: ExportFormat): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    const { filter, sort, columns } = this.#desk.view();
    const body = { format, filter, sort, columns: [...columns] };
    await this.#try(async (connection) => {
      await this.#keys.once(JSON.stringify(body), (idempotencyKey) =>
        connection.send(startExport, { body }, { idempotencyKey }),
      );
      await this.#look(connection);
    });
    this.#isBusy = false;
    this.#host.requestUpdate();
  }

  #fetch({ id }: ExportJob): void {
    void this.#try(async (connection) => {
      const { url } = await connection.send(linkExport, { params: { id } });
      this.#desk.fetchFile(connection.addressOf(url));
    });
  }

  async #look(connection: Connection): Promise<void> {
    const before = this.#jobs?.filter(isUnderWay).map(({ id }) => id) ?? [];
    this.#jobs = (await connection.send(listExports)).items;
    if (this.#jobs.some(({ id, status }) => status === 'ready' && before.includes(id)))
      this.#desk.say(sayOf(this.#desk.text)('export/say'));
    clearTimeout(this.#timer);
    if (this.#jobs.some(isUnderWay) && this.#host.isConnected)
      this.#timer = setTimeout(() => void this.#try((again) => this.#look(again)), pollMilliseconds);
  }

  async #try(act: (connection: Connection) => Promise<void>): Promise<void> {
    this.#failure = undefined;
    this.#host.requestUpdate();
    try {
      await act(await this.#desk.connect());
    } catch (error) {
      this.#failure = failureOf(error);
      this.#desk.failed(this.#failure);
    }
    this.#host.requestUpdate();
  }
}
