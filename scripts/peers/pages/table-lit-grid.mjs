// A virtual table by hand: one component that draws what is in sight, and nothing that is not needed for that.
import { css, html, LitElement } from 'lit';
import { columns, createPages, lengthOf, rowHeight } from './table-source.mjs';

/** Higher than this no browser draws an element with certainty: the scrollbar stands for more. */
const tallest = 8_000_000;
const seen = 11;

class HandWrittenTable extends LitElement {
  static properties = { first: { state: true } };
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
    .status span {
      padding: 1px 10px;
      border-radius: 6px;
      background: #f2f5f9;
    }
  `;

  pages = createPages(() => this.requestUpdate());
  count = lengthOf();
  height = Math.min(tallest, this.count * rowHeight);

  constructor() {
    super();
    this.first = 0;
    this.addEventListener('scroll', () => {
      const share = this.scrollTop / (this.scrollHeight - this.clientHeight);
      this.first = Math.round(share * Math.max(0, this.count - seen));
    });
  }

  get last() {
    return Math.min(this.count, this.first + seen + 4);
  }

  willUpdate() {
    this.pages.want(this.first, this.last);
  }

  updated() {
    this.renderRoot.querySelector('.rows').style.height = `${this.height}px`;
    for (const [at, row] of [...this.renderRoot.querySelectorAll('.row')].entries())
      row.style.transform = `translateY(${Math.min(this.scrollTop, this.height - seen * rowHeight) + at * rowHeight}px)`;
  }

  row(index) {
    const row = this.pages.row(index);
    return html`<div class="row" role="row" aria-rowindex=${index + 2}>
      ${columns.map(({ field, say }) => html`<span role="gridcell" class=${field}><span>${row && say(row)}</span></span>`)}
    </div>`;
  }

  render() {
    const indexes = Array.from({ length: this.last - this.first }, (_, at) => this.first + at);
    return html`<div class="head" role="row">
        ${columns.map(({ title }) => html`<span role="columnheader">${title}</span>`)}
      </div>
      <div class="rows" role="rowgroup">${indexes.map((index) => this.row(index))}</div>`;
  }
}
customElements.define('hand-written-table', HandWrittenTable);
