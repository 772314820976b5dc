let table;

export const contender = {
  async open(host) {
    await import('/table-tanstack-grid.mjs');
    table = document.createElement('tanstack-table');
    table.setAttribute('role', 'grid');
    host.append(table);
  },
  scroller: () => table,
};
