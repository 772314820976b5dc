import { bindingCodes } from './binding.ts';
import { common } from './common.ts';
import { credentials } from './credentials.ts';
import { list } from './list.ts';

const picker = {
  title: '增加应用',
  categories: '应用分类',
  'category/of': '所属版块：',
  apply: '申请',
  'apply/of': '申请：{name}',
  'apply/busy': '正在申请…',
  bind: '绑定',
  'bind/of': '绑定：{name}',
  added: '已添加',
  'added/say': '已添加：{name}',
  'added/way': '我的业务',
  'added/way/of': '在我的业务中查看：{name}',
  'page/previous': '上一页',
  'page/next': '下一页',
  'page/total': '共 {total} 条',
  'page/position': '第 {page} / {pages} 页 [{first}-{last}]',
  'page/say': '{category}，共 {total} 条，第 {page} 页，共 {pages} 页',
  pages: '翻页',
  'empty/search': '“{category}”中没有名称包含“{search}”的应用',
  'empty/search/text': '请检查应用名称，或清除搜索后重新查找。',
  'empty/elsewhere': '其他分类中有：',
  'empty/category': '“{category}”中暂无应用',
  'binding/title': '绑定已有账号',
  'binding/text': '请输入您在该应用中已有的账号和密码，验证后即可在我的业务中使用原账号办理。',
  'binding/submit': '绑定',
  'binding/busy': '正在绑定…',
  'binding/cancel': '取消',
  'binding/wait': '{time}后可重新绑定',
} as const;

export const applicationPicker = { ...common, ...credentials, ...bindingCodes, ...list, ...picker } as const;

export type ApplicationPickerKey = keyof typeof applicationPicker;
