import { common } from './common.ts';
import { password } from './password.ts';
import { phone } from './phone.ts';

const form = {
  title: '快速获取账号',
  greeting:
    '尊敬的用户，您正在进行的是商务部业务系统统一平台—外贸发展专项资金（中小）网络管理应用的企业端用户账号注册操作。具体注册流程将分为以下两个步骤：',
  'step-1/title': '统一平台用户注册',
  'step-1/text': '请根据您的实际情况填写下方信息，完成统一平台用户账号注册。',
  'step-2/title': '企业资质信息完善',
  'step-2/text':
    '在完成统一平台用户注册后，跳转进入业务功能选取页面，选取“中小资金应用”打开申请页面，点击“申请”按钮打开用户资质声明页面，通读声明内容后点击“同意”按钮完善企业资质信息；完成后返回业务大厅等待管理机关审核。',
  'login/before': '请您在下方填写账号注册信息，如果您已有统一平台账号，请点击',
  'login/link': '这里',
  'login/after': '登录',

  'section/account': '账号信息',
  'section/account/lead': '请输入您的账户信息',
  account: '登录账号',
  'account/note': '包含英文和数字，至少8位',
  'account/placeholder': '请输入登录账号',
  displayName: '显示名',
  'displayName/note': '中文不超过20位，英文和数字不超过40位',
  'displayName/placeholder': '请输入显示名',
  password: '密码',

  'section/user': '用户信息',
  type: '请选择您的账号类型',
  'type/person': '个人用户',
  'type/domestic-enterprise': '境内企业',
  'type/foreign-enterprise': '境外企业',
  'section/enterprise/lead': '请输入您的企业基本信息',
  enterpriseCode: '组织机构代码/统一社会信用代码',
  'enterpriseCode/note': '统一社会信用代码18位',
  'enterpriseCode/placeholder': '示例：999900001016367613',
  tradeCode: '进出口企业代码',
  'tradeCode/placeholder': '示例：9900147023485',
  sample: '样例',
  'sample/close': '收起',
  enterpriseName: '企业名称',
  'enterpriseName/placeholder': '请输入注册证书上的企业全称',
  country: '国家（地区）',
  registrationNumber: '注册号',
  'registrationNumber/placeholder': '请输入企业在注册地的注册号',

  'section/person': '个人信息',
  'section/person/lead': '您所补充的信息将用于密码找回，请务必填写正确、有效的手机号和邮箱',
  'section/document/lead': '请填写您的证件和邮箱信息',
  documentType: '证件类型',
  'document/identity-card': '身份证',
  'document/passport': '护照',
  'document/hong-kong-macao-permit': '港澳居民来往内地通行证',
  'document/taiwan-permit': '台湾居民来往大陆通行证',
  'document/residence-permit': '港澳台居民居住证',
  'document/permanent-residence': '外国人永久居留身份证',
  documentNumber: '证件号码',
  'documentNumber/placeholder': '示例：110101200001011524',
  'documentNumber/placeholder/other': '请输入证件号码',
  email: '邮箱',
  'email/placeholder': '示例：typt@mofcom.gov.cn',
  'section/mobile/lead': '请填写并验证您的手机信息',
  consent: '我已阅读并同意',
  'consent/terms': '《个人信息处理规则》',
  'consent/purpose': '，同意将所填信息用于账号注册、身份核验和密码找回。',

  submit: '注册',
  'submit/busy': '正在注册…',
  close: '关闭',
  clear: '清空',
  'draft/restored': '已恢复上次填写的内容，密码和验证码需重新输入。',
  'draft/cleared': '已清空填写的内容。',
  'draft/undo': '撤销清空',
  'draft/dismiss': '知道了',

  'registered/title': '注册成功',
  'registered/text': '{displayName}，您已完成统一平台用户账号注册，并已登录。',
  'registered/account': '登录账号',
  'registered/mobile': '手机号码',
  'registered/next': '下一步',
  'registered/next/text':
    '选取“外贸发展专项资金（中小）网络管理应用”，点击“申请”，通读声明并同意后完善企业资质信息，提交后等待管理机关审核。',
  'registered/continue': '选取业务应用',
} as const;

export const accountForm = { ...common, ...password, ...phone, ...form } as const;

export type AccountFormKey = keyof typeof accountForm;
