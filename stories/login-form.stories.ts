import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';
import { demo, signIn } from './support/sign-in.ts';

interface Args {
  compact: boolean;
}

const meta = {
  title: '组件/LoginForm 账号登录',
  component: 'zxkt-login-form',
  args: { compact: false },
  render: ({ compact }) => html`
    <zxkt-login-form
      recovery-href="#recovery"
      register-href="#register"
      my-applications-href="#mine"
      draft="off"
      ?compact=${compact}
    ></zxkt-login-form>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const open = (canvas: HTMLElement) => Person.at(canvas, 'zxkt-login-form');

export const Blank: Story = {
  name: '空白',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    const account = await person.field('账号名称');
    await waitFor(() => expect(account).toBeVisible());
  },
};

export const Refused: Story = {
  name: '校验未通过',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enter('账号名称', '陈佳');
    await person.press('登录');
    const summary = await person.sees(/提交前请修改以下/);
    await waitFor(() => expect(person.focused?.contains(summary)).toBe(true));
  },
};

export const WrongPassword: Story = {
  name: '账号或密码不正确',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enterAll({ 账号名称: demo.trader, 密码: 'Wrong2026pass' });
    await person.press('登录');
    await person.sees(/账号名称或密码不正确/);
    await expect(await person.field('账号名称')).toHaveValue(demo.trader);
  },
};

export const ImageCode: Story = {
  name: '图形验证码',
  parameters: { backend: { settings: { challengeKind: 'image-code' } } },
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enterAll({ 账号名称: demo.trader, 密码: demo.password });
    await person.enter('验证码', 'xxxx');
    await person.press('登录');
    await person.sees(/图形验证码不正确，请按新的图片重新输入/);
  },
};

export const TooManyTries: Story = {
  name: '尝试次数过多',
  parameters: { backend: { settings: { rateLimitFactor: 0.1 } } },
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enterAll({ 账号名称: demo.trader, 密码: 'Wrong2026pass' });
    await person.press('登录');
    await person.sees(/账号名称或密码不正确/);
    await person.enter('密码', 'Wrong2026again');
    await person.press('登录');
    await person.sees(/后可重新登录/);
  },
};

export const Submitting: Story = {
  name: '登录中',
  play: async (context) => {
    const person = await open(context.canvasElement);
    await person.enterAll({ 账号名称: demo.trader, 密码: demo.password });
    inPageOf(context).backend.faults.latency = 600_000;
    await person.press('登录');
    await person.sees('正在登录…');
  },
};

export const NetworkLost: Story = {
  name: '网络中断',
  play: async (context) => {
    const person = await open(context.canvasElement);
    await person.enterAll({ 账号名称: demo.trader, 密码: demo.password });
    inPageOf(context).backend.faults.offline = true;
    await person.press('登录');
    await person.sees(/无法连接服务器/);
  },
};

export const SignedIn: Story = {
  name: '已登录',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await signIn(person);
    await person.sees('您好！示例外贸企业');
  },
};

export const OldAccount: Story = {
  name: '原账号登录',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await signIn(person, demo.oldAccount);
    await person.sees('您好！陈佳测试');
  },
};

export const Expired: Story = {
  name: '登录已失效',
  play: async (context) => {
    const person = await open(context.canvasElement);
    await signIn(person);
    inPageOf(context).backend.advance(9 * 60 * 60_000);
    // Any call finds out; another widget of the page makes one.
    const mine = document.createElement('zxkt-my-applications');
    person.widget.after(mine);
    await person.sees(/登录已失效，请重新登录/);
    mine.remove();
  },
};

export const Compact: Story = { name: '紧凑', args: { compact: true }, play: Blank.play ?? (() => undefined) };

export const CompactSignedIn: Story = {
  name: '紧凑已登录',
  args: { compact: true },
  play: SignedIn.play ?? (() => undefined),
};

export const English: Story = {
  name: '英文',
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enter('Account name', 'trader one');
    await person.press('Sign in');
    await person.sees('Enter the password.');
  },
};

export const Dark: Story = { name: '深色', globals: { theme: 'dark' }, play: WrongPassword.play ?? (() => undefined) };

export const Phone: Story = {
  name: '手机',
  globals: { viewport: { value: 'phone' } },
  play: Blank.play ?? (() => undefined),
};
