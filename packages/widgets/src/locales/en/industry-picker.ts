import type { Sentences } from '../locale.ts';
import type { ChooserKey } from '../zh-CN/chooser.ts';
import { chooser } from './chooser.ts';

export const industryPicker = {
  ...chooser,
  label: 'Industries',
  'details/show': 'Details of the industry',
} satisfies Sentences<ChooserKey>;
