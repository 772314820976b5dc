import type { Sentences } from '../locale.ts';
import { chooser, type ChooserKey } from './chooser.ts';

export const productPicker = {
  ...chooser,
  label: '主营产品',
  'details/show': '查看主营产品分类详细',
} satisfies Sentences<ChooserKey>;
