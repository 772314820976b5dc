import { common } from './common.ts';
import { selectionCodes } from './selection-codes.ts';

const own = {
  label: '目录',
  'search/label': '在{label}中查找',
  'search/placeholder': '代码、名称、拼音或首字母',
  'search/clear': '清除查找内容',
  'search/found': '找到 {total} 项',
  'search/found-many': '找到 {total} 项，列出最相近的 {shown} 项，可补充关键词',
  'search/none': '没有找到“{query}”',
  'search/none/text': '请换用更短或其他的说法，或输入代码、拼音首字母；也可以清除后按目录逐级展开。',
  'tree/label': '{label}目录',
  'tree/loading': '正在加载目录…',
  'tree/failed': '目录未能加载',
  'tree/failed/text': '请检查网络后重试，已选的内容不会丢失。',
  'tree/retry': '重试',
  'row/add': '添加',
  'row/added': '已添加',
  'row/details': '分类详细',
  'chosen/label': '已选的{label}',
  'chosen/count': '已选 {count} / {max}',
  'chosen/none': '尚未选择',
  'chosen/none/text': '请在目录中选中一项，点“添加”。',
  'chosen/full': '已选满 {max} 项，如需更换请先删除一项。',
  'chosen/over': '最多可选 {max} 项，请删除 {over} 项。',
  'chosen/remove': '删除',
  'chosen/remove/of': '删除：{code} {name}',
  'chosen/removed': '已删除 {code} {name}',
  'chosen/undo': '撤销',
  'details/show': '查看分类详细',
  'sheet/open': '选择{label}',
  'sheet/close': '关闭',
  'sheet/done': '完成',
  'say/added': '已添加 {code} {name}，已选 {count} / {max}',
  'say/removed': '已删除 {code} {name}，已选 {count} / {max}，可以撤销',
  'say/restored': '已恢复 {code} {name}，已选 {count} / {max}',
  'say/replaced': '已替换为 {code} {name}',
  'say/opened': '已展开 {count} 项',
} as const;

/** What both choosers say. */
export const chooser = { ...common, ...selectionCodes, ...own } as const;

export type ChooserKey = keyof typeof chooser;
