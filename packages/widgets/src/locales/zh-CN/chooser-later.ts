/** What a chooser says of a class when it is asked, and of what can no longer be chosen. */
export const chooserLater = {
  'chosen/retired': '已停用',
  'chosen/retired/alone': '没有替代项，请删除后重新选择。',
  'chosen/replace': '替换为 {code} {name}',
  'chosen/unknown': '目录中没有此代码',
  'chosen/unknown/text': '请删除后重新选择。',
  'details/none': '在目录中选中一项，即可查看其分类详细。',
  'details/path': '所属分类',
  'details/level': '层级',
  'details/holds': '包含',
  'details/holds/of': '{count} 个{level}：{names}',
  'details/more': '等',
  'details/units': '计量单位',
  'details/english': '英文名称',
  'level/1': '第 1 级',
  'level/2': '第 2 级',
  'level/3': '第 3 级',
  'level/4': '第 4 级',
  'level/5': '第 5 级',
} as const;

export type ChooserLaterKey = keyof typeof chooserLater;
