import type { selectionCodes as keys } from '../zh-CN/selection-codes.ts';

export const selectionCodes = {
  'catalogue-code/format': 'Choose from the catalogue.',
  'catalogue-code/missing': 'Choose an entry of the catalogue.',
  'catalogue-code/retired': 'This entry is no longer in use. Choose another.',
  'catalogue-code/unknown': 'The catalogue has no such entry. Choose another.',
  'selection/missing': 'Choose at least one.',
  'selection/repeated': 'One is chosen twice. Remove it.',
  'selection/too-many': 'Too many are chosen. Remove some.',
} satisfies Record<keyof typeof keys, string>;
