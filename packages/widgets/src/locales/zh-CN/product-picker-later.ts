import type { Sentences } from '../locale.ts';
import { chooserLater, type ChooserLaterKey } from './chooser-later.ts';

export const productPickerLater = {
  ...chooserLater,
  'level/1': '类',
  'level/2': '章',
  'level/3': '品目',
  'level/4': '子目',
  'level/5': '商品',
} satisfies Sentences<ChooserLaterKey>;
