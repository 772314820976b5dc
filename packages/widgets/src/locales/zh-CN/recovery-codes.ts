import type { PaperCode } from '@zxkt/contract/resources/paper';
import type { RecoveryCode } from '@zxkt/contract/resources/recovery';
import type { EnterpriseCodeCode } from '@zxkt/contract/rules/enterprise-code';
import type { OrganisationCodeCode } from '@zxkt/contract/rules/organisation-code';
import type { TicketNumberCode } from '@zxkt/contract/rules/ticket-number';
import type { TicketSecretCode } from '@zxkt/contract/rules/ticket-secret';
import type { TradeCodeCode } from '@zxkt/contract/rules/trade-code';
import type { UsccCode } from '@zxkt/contract/rules/uscc';

type CodeOfOne = Exclude<
  EnterpriseCodeCode,
  OrganisationCodeCode | TradeCodeCode | UsccCode | 'enterprise-code/missing'
>;

/** Why an input of account recovery is refused. */
export const recoveryCodes = {
  'enterprise-code/length': '代码应为18位（统一社会信用代码）、9位（组织机构代码）或13位（进出口企业代码），请核对。',
  'ticket-number/missing': '请输入受理编号。',
  'ticket-number/format': '受理编号以ZH开头，后接14位数字，请对照邮件核对。',
  'ticket-secret/missing': '请输入查询码。',
  'ticket-secret/format': '查询码为12位字母和数字，形如 XXXX-XXXX-XXXX，请对照邮件核对。',
  'ticket-secret/refused': '受理编号与查询码不相符，请对照邮件核对。',
  'file/kind': '文件不是 jpg、jpeg、png、bmp 或 pdf 格式，请另存为其中一种后重新选择。',
  'file/empty': '文件是空的，请重新选择。',
  'file/too-large': '文件超过10 MB，请降低扫描分辨率或分页上传。',
  'file/too-many-pixels': '图片尺寸过大，请降低扫描分辨率后重新选择。',
  'file/too-many-pages': 'PDF 超过20页，请只保留需要的页。',
  'file/too-many': '每个附件最多10个文件，请合并后上传。',
  'file/missing': '请上传附件。',
  'file/damaged': '文件已损坏，无法打开，请重新扫描或另存后再选择。',
  'file/encrypted': 'PDF 设有密码，请去除密码后重新选择。',
  'file/active-content': 'PDF 含有脚本、附件或表单动作，请打印为新的 PDF 或改用图片。',
  'file/infected': '文件未通过安全检查，请换一台设备重新扫描后上传。',
  'file/unknown': '该文件没有上传完成，请重新上传。',
} as const satisfies Record<CodeOfOne | TicketNumberCode | TicketSecretCode | RecoveryCode | PaperCode, string>;

export type RecoveryCodeKey = keyof typeof recoveryCodes;
