// A virtual table by hand: one component that draws what is in sight, and nothing that is not needed for that.
import { css, html, LitElement } from 'lit';
import { columns, createPages, lengthOf, rowHeight } from './table-source.mjs';
import { tableStyles } from './table-styles.mjs';

/** Higher than this no browser draws an element with certainty: the scrollbar stands for more. */
const tallest = 8_000_000;
const seen = 11;

class HandWrittenTable extends LitElement {
  static properties = { first: { state: true } };
  static styles = [
    tableStyles,
    css`
      .status span {
        padding: 1px 10px;
        border-radius: 6px;
        background: #f2f5f9;
      }
    `,
  ];

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
