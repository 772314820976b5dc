import type { Connection } from '@zxkt/client/connection';
import { listReviewViews, removeReviewView, saveReviewView } from '@zxkt/contract/calls/review-desk';
import type { SavedView } from '@zxkt/contract/resources/review-desk';
import { html, type TemplateResult } from 'lit';
import { EffectKeys } from '../../controllers/effect-keys.ts';
import { failureOf, type Failure } from '../../controllers/failure.ts';
import { FormController } from '../../controllers/form-controller.ts';
import { textField } from '../../fields/text-field.ts';
import { columnsOf, filterOf, widthsOf } from '../table-view.ts';
import { paneFrame } from './pane-frame.ts';
import { binIcon } from './pane-icons.ts';
import { sayOf, type Desk, type PaneHostElement } from './desk.ts';

/** 查询方案: what this person looks at often, kept by the server under names. */
export class ViewsPane {
  readonly #host: PaneHostElement;
  readonly #desk: Desk;
  readonly #form: FormController<'name'>;
  readonly #keys = new EffectKeys();
  #views: readonly SavedView[] | undefined;
  #isBusy = false;
  /** One thing after the other: what is shown is what the last one left. */
  #line: Promise<void> = Promise.resolve();

  constructor(host: PaneHostElement, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
    this.#form = new FormController(host, {
      name: { refusal: (value) => (value.trim() ? undefined : 'field/required') },
    });
  }

  open(): void {
    this.#form.clear();
    this.#try(async (connection) => {
      this.#views = (await connection.send(listReviewViews)).items;
    });
  }

  view(): TemplateResult {
    const form = this.#form;
    const { text } = this.#desk;
    const say = sayOf(text);
    const views = this.#views;
    return paneFrame(this.#desk, {
      title: text.get('views'),
      lead: say('views/text'),
      failure: form.failure,
      body: html`
        ${
          views && views.length > 0
            ? html`<ul class="lines">
                ${views.map(
                  (view) =>
                    html`<li>
                      <button
                        type="button"
                        class="link"
                        aria-label=${say('views/open', { name: view.name })}
                        @click=${() => this.#use(view)}
                      >
                        <bdi>${view.name}</bdi>
                      </button>
                      <button
                        type="button"
                        class="step"
                        aria-label=${say('views/remove', { name: view.name })}
                        @click=${() => this.#remove(view)}
                      >
                        ${binIcon}
                      </button>
                    </li>`,
                )}
              </ul>`
            : html`<p class="lead">${views ? say('views/none') : form.failure ? '' : say('views/loading')}</p>`
        }
        <form
          class="one"
          novalidate
          @input=${form}
          @compositionstart=${form}
          @compositionend=${form}
          @focusout=${form}
          @keydown=${form}
          @submit=${this.#save}
        >
          ${textField({
            form,
            text,
            name: 'name',
            label: say('views/name'),
            maxlength: 60,
            action: html`<button class="button" aria-disabled=${this.#isBusy}>${say('views/save')}</button>`,
          })}
        </form>
      `,
    });
  }

  #use({ filter, sort, columns, widths = {} }: SavedView): void {
    const { show, close } = this.#desk;
    close();
    const layout = columns && { columns: columnsOf(columns), widths: widthsOf(Object.entries(widths)) };
    show({ filter: filterOf(filter), sort, ...layout });
  }

  readonly #save = (event: Event): void => {
    event.preventDefault();
    const form = this.#form;
    if (this.#isBusy || form.composing) return;
    if (!form.attempt()) {
      form.focus('name');
      return;
    }
    const { filter, sort, columns, widths } = this.#desk.view();
    const name = form.values.name.trim();
    const body = { name, filter, sort, columns: [...columns], widths };
    this.#try(async (connection) => {
      const saved = await this.#keys.once(JSON.stringify(body), (idempotencyKey) =>
        connection.send(saveReviewView, { body }, { idempotencyKey }),
      );
      this.#views = [...(this.#views ?? []), saved];
      form.clear();
      this.#desk.say(sayOf(this.#desk.text)('views/saved', { name }));
    });
  };

  #remove({ id, name }: SavedView): void {
    this.#try(async (connection) => {
      await connection.send(removeReviewView, { params: { id } });
      this.#views = this.#views?.filter((view) => view.id !== id);
      this.#desk.say(sayOf(this.#desk.text)('views/removed', { name }));
      this.#desk.focus('.cross');
    });
  }

  #try(act: (connection: Connection) => Promise<void>): void {
    this.#line = this.#line.then(() => this.#tryNow(act));
  }

  async #tryNow(act: (connection: Connection) => Promise<void>): Promise<void> {
    this.#isBusy = true;
    this.#form.failure = undefined;
    this.#host.requestUpdate();
    try {
      await act(await this.#desk.connect());
    } catch (error) {
      this.#form.refuse(error);
      const failure: Failure = failureOf(error);
      if (failure.code !== 'request/invalid') this.#desk.failed(failure);
    }
    this.#isBusy = false;
    this.#host.requestUpdate();
  }
}
