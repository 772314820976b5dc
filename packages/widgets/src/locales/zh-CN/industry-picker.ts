import type { Sentences } from '../locale.ts';
import { chooser, type ChooserKey } from './chooser.ts';

export const industryPicker = {
  ...chooser,
  label: '行业划分',
  'details/show': '查看行业分类详细',
  'level/1': '门类',
  'level/2': '大类',
  'level/3': '中类',
  'level/4': '小类',
} satisfies Sentences<ChooserKey>;
