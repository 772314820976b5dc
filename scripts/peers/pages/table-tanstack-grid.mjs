// The rows in sight through TanStack Table, which of them are in sight by TanStack Virtual, both drawn with Lit.
import { FlexRender, TableController, tableFeatures } from '@tanstack/lit-table';
import { VirtualizerController } from '@tanstack/lit-virtual';
import { css, html, LitElement } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { columns, createPages, lengthOf, rowHeight } from './table-source.mjs';

const features = tableFeatures({});
const definitions = columns.map(({ field, title, say }) => ({
  id: field,
  header: title,
  accessorFn: ({ row }) => row && say(row),
}));

class TanStackTable extends LitElement {
  static styles = css`
    :host {
      display: block;
      height: 600px;
      overflow: auto;
      font: 15px/1.6 system-ui;
    }
    .head,
    .row {
      display: grid;
      grid-template-columns: minmax(248px, 1fr) 196px 216px 172px 152px 208px;
      align-items: center;
      border-bottom: 1px solid #d5dbe3;
    }
    .head {
      position: sticky;
      z-index: 1;
      top: 0;
      height: 44px;
      background: #f2f5f9;
    }
    .rows {
      position: relative;
    }
    .row {
      position: absolute;
      inset-inline: 0;
      box-sizing: border-box;
      height: 52px;
    }
    .head > *,
    .row > * {
      overflow: hidden;
      padding: 0 12px;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
  `;

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
