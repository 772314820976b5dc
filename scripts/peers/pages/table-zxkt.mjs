// The files as they are published, not bundled again.
let table;

export const contender = {
  async open(host) {
    const provider = document.createElement('zxkt-provider');
    provider.setAttribute('api', location.origin);
    provider.setAttribute('key', 'pk_bench');
    table = document.createElement('zxkt-review-table');
    table.style.setProperty('--zxkt-review-table-height', '600px');
    provider.append(table);
    host.append(provider);
    const element = '/embed/review-table.js';
    await import(element);
  },
  scroller: () => table?.shadowRoot?.querySelector('#grid'),
};
