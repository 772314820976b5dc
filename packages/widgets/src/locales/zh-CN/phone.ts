/** A mobile number and the code that proves it. */
export const phone = {
  mobile: '手机号码',
  'mobile/note': '仅支持中国大陆手机号',
  'mobile/placeholder': '示例：13901234567',
  'mobile/proven': '手机号码已验证',
  smsCode: '短信验证码',
  'smsCode/placeholder': '请输入6位验证码',
  'smsCode/send': '获取短信验证码',
  'smsCode/resend': '重新获取',
  'smsCode/wait': '{seconds}秒后可重新获取',
  'smsCode/sending': '正在发送…',
  'smsCode/checking': '正在核验…',
  'smsCode/sent': '验证码已发送至{mobile}，{minutes}分钟内有效。',
} as const;

export type PhoneKey = keyof typeof phone;
