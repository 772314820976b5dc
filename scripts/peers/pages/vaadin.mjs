import '@vaadin/multi-select-combo-box';

let loaded;

export const contender = {
  load: async () => (loaded ??= await (await fetch('/lines.json')).json()),
  open(host, lines) {
    const box = document.createElement('vaadin-multi-select-combo-box');
    box.itemValuePath = box.itemIdPath = 'code';
    box.itemLabelPath = 'label';
    box.items = lines;
    host.append(box);
    box.opened = true;
  },
  field: () => document.querySelector('vaadin-multi-select-combo-box input'),
  rows: () => document.querySelectorAll('vaadin-multi-select-combo-box-item:not([hidden])'),
};
