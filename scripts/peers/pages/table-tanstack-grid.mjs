// The rows in sight through TanStack Table, which of them are in sight by TanStack Virtual, both drawn with Lit.
import { FlexRender, TableController, tableFeatures } from '@tanstack/lit-table';
import { VirtualizerController } from '@tanstack/lit-virtual';
import { html, LitElement } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { columns, createPages, lengthOf, rowHeight } from './table-source.mjs';
import { tableStyles } from './table-styles.mjs';

const features = tableFeatures({});
const definitions = columns.map(({ field, title, say }) => ({
  id: field,
  header: title,
  accessorFn: ({ row }) => row && say(row),
}));

class TanStackTable extends LitElement {
  static styles = tableStyles;

  pages = createPages(() => this.requestUpdate());
  controller = new TableController(this);
  virtualizer = new VirtualizerController(this, {
    count: lengthOf(),
    getScrollElement: () => this,
    estimateSize: () => rowHeight,
    overscan: 4,
    // As high as the rows: a browser draws so much of it as it can.
    initialRect: { width: 1200, height: 600 },
  });

  render() {
    const virtualizer = this.virtualizer.getVirtualizer();
    const items = virtualizer.getVirtualItems();
    if (items.length > 0) this.pages.want(items[0].index, items.at(-1).index + 1);
    const data = items.map(({ index }) => ({ index, row: this.pages.row(index) }));
    const table = this.controller.table({
      features,
      columns: definitions,
      data,
      getRowId: ({ index }) => String(index),
    });
    const { rows } = table.getRowModel();
    return html`<div class="head" role="row">
        ${table.getHeaderGroups()[0].headers.map((header) => html`<span role="columnheader">${FlexRender({ header })}</span>`)}
      </div>
      <div class="rows" role="rowgroup" style=${styleMap({ height: `${virtualizer.getTotalSize()}px` })}>
        ${rows.map(
          (row, at) =>
            html`<div
              class="row"
              role="row"
              aria-rowindex=${items[at].index + 2}
              style=${styleMap({ transform: `translateY(${items[at].start}px)` })}
            >
              ${row.getAllCells().map((cell) => html`<span role="gridcell">${FlexRender({ cell })}</span>`)}
            </div>`,
        )}
      </div>`;
  }
}
customElements.define('tanstack-table', TanStackTable);
