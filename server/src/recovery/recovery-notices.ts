import type { FieldReason } from '@zxkt/contract';
import type { MailMessage, Settings, SmsMessage } from '../platform/platform.ts';
import { linkMinutes } from '../password-links/password-links.service.ts';

/** What people are told of recovery. A password is never among it. */
type Mail = Omit<MailMessage, 'to'>;
type Sms = Omit<SmsMessage, 'to'>;

const sender = '【商务部业务系统统一平台】';
const application = '外贸发展专项资金（中小）网络管理应用';
const end = '本邮件由系统发出，请勿回复。';
const notMine = '如非本人操作，请不要使用该链接，并联系统一平台客服。';

const mail = (subject: string, ...paragraphs: readonly (string | undefined)[]): Mail => ({
  subject,
  text: [...paragraphs.filter((paragraph) => paragraph !== undefined), end].join('\n\n'),
});

/** `2026-11-27` as people write it: 2026年11月27日. */
const dateOf = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
};

/** The word stands in the fragment of the address: it reaches no server and no log of one. */
const linkOf = (page: string, token: string) => `${page}#token=${token}`;

export interface LinkFacts {
  readonly account: string;
  readonly token: string;
}

/** Where no page is configured, the word itself is what the page 设置新密码 asks for. */
const wayOf = ({ setPasswordPage }: Settings, token: string): string =>
  setPasswordPage === null
    ? `请在设置新密码页面输入以下凭据（${String(linkMinutes)}分钟内有效，只能使用一次）：\n${token}`
    : `请在${String(linkMinutes)}分钟内打开以下链接设置新密码，链接只能使用一次：\n${linkOf(setPasswordPage, token)}`;

/** The account and a one-time link. */
export const linkMail = (settings: Settings, { account, token }: LinkFacts): Mail =>
  mail(
    `设置新密码（${application}）`,
    `您的登录账号：${account}`,
    wayOf(settings, token),
    `工作人员不会向您索取密码或该链接。${notMine}`,
  );

/** The same by text message, to a number that was proven. */
export const linkSms = (settings: Settings, { account, token }: LinkFacts): Sms => {
  const way = settings.setPasswordPage === null ? token : linkOf(settings.setPasswordPage, token);
  return {
    template: 'recovery-link',
    params: { account, link: way, minutes: String(linkMinutes) },
    text: `${sender}您的登录账号：${account}。请在${String(linkMinutes)}分钟内设置新密码：${way} 请勿告知他人。`,
  };
};

/** To the address that the account has, whoever set the password. */
export const passwordSetMail = (account: string, when: string): Mail =>
  mail(
    `密码已重置（${application}）`,
    `您的账号 ${account} 的登录密码已于${when}重置，此前的登录已全部退出。`,
    '如非本人操作，请立即联系统一平台客服。',
  );

export interface TicketFacts {
  readonly number: string;
}

const statusLine = ({ recoveryPage }: Settings): string =>
  recoveryPage === null ? '可凭受理编号和查询码查询办理进度。' : `可凭受理编号和查询码查询办理进度：\n${recoveryPage}`;

const dueSentence = (dueOn: string | null): string =>
  dueOn === null
    ? '客服人员将在两个工作日内处理。相应年度的节假日安排尚未公布，具体日期以公布后的安排为准。'
    : `客服人员将在两个工作日内（不晚于${dateOf(dueOn)}）处理。`;

/** 受理回执, with the secret that shows the ticket to whoever reads this mailbox. */
export const receiptMail = (
  settings: Settings,
  { number, secret, dueOn }: TicketFacts & { readonly secret: string; readonly dueOn: string | null },
): Mail =>
  mail(
    `已受理账号找回申请（${number}）`,
    `受理编号：${number}\n查询码：${secret}`,
    dueSentence(dueOn),
    statusLine(settings),
    '查询码请妥善保管，不要告知他人。',
  );

/** For one that was returned and comes again: number and secret stay what they were. */
export const resubmittedMail = (
  settings: Settings,
  { number, dueOn }: TicketFacts & { readonly dueOn: string | null },
): Mail =>
  mail(
    `已重新受理账号找回申请（${number}）`,
    `您补正后的申请（${number}）已受理，查询码不变。`,
    dueSentence(dueOn),
    statusLine(settings),
  );

const reasonsOf = (reasons: readonly FieldReason[]): string =>
  ['审核意见：', ...reasons.map(({ reason }, index) => `${String(index + 1)}. ${reason}`)].join('\n');

export const returnedMail = (
  settings: Settings,
  { number, reasons, returnBy }: TicketFacts & { readonly reasons: readonly FieldReason[]; readonly returnBy: string },
): Mail =>
  mail(
    `账号找回申请已退回（${number}）`,
    `您的账号找回申请（${number}）已退回，请于${dateOf(returnBy)}前补正后重新提交。`,
    reasonsOf(reasons),
    statusLine(settings),
  );

/** To the address that the account has, where the link goes to another one. */
export const approvedElsewhereMail = (account: string, maskedEmail: string): Mail =>
  mail(
    `账号找回申请已通过（${application}）`,
    `您的账号 ${account} 的找回申请已通过审核，设置新密码的链接已发送至 ${maskedEmail}。`,
    '如非本单位申请，请立即联系统一平台客服。',
  );

export const rejectedMail = ({ number, reasons }: TicketFacts & { readonly reasons: readonly FieldReason[] }): Mail =>
  mail(
    `账号找回申请未予通过（${number}）`,
    `您的账号找回申请（${number}）未予通过。`,
    reasonsOf(reasons),
    '您也可以联系注册时所报送的主管机关重置密码。',
  );
