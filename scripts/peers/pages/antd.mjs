import { Cascader } from 'antd';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

let loaded;

export const contender = {
  load: async () => (loaded ??= await (await fetch('/tree.json')).json()),
  open(host, options) {
    createRoot(host).render(
      createElement(Cascader, { options, multiple: true, open: true, showSearch: true, style: { width: 640 } }),
    );
  },
  field: () => document.querySelector('.ant-cascader input'),
  rows: () => document.querySelectorAll('.ant-cascader-menu-item'),
};
