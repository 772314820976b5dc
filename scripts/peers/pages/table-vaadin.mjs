import { columns, fetchPage, lengthOf, pageRows, rowHeight, tableHeight } from './table-source.mjs';

let grid;

export const contender = {
  async open(host) {
    await import('/table-vaadin-grid.mjs');
    grid = document.createElement('vaadin-grid');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`vaadin-grid::part(body-cell) { min-height: ${rowHeight}px }`);
    document.adoptedStyleSheets.push(sheet);
    grid.style.height = `${tableHeight}px`;
    for (const { title, width, say } of columns) {
      const column = document.createElement('vaadin-grid-column');
      column.header = title;
      column.width = `${width}px`;
      column.renderer = (cell, _column, { item }) => (cell.textContent = say(item));
      grid.append(column);
    }
    grid.pageSize = pageRows;
    grid.dataProvider = async ({ page }, give) => {
      const { items, total } = await fetchPage(page * pageRows);
      give(items, total);
    };
    grid.size = lengthOf();
    host.append(grid);
  },
  scroller: () => grid?.shadowRoot?.querySelector('#table'),
};
