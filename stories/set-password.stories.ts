import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';

const meta = {
  title: '组件/SetPassword 设置新密码',
  component: 'zxkt-set-password',
  render: () => html`<zxkt-set-password login-href="#login" recovery-href="#recovery"></zxkt-set-password>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

/** By the link of a mail, which a form asks for that comes for it and goes again. */
const openByLink = async (context: StoryContext): Promise<Person> => {
  const person = await Person.at(context.canvasElement, 'zxkt-set-password');
  const form = document.createElement('zxkt-recovery-form');
  Object.assign(form, { draft: 'off', lang: 'zh-CN', route: 'email' });
  person.widget.before(form);
  const asks = await Person.at(context.canvasElement, 'zxkt-recovery-form');
  await asks.enterAll({ 登录账号: 'demotrader1', 邮箱地址: 'trader@enterprise.example' });
  await asks.press('发送链接');
  await asks.sees('请查收邮件');
  form.remove();
  const messages = await inPageOf(context).backend.mailbox('trader@enterprise.example');
  const token = messages.map(({ text }) => /#token=([\w-]+)/.exec(text)?.[1]).find(Boolean) ?? '';
  Object.assign(person.widget, { token });
  return person;
};

export const Missing: Story = { name: '没有链接' };

export const Blank: Story = {
  name: '空白',
  play: async (context) => {
    const person = await openByLink(context);
    await person.field('新密码');
  },
};

export const Refused: Story = {
  name: '校验未通过',
  play: async (context) => {
    const person = await openByLink(context);
    await person.enterAll({ 新密码: 'short', 确认密码: 'other' });
    await person.press('设置密码');
    await person.sees(/提交前请修改以下/);
  },
};

export const Done: Story = {
  name: '已设置',
  play: async (context) => {
    const person = await openByLink(context);
    await person.enterAll({ 新密码: 'Wai7mao8New', 确认密码: 'Wai7mao8New' });
    await person.press('设置密码');
    await person.sees('密码已重置');
  },
};

export const Expired: Story = {
  name: '链接已过期',
  play: async (context) => {
    const person = await openByLink(context);
    await person.enterAll({ 新密码: 'Wai7mao8New', 确认密码: 'Wai7mao8New' });
    inPageOf(context).backend.advance(31 * 60_000);
    await person.press('设置密码');
    await person.sees(/30分钟有效期/);
  },
};

export const Foreign: Story = {
  name: '链接无效',
  play: async ({ canvasElement }) => {
    const person = await Person.at(canvasElement, 'zxkt-set-password');
    Object.assign(person.widget, { token: 'neverWasOneNeverWasOne' });
    await person.sees(/该链接无效/);
  },
};

export const NetworkLost: Story = {
  name: '网络中断',
  play: async (context) => {
    const person = await Person.at(context.canvasElement, 'zxkt-set-password');
    inPageOf(context).backend.faults.offline = true;
    Object.assign(person.widget, { token: 'neverWasOneNeverWasOne' });
    await person.sees('链接未能核验');
  },
};

export const English: Story = { name: '英文', globals: { language: 'en' } };

export const Dark: Story = { name: '深色', globals: { theme: 'dark' }, play: Refused.play ?? (() => undefined) };

export const Phone: Story = {
  name: '手机',
  globals: { viewport: { value: 'phone' } },
  play: Blank.play ?? (() => undefined),
};
