import type { Sentences } from '../locale.ts';
import type { ChooserLaterKey } from '../zh-CN/chooser-later.ts';
import { chooserLater } from './chooser-later.ts';

export const industryPickerLater = {
  ...chooserLater,
  'level/1': 'section',
  'level/2': 'division',
  'level/3': 'group',
  'level/4': 'class',
} satisfies Sentences<ChooserLaterKey>;
