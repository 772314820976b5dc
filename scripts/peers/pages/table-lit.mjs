let table;

export const contender = {
  async open(host) {
    await import('/table-lit-grid.mjs');
    table = document.createElement('hand-written-table');
    table.setAttribute('role', 'grid');
    host.append(table);
  },
  scroller: () => table,
};
