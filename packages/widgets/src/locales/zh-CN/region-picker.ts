import { common } from './common.ts';
import { selectionCodes } from './selection-codes.ts';

export const regionPicker = {
  ...common,
  ...selectionCodes,
  'qualification/region-outside': '所选行政区划不属于所选的省（自治区、直辖市、计划单列市或兵团），请重新选择。',
  label: '行政区划',
  province: '省（自治区、直辖市、计划单列市、兵团）',
  region: '市、区、县',
  'province/choose': '请选择',
  'region/choose': '请选择',
  'region/first': '请先选择省（市、兵团）',
  'group/provinces': '省、自治区、直辖市',
  'group/planned': '计划单列市',
  'group/corps': '兵团',
  'group/corps-cities': '兵团城市',
  'group/cities': '地级市、地区、自治州、盟',
  'group/counties': '区、县',
  'group/direct': '省直辖县级',
  'region/whole': '{name}（本级）',
  'region/retired': '{name}（已停用）',
  'region/unknown': '{code}（目录中没有此代码）',
  replace: '{old}已停用，替换为{name}',
  loading: '正在加载…',
  failed: '行政区划未能加载，请检查网络后重试。',
  retry: '重试',
} as const;

export type RegionPickerKey = keyof typeof regionPicker;
