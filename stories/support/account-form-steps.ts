import { expect, waitFor } from 'storybook/test';
import type { InPage } from './in-page.ts';
import type { Person } from './person.ts';

/** An enterprise that registers and does everything right. Nobody's: made up, with codes whose checks pass. */
export const enterprise = {
  account: 'chenguang2026',
  password: 'Wai7mao8Fund',
  mobile: '13901234567',
};

/** What the enterprise types, by the labels of the form. */
export const typed: Readonly<Record<string, string>> = {
  登录账号: enterprise.account,
  显示名: '杭州晨光进出口有限公司',
  密码: enterprise.password,
  确认密码: enterprise.password,
  '组织机构代码/统一社会信用代码': '9144030071526726XG',
  进出口企业代码: '9900147023485',
  证件号码: '11010519491231002X',
  邮箱: 'office@chenguang.example.cn',
  手机号码: enterprise.mobile,
};

/** The code that a number was sent last. */
export const readCode = async ({ backend }: InPage, mobile = enterprise.mobile): Promise<string> => {
  const found = await waitFor(async () => {
    const [message] = await backend.mailbox(mobile);
    const code = /\d{6}/.exec(message?.text ?? '')?.[0];
    expect(code).toBeDefined();
    return code;
  });
  return found ?? '';
};

/** Asks for a code, reads it on the phone and types it in. */
export const proveNumber = async (person: Person, inPage: InPage): Promise<void> => {
  await person.press('获取短信验证码');
  await person.enter('短信验证码', await readCode(inPage));
  await person.sees('手机号码已验证');
};

/** Fills the form in up to the button 注册. */
export const completeForm = async (
  person: Person,
  inPage: InPage,
  values: Readonly<Record<string, string>> = {},
): Promise<void> => {
  await person.enterAll({ ...typed, ...values });
  await proveNumber(person, inPage);
  await person.tick(/我已阅读并同意/);
};
