import TomSelect from 'tom-select';

let select;
let loaded;

export const contender = {
  load: async () => (loaded ??= await (await fetch('/lines.json')).json()),
  open(host, options) {
    const element = document.createElement('select');
    element.multiple = true;
    host.append(element);
    select = new TomSelect(element, {
      options,
      valueField: 'code',
      labelField: 'label',
      searchField: ['code', 'name', 'pinyin', 'initials'],
    });
    select.open();
  },
  field: () => select.control_input,
  rows: () => document.querySelectorAll('.ts-dropdown .option'),
};
