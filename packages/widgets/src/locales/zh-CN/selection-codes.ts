import type { FieldCode } from '@zxkt/contract/problems/problem';

/** Why a choice from a catalogue, or a list of choices, is refused. */
export const selectionCodes = {
  'catalogue-code/format': '请从目录中选择。',
  'catalogue-code/missing': '请从目录中选择一项。',
  'catalogue-code/retired': '所选项目已停用，请重新选择。',
  'catalogue-code/unknown': '目录中没有所选项目，请重新选择。',
  'selection/missing': '请至少选择一项。',
  'selection/repeated': '所选项目有重复，请删除重复项。',
  'selection/too-many': '所选项目过多，请删减。',
} as const satisfies Partial<Record<FieldCode, string>>;
