import { common } from './common.ts';
import { qualificationContact } from './qualification-contact.ts';
import type { QualificationFieldsKey } from './qualification-fields.ts';

const wizard = {
  title: '外贸发展专项资金（中小）网络管理应用',
  steps: '注册步骤',
  'step/notice': '注册须知',
  'step/fill': '填写信息',
  'step/confirm': '信息确认',
  'step/done': '注册成功',
  'step/passed': '已完成',
  loading: '正在加载…',
  'failed/title': '页面未能加载',
  'failed/retry': '重试',
  'signed-out': '请先登录',
  'signed-out/text': '登录后可填写企业资质信息。',
  'signed-out/expired': '登录已失效，请重新登录',
  'signed-out/expired/text': '登录后可从上次填写的位置继续。',
  'signed-out/login': '登录',

  'fill/lead': '请如实填写用户相关信息。填写的内容会自动保存，可随时离开，下次登录后继续填写。',
  nav: '填写信息',
  'nav/empty': '未填写',
  'nav/partly': '未填完',
  'nav/done': '已填完',
  'nav/errors': '需要修改',
  previous: '上一步',
  next: '下一步',
  'field/of': '{section}：{field}',

  'save/saved': '已保存',
  'save/saved/at': '{time} 已保存',
  'save/saving': '正在保存…',
  'save/offline': '网络已断开，内容已保存在本机',
  'save/offline/text': '可以继续填写，恢复后自动同步。',
  'save/failed': '暂时无法保存到服务器，内容已保存在本机',
  'save/failed/text': '可以继续填写，系统会自动重试。',
  'save/unkept': '暂时无法保存',
  'save/unkept/text': '请不要关闭页面，系统会自动重试。',
  'save/refused': '部分内容未能保存',
  'save/refused/text': '请修改标出的项目。',
  'save/signed-out': '登录已失效，内容已保存在本机',
  'save/login': '重新登录',
  'save/retry': '立即重试',

  restored: '已恢复上次在本机填写、尚未保存的内容。',
  'restored/dismiss': '知道了',

  adopt: '采用',
  'adopt/of': '采用{value}',
  'derived/code': '信用代码中的组织机构代码：',
  'derived/region': '信用代码的登记地：',
  'derived/nature': '按信用代码应为：',
  'derived/trade': '按单位代码应为：',
  'derived/trade/tail': '前4位为地区代码，后9位应为 {tail}',
  'derived/holder': '与单位名称相同：',
  'derived/successor': '现行项目：',

  paste: '粘贴',
  'paste/of': '粘贴单位简介',
  counter: '{count}/{limit} 字',
  'counter/over': '超出 {count} 字',

  recovery: '找回账号',
} as const;

/**
 * The steps of the registration, and what stands on 填写信息 at first. What later sections and pages say comes with them
 * (`TextController.add`).
 */
export const qualificationWizard = { ...common, ...qualificationContact, ...wizard } as const;

export type QualificationWizardKey = keyof typeof qualificationWizard | QualificationFieldsKey;
