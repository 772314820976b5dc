import type { Sentences } from '../locale.ts';
import type { ChooserKey } from '../zh-CN/chooser.ts';
import { chooser } from './chooser.ts';

export const productPicker = {
  ...chooser,
  label: 'Main products',
  'details/show': 'Details of the product',
} satisfies Sentences<ChooserKey>;
