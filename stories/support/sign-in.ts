import type { StoryContext } from '@storybook/web-components-vite';
import { authority, type ZxktProvider } from '@zxkt/widgets';
import { expect, waitFor } from 'storybook/test';
import { inPageOf } from './in-page.ts';
import { Person } from './person.ts';

/** People of the demonstration data. */
export const demo = {
  trader: 'demotrader1',
  oldAccount: 'zxkt_chenjiaceshi1',
  password: 'Zxkt2026demo',
  /** An account that another application has of its own, to bind. */
  accountElsewhere: 'oldtrader1',
} as const;

/** Signs in at a login form. */
export const signIn = async (
  person: Person,
  account: string = demo.trader,
  password: string = demo.password,
): Promise<void> => {
  await person.enterAll({ 账号名称: account, 密码: password });
  const signedIn = new Promise((resolve) => person.widget.addEventListener('zxkt-signed-in', resolve, { once: true }));
  await person.press('登录');
  await signedIn;
};

const providerIn = (canvas: HTMLElement): Promise<ZxktProvider> =>
  waitFor(() => {
    const found = canvas.querySelector('zxkt-provider');
    expect(found).not.toBeNull();
    return found as ZxktProvider;
  });

/** Signs a member of the demonstration staff in, where a story is not about signing in. */
export const signInStaffFirst = async (
  story: Pick<StoryContext, 'canvasElement' | 'loaded'>,
  account?: string,
): Promise<void> => {
  const connection = await authority((await providerIn(story.canvasElement)).provided)();
  await inPageOf(story).backend.signInStaff(connection, account);
};

/** Signs in where a story has no login form: with one that comes for it and goes again. */
export const signInFirst = async (canvas: HTMLElement, account?: string): Promise<void> => {
  const provider = await providerIn(canvas);
  const form = document.createElement('zxkt-login-form');
  form.compact = true;
  form.draft = 'off';
  form.lang = 'zh-CN';
  provider.prepend(form);
  await signIn(await Person.at(canvas, 'zxkt-login-form'), account);
  form.remove();
};
