import type { SmsMessage } from '../platform/platform.ts';

/** The text message that carries a registration code: a template's name and parameters, and what the person reads. */
export const registrationCodeMessage = (to: string, code: string, minutes: number): SmsMessage => ({
  to,
  template: 'registration-code',
  params: { code, minutes: String(minutes) },
  text:
    `【商务部业务系统统一平台】短信验证码：${code}，${minutes}分钟内有效，` +
    '用于注册外贸发展专项资金（中小）网络管理应用账号。请勿告知他人；如非本人操作，请忽略本短信。',
});
