import { listColleagues } from '@zxkt/contract/calls/reviews';
import type { Colleague } from '@zxkt/contract/resources/review';
import { html, type TemplateResult } from 'lit';
import { failureOf, type Failure } from '../../controllers/failure.ts';
import { FormController } from '../../controllers/form-controller.ts';
import { selectField } from '../../fields/select-field.ts';
import { paneFrame } from './pane-frame.ts';
import { sayOf, type Desk, type PaneHostElement } from './desk.ts';

/** 分派: into whose hands the ticked cases go. A reviewer takes them up; a senior reviewer also hands them on. */
export class AssignPane {
  readonly #host: PaneHostElement;
  readonly #desk: Desk;
  readonly #form: FormController<'staff'>;
  #colleagues: readonly Colleague[] = [];
  #failure: Failure | undefined;

  constructor(host: PaneHostElement, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
    this.#form = new FormController(host, {
      staff: { refusal: (value) => (value ? undefined : 'field/required') },
    });
  }

  open(): void {
    this.#form.clear();
    void this.#load();
  }

  view(): TemplateResult {
    const form = this.#form;
    const { text, selected, close, isSenior } = this.#desk;
    const say = sayOf(text);
    const offered = this.#colleagues.filter(({ mine }) => mine || isSenior());
    return paneFrame(this.#desk, {
      title: say('assign/title', { count: selected() }),
      lead: say('assign/text'),
      failure: this.#failure,
      body: html`
        <form novalidate @input=${form} @focusout=${form} @submit=${this.#submit}>
          ${selectField({
            form,
            text,
            name: 'staff',
            label: say('assign/to'),
            required: true,
            placeholder: text.get('form/choose'),
            options: offered.map(({ id, displayName, mine }) => [
              id,
              mine ? say('assign/mine', { name: displayName }) : displayName,
            ]),
          })}
          <div class="acts">
            <button class="button primary">${say('assign/submit')}</button>
            <button type="button" class="button" @click=${close}>${say('cancel')}</button>
          </div>
        </form>
      `,
    });
  }

  async #load(): Promise<void> {
    this.#failure = undefined;
    try {
      const connection = await this.#desk.connect();
      const { items } = await connection.send(listColleagues);
      this.#colleagues = items;
      const own = items.find(({ mine }) => mine);
      if (own && !this.#form.values.staff) this.#form.fill({ staff: own.id });
    } catch (error) {
      this.#failure = failureOf(error);
      this.#desk.failed(this.#failure);
    }
    this.#host.requestUpdate();
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (!this.#form.attempt()) return;
    const { staff } = this.#form.values;
    this.#desk.close();
    const isOwn = this.#colleagues.some(({ id, mine }) => mine && id === staff);
    this.#desk.assign(isOwn ? undefined : staff);
  };
}
