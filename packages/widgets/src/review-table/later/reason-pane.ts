import { html, type TemplateResult } from 'lit';
import { FormController } from '../../controllers/form-controller.ts';
import { describedBy, frame, isInvalid, type FieldOptions } from '../../fields/field.ts';
import { textField } from '../../fields/text-field.ts';
import type { BulkEvent } from '../bulk-controller.ts';
import { paneFrame } from './pane-frame.ts';
import { sayOf, type Desk, type PaneHostElement } from './desk.ts';

const isDays = (typed: string): boolean => /^(?:[1-9]|[1-5]\d|60)$/.test(typed);

/** 退回修改 and 不予通过 of many: the reason that every one of the enterprises is told. What was written stays. */
export class ReasonPane {
  readonly #desk: Desk;
  readonly #event: Extract<BulkEvent, 'return' | 'reject'>;
  readonly #form: FormController<'reason' | 'days'>;

  constructor(host: PaneHostElement, desk: Desk, event: Extract<BulkEvent, 'return' | 'reject'>) {
    this.#desk = desk;
    this.#event = event;
    this.#form = new FormController(host, {
      reason: { refusal: (value) => (value.trim() ? undefined : 'reason/missing') },
      days: {
        normalize: (typed) => typed.normalize('NFKC').trim(),
        refusal: (value) => (isDays(value) ? undefined : 'reason/days/range'),
        shown: () => event === 'return',
      },
    });
    this.#form.fill({ days: '10' });
  }

  open(): void {
    this.#form.failure = undefined;
  }

  view(): TemplateResult {
    const form = this.#form;
    const { text, selected, close } = this.#desk;
    const say = sayOf(text);
    const event = this.#event;
    const reason = {
      form,
      text,
      name: 'reason',
      label: say('reason/reason'),
      required: true,
    } as unknown as FieldOptions;
    return paneFrame(this.#desk, {
      title: say(`reason/title/${event}`, { count: selected() }),
      lead: say('reason/text'),
      body: html`
        <form
          novalidate
          @input=${form}
          @compositionstart=${form}
          @compositionend=${form}
          @focusout=${form}
          @keydown=${form}
          @submit=${this.#submit}
        >
          ${frame(
            reason,
            'area',
            html`<textarea
              part="input"
              id="reason"
              name="reason"
              rows="4"
              maxlength="1000"
              data-first
              required
              .value=${form.values.reason}
              aria-invalid=${isInvalid(reason)}
              aria-describedby=${describedBy(reason)}
            ></textarea>`,
          )}
          ${
            event === 'return'
              ? textField({
                  form,
                  text,
                  name: 'days',
                  label: say('reason/days'),
                  hint: say('reason/days/hint'),
                  inputmode: 'numeric',
                  maxlength: 4,
                  required: true,
                })
              : ''
          }
          <div class="acts">
            <button class="button primary">${text.get(`bulk/${event}`)}</button>
            <button type="button" class="button" @click=${close}>${say('cancel')}</button>
          </div>
        </form>
      `,
    });
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const form = this.#form;
    if (form.composing || !form.attempt()) {
      const [first] = form.summary;
      if (first) form.focus(first);
      return;
    }
    const { reason, days } = form.values;
    this.#desk.close();
    this.#desk.decide({
      event: this.#event,
      reasons: [{ pointer: '', reason: reason.trim() }],
      ...(this.#event === 'return' && { dueInWorkdays: Number(days) }),
    });
    form.fill({ reason: '' });
  };
}
