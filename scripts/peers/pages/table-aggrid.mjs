import { columns, fetchPage, lengthOf, pageRows, rowHeight, tableHeight } from './table-source.mjs';

export const contender = {
  async open(host) {
    const { createGrid, themeQuartz } = await import('/table-aggrid-grid.mjs');
    host.style.height = `${tableHeight}px`;
    createGrid(host, {
      theme: themeQuartz,
      rowHeight,
      rowModelType: 'infinite',
      cacheBlockSize: pageRows,
      maxBlocksInCache: 24,
      infiniteInitialRowCount: lengthOf(),
      columnDefs: columns.map(({ field, title, width, say }) => ({
        headerName: title,
        colId: field,
        width,
        valueGetter: ({ data }) => data && say(data),
      })),
      datasource: {
        async getRows({ startRow, successCallback }) {
          const { items, total } = await fetchPage(startRow);
          successCallback(items, total);
        },
      },
    });
  },
  scroller: () => document.querySelector('.ag-grid-viewport'),
};
