import { shanghaiDate } from '@zxkt/catalog';
import type { FieldReason, QualificationEvent } from '@zxkt/contract';
import type { MailMessage, SmsMessage } from '../platform/platform.ts';

/** What an enterprise is told by mail and text message. */
interface Notice {
  readonly mail: Omit<MailMessage, 'to'>;
  readonly sms: Omit<SmsMessage, 'to'>;
}

export interface NoticeFacts {
  readonly number: string;
  /** A change of what is approved, not a first registration. */
  readonly change: boolean;
  readonly reasons: readonly FieldReason[];
  /** Epoch milliseconds. */
  readonly dueAt: number | null;
}

const sender = '【商务部业务系统统一平台】';
const application = '外贸发展专项资金（中小）网络管理应用';

/** `2026-08-05` as people write it: 2026年8月5日. */
const dateOf = (instant: number): string => {
  const [year, month, day] = shanghaiDate(instant).split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
};

const endings = {
  submit: () => '已提交，等待地方业务主管部门审核',
  approve: () => '已审核通过',
  return: ({ dueAt }: NoticeFacts) => `已退回修改，请${dueAt === null ? '' : `于${dateOf(dueAt)}前`}登录修改后重新提交`,
  reject: ({ change }: NoticeFacts) => (change ? '未予通过，原资质继续有效' : '未予通过'),
  suspend: () => '已暂停',
  resume: () => '已恢复',
  revoke: () => '已撤销',
} satisfies Partial<Record<QualificationEvent, (facts: NoticeFacts) => string>>;

const isTold = (event: QualificationEvent): event is keyof typeof endings => event in endings;

/** The notice of a step, if the enterprise is told of it. Reasons go by mail alone: they may say more than a phone should show. */
export const noticeOf = (event: QualificationEvent, facts: NoticeFacts): Notice | undefined => {
  if (!isTold(event)) return undefined;
  const ending = endings[event](facts);
  const sentence = `您的企业资质${facts.change ? '变更申请' : '登记'}（编号${facts.number}）${ending}。`;
  const reasons = facts.reasons.map(({ reason }, index) => `${String(index + 1)}. ${reason}`);
  const paragraphs = [
    sentence,
    ...(reasons.length > 0 ? [['审核意见：', ...reasons].join('\n')] : []),
    `请登录${application}查看。本邮件由系统发出，请勿回复。`,
  ];
  return {
    mail: { subject: `企业资质${ending.split('，')[0] ?? ''}（${facts.number}）`, text: paragraphs.join('\n\n') },
    sms: {
      template: `qualification-${event}`,
      params: { number: facts.number, ...(facts.dueAt === null ? {} : { due: dateOf(facts.dueAt) }) },
      text: `${sender}${sentence}`,
    },
  };
};
