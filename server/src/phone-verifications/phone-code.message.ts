import type { PhoneVerificationPurpose } from '@zxkt/contract';
import type { SmsMessage } from '../platform/platform.ts';

const uses: Record<PhoneVerificationPurpose, { readonly template: string; readonly what: string }> = {
  registration: { template: 'registration-code', what: '注册外贸发展专项资金（中小）网络管理应用账号' },
  recovery: { template: 'recovery-code', what: '找回外贸发展专项资金（中小）网络管理应用账号或密码' },
};

/** The text message that carries a code: a template's name and parameters, and what the person reads. */
export const phoneCodeMessage = (
  { to, purpose }: { readonly to: string; readonly purpose: PhoneVerificationPurpose },
  code: string,
  minutes: number,
): SmsMessage => ({
  to,
  template: uses[purpose].template,
  params: { code, minutes: String(minutes) },
  text:
    `【商务部业务系统统一平台】短信验证码：${code}，${minutes}分钟内有效，` +
    `用于${uses[purpose].what}。请勿告知他人；如非本人操作，请忽略本短信。`,
});
