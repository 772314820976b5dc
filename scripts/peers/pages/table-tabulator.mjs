import { columns, fetchPage, lengthOf, pageRows, rowHeight, tableHeight } from './table-source.mjs';

let table;

/** Tabulator has a page of a remote list at a time: a jump is to another page. */
export const contender = {
  async open(host) {
    const { Tabulator } = await import('/table-tabulator-grid.mjs');
    table = new Tabulator(host, {
      height: tableHeight,
      rowHeight,
      index: 'id',
      layout: 'fitDataStretch',
      columns: columns.map(({ field, title, width, say }) => ({
        title,
        field,
        width,
        formatter: (cell) => say(cell.getData()),
      })),
      pagination: true,
      paginationMode: 'remote',
      paginationSize: pageRows,
      ajaxURL: '/rows',
      ajaxRequestFunc: async (_url, _config, { page }) => {
        const { items, total } = await fetchPage((page - 1) * pageRows);
        return { data: items, last_page: Math.ceil(total / pageRows) };
      },
    });
  },
  jump: (share) => void table.setPage(1 + Math.round(share * (Math.ceil(lengthOf() / pageRows) - 1))),
  scroller: () => document.querySelector('.tabulator-tableholder'),
};
