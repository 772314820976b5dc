import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: '外贸发展专项资金（中小）组件', brandTarget: '_self' }),
});
