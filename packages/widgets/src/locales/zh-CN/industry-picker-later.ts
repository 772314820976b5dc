import type { Sentences } from '../locale.ts';
import { chooserLater, type ChooserLaterKey } from './chooser-later.ts';

export const industryPickerLater = {
  ...chooserLater,
  'level/1': '门类',
  'level/2': '大类',
  'level/3': '中类',
  'level/4': '小类',
} satisfies Sentences<ChooserLaterKey>;
