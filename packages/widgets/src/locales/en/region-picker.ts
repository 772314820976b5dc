import type { Sentences } from '../locale.ts';
import type { RegionPickerKey } from '../zh-CN/region-picker.ts';
import { common } from './common.ts';
import { selectionCodes } from './selection-codes.ts';

export const regionPicker = {
  ...common,
  ...selectionCodes,
  'qualification/region-outside': 'This region does not lie in the province or city chosen above. Choose another.',
  label: 'Region',
  province: 'Province, or city with a plan of its own',
  region: 'City, district or county',
  'province/choose': 'Choose',
  'region/choose': 'Choose',
  'region/first': 'Choose a province first',
  'group/provinces': 'Provinces',
  'group/planned': 'Cities with plans of their own',
  'group/corps': 'Xinjiang corps',
  'group/corps-cities': 'Cities of the corps',
  'group/cities': 'Cities and prefectures',
  'group/counties': 'Districts and counties',
  'group/direct': 'Counties under the province',
  'region/whole': '{name} (the city itself)',
  'region/retired': '{name} (no longer in use)',
  'region/unknown': '{code} (not in the catalogue)',
  replace: '{old} is no longer in use. Replace it by {name}',
  loading: 'Loading…',
  failed: 'The regions could not be loaded. Check the network and try again.',
  retry: 'Try again',
} satisfies Sentences<RegionPickerKey>;
