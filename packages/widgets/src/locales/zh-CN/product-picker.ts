import type { Sentences } from '../locale.ts';
import { chooser, type ChooserKey } from './chooser.ts';

export const productPicker = {
  ...chooser,
  label: '主营产品',
  'details/show': '查看主营产品分类详细',
  'level/1': '类',
  'level/2': '章',
  'level/3': '品目',
  'level/4': '子目',
  'level/5': '商品',
} satisfies Sentences<ChooserKey>;
