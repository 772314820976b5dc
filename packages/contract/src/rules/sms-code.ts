import { compact } from './normalize.ts';
import { patternRule, type CodeOf } from './rule.ts';

/** 短信验证码: six digits. */
export const smsCode = patternRule('sms-code/missing', 'sms-code/format', 6, /^\d{6}$/);

/** Why a code from a text message is refused. */
export type SmsCodeCode = CodeOf<typeof smsCode>;

/** Half width, without spaces. */
export const normalizeSmsCode = compact;
