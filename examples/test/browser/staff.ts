import type { Examples } from '../../host/start-examples.ts';
import type { Visitor } from './visitor.ts';

interface Shown {
  readonly account: string;
  readonly code: string | null;
}

/** What the authenticator of a demonstration account shows, read as a test reads it; waits where its codes were used. */
const codeOf = async ({ mailbox }: Examples, account: string): Promise<string> => {
  const address = mailbox.replace('mailbox', 'authenticators.json');
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    const { items } = (await (await fetch(address)).json()) as { items: Shown[] };
    const code = items.find((item) => item.account === account)?.code;
    if (code) return code;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`no authenticator shows a code for ${account}`);
};

/** Writes into the login form of the authority end, and sends it. */
export const submitStaffLogin = async (visitor: Visitor, examples: Examples, account: string): Promise<void> => {
  const typed = { account, password: examples.demo.password, code: await codeOf(examples, account) };
  for (const [field, text] of Object.entries(typed)) {
    await visitor.clickOnField(field);
    await visitor.replacesWith(text);
  }
  await visitor.hits('Enter');
};

/** Writes what is to be corrected at one place of a case. */
export const writesReason = async (visitor: Visitor, place: string, reason: string): Promise<void> => {
  await visitor.press('button', `添加意见：${place}`);
  await visitor.clickOn(`::-p-aria([name="审核意见：${place}"][role="textbox"])`);
  await visitor.types(reason);
  await visitor.press('button', '完成');
  await visitor.finds(`::-p-aria([name="修改意见：${place}"][role="button"])`);
};

/** Chooses a decision and sends it. */
export const decides = async (visitor: Visitor, event: 'approve' | 'return'): Promise<void> => {
  await visitor.clickOn(`>>> label:has([name="event"][value="${event}"])`);
  await visitor.press('button', '提交办理决定');
};
