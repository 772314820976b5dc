import type { Sentences } from '../locale.ts';
import { chooser, type ChooserKey } from './chooser.ts';

export const industryPicker = {
  ...chooser,
  label: '行业划分',
  'details/show': '查看行业分类详细',
} satisfies Sentences<ChooserKey>;
