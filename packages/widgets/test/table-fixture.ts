import { html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { deskTime, openDesk } from './authority-fixture.ts';
import { inPageBackend, type InPageBackend } from '@zxkt/testing';
import '../src/review-table/define.ts';
import type { ZxktReviewTable } from '../src/review-table/review-table.ts';
import type { Hall } from './hall-fixture.ts';

export type Table = Hall<ZxktReviewTable>;

let shared: Promise<InPageBackend> | undefined;

/** One backend with submissions for all tests of a file that leave them as they are. */
export const tableBackend = (): Promise<InPageBackend> =>
  (shared ??= inPageBackend({ now: deskTime, submissions: 400 }));

export const markup = html`<zxkt-review-table case-href="#case-{id}" login-href="#login"></zxkt-review-table>`;

/** The table with its first rows and what stands above them, for whoever sees the whole country. */
export const openTable = async (
  options: Parameters<typeof openDesk>[1] = {},
  tag = markup,
): Promise<Table & { readonly hand: TableHand }> => {
  const of = options.of ?? (options.backend ? undefined : await tableBackend());
  const desk = await openDesk<ZxktReviewTable>(tag, { staff: 'zxkt_mofcom', ...options, ...(of && { of }) });
  const hand = new TableHand(desk);
  await desk.person.until(() => hand.names().length > 0 && desk.person.sees('.chip'), 'the first rows');
  return { ...desk, hand };
};

/** What someone sees and does in the grid. */
export class TableHand {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = table;
  }

  get grid(): HTMLElement {
    return this.#table.person.find('#grid');
  }

  /** Rows that are drawn with what is in them, from top to bottom. */
  rows(): HTMLElement[] {
    const rows = [...this.#table.widget.renderRoot.querySelectorAll<HTMLElement>('.rows [role=row]')];
    return rows
      .filter((row) => !/gone|waiting|missing/.test(row.className))
      .sort((one, other) => Number(one.ariaRowIndex) - Number(other.ariaRowIndex));
  }

  names(): string[] {
    return this.rows().map((row) => row.querySelector('.unitName')?.textContent ?? '');
  }

  words(index: number, column: string): string {
    return this.rows()[index]?.querySelector(`.${column}`)?.textContent ?? '';
  }

  /** The cell that is active, as a screen reader is told of it. */
  active(): HTMLElement | null {
    const id = this.grid.getAttribute('aria-activedescendant');
    return id ? this.#table.widget.renderRoot.querySelector(`#${id}`) : null;
  }

  /** `3/1`: the row as it is counted (the head is 1), and the column. */
  place(): string {
    const cell = this.active();
    return `${cell?.parentElement?.ariaRowIndex ?? ''}/${cell?.ariaColIndex ?? ''}`;
  }

  /** Presses the last of these keys while the others are held. */
  async chord(...keys: readonly string[]): Promise<void> {
    const held = keys.slice(0, -1);
    for (const down of held) await sendKeys({ down });
    await sendKeys({ press: keys.at(-1) ?? '' });
    for (const up of held) await sendKeys({ up });
    await this.#table.widget.updateComplete;
  }

  async tick(...indexes: readonly number[]): Promise<void> {
    for (const index of indexes) this.rows()[index]?.querySelector('input')?.click();
    await this.#table.widget.updateComplete;
  }

  async press(label: string): Promise<void> {
    const buttons = [...this.#table.widget.renderRoot.querySelectorAll<HTMLElement>('button')];
    const button = buttons.find((one) => one.textContent.replaceAll(/\s+/g, '') === label.replaceAll(/\s+/g, ''));
    if (!button)
      throw new Error(`No button "${label}" among ${buttons.map((one) => one.textContent.trim()).join(', ')}`);
    button.click();
    await this.#table.widget.updateComplete;
  }

  chip(label: string): string {
    const chips = [...this.#table.widget.renderRoot.querySelectorAll('.presets .chip')];
    return chips.find((chip) => chip.textContent.includes(label))?.querySelector('b')?.textContent ?? '';
  }

  said(): string {
    return this.#table.person.text('[role=status]');
  }
}
