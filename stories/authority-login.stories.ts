import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';
import { demo, signInStaffFirst } from './support/sign-in.ts';

interface Args {
  compact: boolean;
}

const meta = {
  title: '组件/AuthorityLogin 管理端登录',
  component: 'zxkt-authority-login',
  args: { compact: false },
  render: ({ compact }) => html`
    <zxkt-authority-login online-work-href="#online-work" ?compact=${compact}></zxkt-authority-login>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const open = (canvas: HTMLElement) => Person.at(canvas, 'zxkt-authority-login');

/** Types what a member of staff types; the code is what their authenticator shows. */
const fill = async (story: StoryContext<Args>, account = 'zxkt_guangdong', password: string = demo.password) => {
  const person = await open(story.canvasElement);
  const code = await inPageOf(story).backend.staffCode(account);
  await person.enterAll({ 账号名称: account, 密码: password, 动态口令: code });
  return person;
};

export const Blank: Story = {
  name: '空白',
  play: async ({ canvasElement }) => {
    const account = await (await open(canvasElement)).field('账号名称');
    await waitFor(() => expect(account).toBeVisible());
  },
};

export const Refused: Story = {
  name: '校验未通过',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enterAll({ 账号名称: '审核员', 动态口令: '12345' });
    await person.press('登录');
    await person.sees('动态口令应为6位数字，请核对。');
  },
};

export const WrongCode: Story = {
  name: '动态口令不正确',
  play: async (story) => {
    const person = await fill(story);
    await person.enter('动态口令', '000000');
    await person.press('登录');
    await person.sees(/账号名称、密码或动态口令不正确/);
  },
};

export const ElectronicKey: Story = {
  name: '使用电子钥匙',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await waitFor(async () => expect(await person.field('账号名称')).toBeVisible());
    await person.press('使用电子钥匙');
    await person.sees('400 886 3200');
  },
};

export const ImageCode: Story = {
  name: '图形验证码',
  parameters: { backend: { settings: { challengeKind: 'image-code' } } },
  play: async (story) => {
    const person = await fill(story);
    await person.field('验证码');
  },
};

export const NetworkLost: Story = {
  name: '网络中断',
  play: async (story) => {
    const person = await fill(story);
    inPageOf(story).backend.faults.offline = true;
    await person.press('登录');
    await person.sees(/无法连接服务器/);
  },
};

export const SignedIn: Story = {
  name: '已登录',
  play: async (story) => {
    const person = await fill(story);
    await person.choose('工作年度', '2019年');
    await person.press('登录');
    await person.sees('您好！广东省审核员');
    await person.sees('工作年度 2019年');
  },
};

export const Expired: Story = {
  name: '登录已失效',
  play: async (story) => {
    await signInStaffFirst(story);
    const person = await open(story.canvasElement);
    await person.sees(/您好！/);
    inPageOf(story).backend.advance(15 * 60_000);
    // Any call finds out; a widget that comes makes one.
    const other = document.createElement('zxkt-authority-login');
    other.compact = true;
    person.widget.after(other);
    await person.sees(/登录已失效，请重新登录/);
    other.remove();
  },
};

export const Compact: Story = { name: '紧凑', args: { compact: true }, play: Blank.play ?? (() => undefined) };

export const CompactSignedIn: Story = {
  name: '紧凑已登录',
  args: { compact: true },
  play: async (story) => {
    await signInStaffFirst(story, 'zxkt_tianhe');
    await (await open(story.canvasElement)).sees('您好！天河区审核员');
  },
};

export const English: Story = {
  name: '英文',
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enter('Account name', 'zxkt_mofcom');
    await person.press('Sign in');
    await person.sees('Enter the code of your authenticator.');
  },
};

export const Dark: Story = { name: '深色', globals: { theme: 'dark' }, play: WrongCode.play ?? (() => undefined) };

export const Phone: Story = {
  name: '手机',
  globals: { viewport: { value: 'phone' } },
  play: Refused.play ?? (() => undefined),
};
