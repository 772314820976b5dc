import type { AccountCode } from '@zxkt/contract/resources/registration';
import type { VerificationCode } from '@zxkt/contract/resources/phone-verification';
import type { CountryCode } from '@zxkt/contract/rules/country';
import type { DisplayNameCode } from '@zxkt/contract/rules/display-name';
import type { EmailCode } from '@zxkt/contract/rules/email';
import type { ForeignRegistrationNumberCode } from '@zxkt/contract/rules/foreign-registration-number';
import type { IdentityDocumentCode } from '@zxkt/contract/rules/identity-document';
import type { LoginAccountCode } from '@zxkt/contract/rules/login-account';
import type { MobileCode } from '@zxkt/contract/rules/mobile';
import type { OrganisationCodeCode } from '@zxkt/contract/rules/organisation-code';
import type { PasswordGuide2019Code } from '@zxkt/contract/rules/password';
import type { PasswordModernCode } from '@zxkt/contract/rules/password-modern';
import type { SmsCodeCode } from '@zxkt/contract/rules/sms-code';
import type { TradeCodeCode } from '@zxkt/contract/rules/trade-code';
import type { UnitNameCode } from '@zxkt/contract/rules/unit-name';
import type { UsccCode } from '@zxkt/contract/rules/uscc';

/** Every code that can stand at a field of the account form, beside those of `challenge-codes`. */
export type AccountFormCode =
  | AccountCode
  | VerificationCode
  | CountryCode
  | DisplayNameCode
  | EmailCode
  | ForeignRegistrationNumberCode
  | IdentityDocumentCode
  | LoginAccountCode
  | MobileCode
  | OrganisationCodeCode
  | PasswordGuide2019Code
  | PasswordModernCode
  | SmsCodeCode
  | TradeCodeCode
  | UnitNameCode
  | UsccCode
  | 'confirmation/missing'
  | 'confirmation/different'
  | 'consent/missing'
  | 'sms-code/not-sent';

const documentMissing = '请输入证件号码。';
const identityChecksum = '证件号码校验未通过，请对照证件逐位核对。';
const birth = '证件号码中的出生日期不正确，请对照证件核对第7至14位。';

export const accountCodes = {
  'account/taken': '该登录账号已被使用，请更换一个；如为您本人的账号，请直接登录。',
  'confirmation/different': '两次输入的密码不相同，请重新输入。',
  'confirmation/missing': '请再次输入密码。',
  'consent/missing': '请阅读并勾选同意个人信息处理规则，否则无法注册。',
  'consent/outdated': '个人信息处理规则已更新，请重新阅读并勾选同意。',
  'country/format': '请从列表中选择国家（地区）。',
  'country/missing': '请选择国家（地区）。',
  'display-name/alphabet': '显示名含有无法识别的字符，请删除后重新输入。',
  'display-name/missing': '请输入显示名。',
  'display-name/too-wide': '显示名过长：中文不超过20位，英文和数字不超过40位，请缩短。',
  'email/format': '邮箱格式不正确，请核对，例如 name@example.com。',
  'email/length': '邮箱过长，请更换一个254位以内的邮箱。',
  'email/missing': '请输入邮箱，密码找回时将向该邮箱发送邮件。',
  'enterprise-code/missing': '请输入统一社会信用代码；没有的，请输入组织机构代码。',
  'foreign-registration-number/format': '注册号只能含英文字母、数字和常用符号，且不超过64位，请核对。',
  'foreign-registration-number/missing': '请输入企业在注册地的注册号。',
  'hong-kong-macao-permit/format': '通行证号码应为H或M加8位或10位数字，请对照证件核对。',
  'hong-kong-macao-permit/missing': documentMissing,
  'identity-card/birth': birth,
  'identity-card/checksum': '身份证号码校验未通过，请对照身份证逐位核对。',
  'identity-card/format': '身份证号码应为18位，前17位为数字，末位为数字或X，请核对。',
  'identity-card/missing': documentMissing,
  'identity-card/region': '身份证号码前两位不是有效的省级代码，请对照身份证核对。',
  'login-account/alphabet': '登录账号只能由英文字母和数字组成，请删除其他字符。',
  'login-account/composition': '登录账号须同时包含英文字母和数字，请补充。',
  'login-account/length': '登录账号须为8至40位，请调整长度。',
  'login-account/missing': '请输入登录账号。',
  'mobile/format': '手机号码应为11位中国大陆手机号，请核对。',
  'mobile/missing': '请输入手机号码。',
  'organisation-code/checksum': '组织机构代码校验未通过，请对照证书核对；确认无误的，可以继续。',
  'organisation-code/format': '组织机构代码应为8位数字或大写字母、连字符和1位校验码，例如 10163676-1，请核对。',
  'organisation-code/missing': '请输入组织机构代码。',
  'passport/format': '护照号码应为5至17位英文字母或数字，请对照护照核对。',
  'passport/missing': documentMissing,
  'password-modern/common': '该密码过于常见，容易被猜出，请更换一个。',
  'password-modern/length': '密码须为15至128位，请调整长度。',
  'password/digit': '密码须包含数字，请补充。',
  'password/length': '密码须为10至20位，请调整长度。',
  'password/lower': '密码须包含小写字母，请补充。',
  'password/missing': '请输入密码。',
  'password/upper': '密码须包含大写字母，请补充。',
  'permanent-residence/birth': birth,
  'permanent-residence/checksum': identityChecksum,
  'permanent-residence/format': '证件号码应为9开头的18位号码，或3位字母加12位数字，请对照证件核对。',
  'permanent-residence/missing': documentMissing,
  'residence-permit/birth': birth,
  'residence-permit/checksum': identityChecksum,
  'residence-permit/format': '居住证号码应为81、82或83开头的18位号码，请对照证件核对。',
  'residence-permit/missing': documentMissing,
  'sms-code/format': '短信验证码为6位数字，请核对。',
  'sms-code/missing': '请输入短信中的6位验证码。',
  'sms-code/not-sent': '请先点击“获取短信验证码”，再输入收到的6位验证码。',
  'taiwan-permit/format': '通行证号码应为8位或10位数字，请对照证件核对。',
  'taiwan-permit/missing': documentMissing,
  'trade-code/checksum': '进出口企业代码校验未通过，请对照证书核对；确认无误的，可以继续。',
  'trade-code/format': '进出口企业代码应为13位数字或大写字母，请核对；没有的可以不填。',
  'trade-code/missing': '请输入进出口企业代码。',
  'unit-name/alphabet': '企业名称含有无法识别的字符，请删除后重新输入。',
  'unit-name/length': '企业名称应为2至100个字，请核对。',
  'unit-name/missing': '请输入企业名称。',
  'uscc/alphabet': '统一社会信用代码由数字和大写字母组成，且不使用字母I、O、S、V、Z，请核对。',
  'uscc/category': '统一社会信用代码前两位（登记管理部门和机构类别）不正确，请对照营业执照核对。',
  'uscc/checksum': '统一社会信用代码校验未通过，请对照营业执照逐位核对。',
  'uscc/length': '统一社会信用代码应为18位，请核对位数。',
  'uscc/missing': '请输入统一社会信用代码。',
  'verification/expired': '短信验证码已失效，请重新获取。',
  'verification/not-proven': '手机号码的验证已失效，请重新获取短信验证码。',
  'verification/tries-spent': '输入错误次数过多，请重新获取短信验证码。',
  'verification/wrong': '短信验证码不正确，请核对后重新输入，还可尝试{triesLeft}次。',
} as const satisfies Record<AccountFormCode, string>;
