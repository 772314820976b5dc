import type { Sentences } from '../locale.ts';
import type { ChooserLaterKey } from '../zh-CN/chooser-later.ts';

export const chooserLater = {
  'chosen/retired': 'No longer in use',
  'chosen/retired/alone': 'Nothing took its place. Remove it and choose another.',
  'chosen/replace': 'Replace by {code} {name}',
  'chosen/unknown': 'Not in the catalogue',
  'chosen/unknown/text': 'Remove it and choose another.',
  'details/none': 'Select an entry in the catalogue to see its details.',
  'details/path': 'Belongs to',
  'details/level': 'Level',
  'details/holds': 'Contains',
  'details/holds/of': '{count} × {level}: {names}',
  'details/more': ' and more',
  'details/units': 'Units',
  'details/english': 'English',
  'level/1': 'Level 1',
  'level/2': 'Level 2',
  'level/3': 'Level 3',
  'level/4': 'Level 4',
  'level/5': 'Level 5',
} satisfies Sentences<ChooserLaterKey>;
