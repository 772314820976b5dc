import type { Sentences } from '../locale.ts';
import type { ChooserKey } from '../zh-CN/chooser.ts';
import { chooser } from './chooser.ts';

export const industryPicker = {
  ...chooser,
  label: 'Industries',
  'details/show': 'Details of the industry',
  'level/1': 'section',
  'level/2': 'division',
  'level/3': 'group',
  'level/4': 'class',
} satisfies Sentences<ChooserKey>;
