// The files as they are published, not bundled again.
const element = '/embed/product-picker.js';
await import(element);

let root;

/** A picker by itself loads the catalogue that all pickers of a page share. */
const loaded = async () => {
  const picker = document.createElement('zxkt-product-picker');
  await picker.load();
};

export const contender = {
  load: loaded,
  open(host) {
    const picker = document.createElement('zxkt-product-picker');
    host.append(picker);
    root = picker.shadowRoot;
  },
  field: () => root.querySelector('input'),
  rows: () => root?.querySelectorAll('[role="treeitem"]') ?? [],
};
