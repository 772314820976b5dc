import { common } from './common.ts';
import { phone } from './phone.ts';

const form = {
  title: '账号/密码找回',
  back: '返回',
  busy: '正在提交…',

  'entry/lead': '忘记了登录账号或密码？请先选择您使用的应用，或选择找回方式。',
  'entry/applications': '以下应用有各自的找回方式',
  'entry/others': '其他应用选择以下方式找回密码',
  'entry/go': '找回用户信息',
  'entry/call': '请致电 {phone}',
  'entry/submitted': '已提交过找回申请？',
  'application/foreign-investment': '全国外商投资企业年度投资经营信息联合报告应用',
  'application/cooperation': '对外投资合作信息服务应用',
  'application/processing-trade': '加工贸易服务促进体系',
  'application/fund': '外贸发展专项资金（中小）网络管理应用',
  'route/email': '通过账号和邮箱重置密码',
  'route/email/text': '向账号登记的邮箱发送一次性链接',
  'route/mobile': '通过账号和手机验证码重置密码',
  'route/mobile/text': '用账号登记的手机号码接收验证码',
  'route/account': '找回账号',
  'route/account/text': '忘记账号，或邮箱、手机已不能使用：提交证明材料，由客服人员核实',
  'route/progress': '查询办理进度',

  'fund/papers': '一、提供证明材料找回',
  'fund/papers/text':
    '请将以下材料扫描或拍照为 JPG、PNG、BMP 或 PDF 格式，使用“找回账号”功能进行提交，客服人员会在两个工作日内处理。',
  'fund/need/letter': '加盖公章的《外贸发展专项资金（中小）网络管理应用账号密码重置申请》',
  'fund/need/licence': '企业营业执照、申请人身份证个人信息面（营业执照与身份证在同一附件内，可分页上传）',
  'fund/letter': '点此下载',
  'fund/letter/busy': '正在生成…',
  'fund/letter/failed': '未能下载，请检查网络后重试。',
  'fund/authority': '二、通过主管机关找回',
  'fund/authority/text': '通过原申请表中所报送的主管机关联系主管机关重置密码。',
  'fund/authority/contacts': '管理部门联系方式',
  'fund/quick': '记得登录账号，且登记的邮箱或手机仍在使用的，可直接重置密码：',

  'email/title': '通过账号和邮箱重置密码',
  'email/lead': '请输入登录账号和该账号登记的邮箱，我们将向该邮箱发送设置新密码的一次性链接。',
  'email/submit': '发送链接',
  'mobile/title': '通过账号和手机验证码重置密码',
  'mobile/lead': '请输入登录账号和该账号登记的手机号码，验证后即可设置新密码。',
  'mobile/submit': '下一步',
  'mobile/refused': '账号与手机号码不相符，或本次验证已失效，请核对后重新验证。',
  'open/title': '请您提交相关材料',
  'open/lead':
    '尊敬的用户您好，为保障您的账号及数据安全，请您提供以下账号信息。如果“常办理业务”列表中没有您使用的业务应用，请拨打客服电话010-67870108。',
  'open/submit': '下一步',
  'open/ended': '本次申请的办理时间已过，请重新验证后继续；已填写的内容和已选择的文件会保留。',
  'progress/title': '查询办理进度',
  'progress/lead': '请输入受理编号和查询码，均见提交申请后发送给您的邮件。',
  'progress/submit': '查询',
  steps: '步骤',
  'step/1': '账号信息',
  'step/2': '证明材料',

  application: '常办理业务',
  code: '统一社会信用代码/组织机构代码/进出口企业代码',
  'code/placeholder': '请输入18位或9位或13位企业代码',
  'code/hint': '18位统一社会信用代码、9位组织机构代码或13位进出口企业代码，任选其一。',
  account: '登录账号',
  'account/placeholder': '请输入登录账号',
  email: '邮箱地址',
  'email/placeholder': '示例：typt@mofcom.gov.cn',
  number: '受理编号',
  'number/placeholder': '示例：ZH20261125003841',
  secret: '查询码',
  'secret/placeholder': '示例：7KQM-W3XH-P2TD',
  'secret/hint': '字母不区分大小写，连字符可以不填。',
  enterpriseName: '企业名称',
  contact: '联系人姓名',
  licence: '附件1',
  letter: '附件2',
  consent: '个人信息处理规则',

  'sent/title': '请查收邮件',
  'sent/text': '如果该账号登记的邮箱是 {email}，设置新密码的链接已发送至该邮箱，{minutes}分钟内有效，只能使用一次。',
  'sent/none': '没有收到的，请检查垃圾邮件，并核对账号和邮箱；邮箱已不能使用的，请选择“找回账号”。',
  'sent/again': '返回重新填写',
} as const;

/** The entry of account recovery and its short forms. */
export const recoveryForm = { ...common, ...phone, ...form } as const;

export type RecoveryFormKey = keyof typeof recoveryForm;
