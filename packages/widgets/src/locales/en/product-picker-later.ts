import type { Sentences } from '../locale.ts';
import type { ChooserLaterKey } from '../zh-CN/chooser-later.ts';
import { chooserLater } from './chooser-later.ts';

export const productPickerLater = {
  ...chooserLater,
  'level/1': 'section',
  'level/2': 'chapter',
  'level/3': 'heading',
  'level/4': 'subheading',
  'level/5': 'line',
} satisfies Sentences<ChooserLaterKey>;
