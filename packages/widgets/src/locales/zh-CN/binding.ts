import type { BindingCode } from '@zxkt/contract/resources/application';

/** Why an account of another application cannot be bound. */
export const bindingCodes = {
  'binding/refused': '账号名称或密码不正确，或该账号已被绑定，请核对后重新输入。',
  'binding/taken': '您在该应用中已绑定其他账号，如需更换请联系客服。',
} as const satisfies Record<BindingCode, string>;
