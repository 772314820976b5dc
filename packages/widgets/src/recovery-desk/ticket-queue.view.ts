import type { TicketPage, TicketRow } from '@zxkt/contract/resources/recovery-desk';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormController } from '../controllers/form-controller.ts';
import { chevronLeftIcon, chevronRightIcon, listIcon } from '../fields/hall-icons.ts';
import { selectField } from '../fields/select-field.ts';
import type { ListController } from '../lists/list-controller.ts';
import { failedPlate, plate, skeletonRows } from '../lists/list-view.ts';
import { searchField } from '../lists/search-field.ts';
import { momentText } from '../locales/moment-text.ts';
import { clockTag, holderText, statusTag, type DeskText } from './ticket-words.ts';

export type QueueField = 'search' | 'status' | 'sort' | 'overdue';

export interface TicketQueue {
  readonly text: DeskText;
  readonly form: FormController<QueueField>;
  readonly list: ListController<TicketPage>;
  readonly find: (event: Event) => void;
  readonly turn: (cursor: string | null) => void;
  readonly open: (row: TicketRow) => void;
}

/** What stands in the list of statuses, and what it asks for. */
export const statusFilters = {
  open: 'submitted,in-review',
  returned: 'returned',
  approved: 'approved,delivered,used,expired',
  closed: 'rejected,lapsed',
  all: '',
} as const;
const filters = Object.keys(statusFilters) as (keyof typeof statusFilters)[];

const filterForm = (queue: TicketQueue): TemplateResult => {
  const { text, form, find } = queue;
  const choice = (name: 'status' | 'sort', options: readonly (readonly [string, string])[]) =>
    selectField({ form, text, name, label: text.get(`filter/${name}`), options });
  return html`
    <form
      class="filters"
      part="filters"
      role="search"
      novalidate
      @input=${form}
      @change=${find}
      @compositionstart=${form}
      @compositionend=${form}
      @keydown=${form}
      @submit=${find}
    >
      ${searchField<QueueField>(form, text)}
      ${choice(
        'status',
        filters.map((name) => [name, text.get(`filter/${name}`)] as const),
      )}
      ${choice(
        'sort',
        (['oldest', 'newest'] as const).map((name) => [name, text.get(`sort/${name}`)] as const),
      )}
      <label class="check"
        ><input type="checkbox" id="overdue" name="overdue" .checked=${form.values.overdue === 'yes'} /><span
          >${text.get('filter/overdue')}</span
        ></label
      >
      <button class="button">${text.get('filter/find')}</button>
    </form>
  `;
};

const ticketRow = ({ text, open }: TicketQueue, row: TicketRow): TemplateResult => {
  const isOpen = row.clock !== null;
  const label = text.get(isOpen ? 'row/open' : 'row/look');
  return html`
    <tr>
      <th scope="row">
        <b>${row.enterpriseName}</b>
        <span class="sub"><span translate="no">${row.code}</span></span>
      </th>
      <td class="number">
        <span translate="no">${row.number}</span>
        ${row.round > 1 ? html`<span class="sub">${text.get('row/round', { round: row.round })}</span>` : nothing}
      </td>
      <td class="status">
        ${statusTag(text, row.status)}${row.holder ? html`<span class="sub">${holderText(text, row)}</span>` : nothing}
      </td>
      <td class="at">${momentText(text, row.submittedAt)}</td>
      <td class="due">${clockTag(text, row)}</td>
      <td class="do">
        <button
          type="button"
          class="button ${isOpen ? 'strong' : ''}"
          part="open"
          data-ticket=${row.id}
          aria-label="${label}：${row.number}"
          @click=${() => open(row)}
        >
          ${label}
        </button>
      </td>
    </tr>
  `;
};

const rows = (queue: TicketQueue): TemplateResult => {
  const { text, list, turn } = queue;
  const { state, value, failure } = list;
  if (state === 'failed' && failure) return failedPlate(text, failure, () => void list.load());
  if (!value) return skeletonRows(6);
  if (!value.items.length) {
    return plate({ icon: listIcon, title: text.get('queue/empty'), text: text.get('queue/empty/text') });
  }
  return html`
    <table part="table">
      <thead>
        <tr>
          <th scope="col">${text.get('column/enterprise')}</th>
          <th scope="col" class="number">${text.get('column/number')}</th>
          <th scope="col" class="status">${text.get('column/status')}</th>
          <th scope="col" class="at">${text.get('column/submitted')}</th>
          <th scope="col" class="due">${text.get('column/clock')}</th>
          <th scope="col" class="do"><span class="hidden">${text.get('column/actions')}</span></th>
        </tr>
      </thead>
      <tbody>
        ${value.items.map((row) => ticketRow(queue, row))}
      </tbody>
    </table>
    <nav class="pager" part="pager" aria-label=${text.get('queue/pages')}>
      <p role="status">${text.get('queue/count', { count: value.items.length })}</p>
      <div class="turn" ?hidden=${!value.previous && !value.next}>
        <button type="button" class="button" aria-disabled=${!value.previous} @click=${() => turn(value.previous)}>
          ${chevronLeftIcon}${text.get('queue/previous')}
        </button>
        <button type="button" class="button" aria-disabled=${!value.next} @click=${() => turn(value.next)}>
          ${text.get('queue/next')}${chevronRightIcon}
        </button>
      </div>
    </nav>
  `;
};

/** The queue of support: what waits, in the order in which it came. */
export const ticketQueue = (queue: TicketQueue): TemplateResult => html`
  <div class="page queue" part="queue">
    <h2 tabindex="-1">${queue.text.get('title')}</h2>
    ${filterForm(queue)}
    <div class="frame" aria-busy=${queue.list.state === 'loading'}>${rows(queue)}</div>
  </div>
`;
