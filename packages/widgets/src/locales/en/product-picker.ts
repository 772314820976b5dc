import type { Sentences } from '../locale.ts';
import type { ChooserKey } from '../zh-CN/chooser.ts';
import { chooser } from './chooser.ts';

export const productPicker = {
  ...chooser,
  label: 'Main products',
  'details/show': 'Details of the product',
  'level/1': 'section',
  'level/2': 'chapter',
  'level/3': 'heading',
  'level/4': 'subheading',
  'level/5': 'line',
} satisfies Sentences<ChooserKey>;
