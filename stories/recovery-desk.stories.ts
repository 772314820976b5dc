import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';
import { chooseAccount, submitFirst } from './support/recovery.ts';
import { signInStaffFirst } from './support/sign-in.ts';

const meta = {
  title: '组件/RecoveryDesk 账号找回审核',
  component: 'zxkt-recovery-desk',
  render: () => html`<zxkt-recovery-desk login-href="#login"></zxkt-recovery-desk>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

/** The queue with one application in it. */
const atQueue = async (context: StoryContext): Promise<{ person: Person; number: string }> => {
  const { number } = await submitFirst(context);
  await signInStaffFirst(context, 'zxkt_support');
  const person = await Person.at(context.canvasElement, 'zxkt-recovery-desk');
  await person.sees(number);
  return { person, number };
};

const atTicket = async (context: StoryContext): Promise<Person> => {
  const { person, number } = await atQueue(context);
  await person.press(`办理：${number}`);
  await person.sees('申请信息与登记信息');
  return person;
};

export const SignedOut: Story = { name: '未登录' };

export const Empty: Story = {
  name: '没有申请',
  play: async (context) => {
    await signInStaffFirst(context, 'zxkt_support');
    const person = await Person.at(context.canvasElement, 'zxkt-recovery-desk');
    await person.sees('没有符合条件的申请');
  },
};

export const Queue: Story = { name: '列表', play: async (context) => void (await atQueue(context)) };

export const Overdue: Story = {
  name: '超期',
  play: async (context) => {
    await submitFirst(context);
    inPageOf(context).backend.advance(8 * 24 * 60 * 60_000);
    await signInStaffFirst(context, 'zxkt_support');
    const person = await Person.at(context.canvasElement, 'zxkt-recovery-desk');
    await person.sees(/逾期\d个工作日|工作日安排未公布/);
  },
};

export const Ticket: Story = { name: '申请', play: async (context) => void (await atTicket(context)) };

export const Disclosed: Story = {
  name: '显示完整信息',
  play: async (context) => {
    const person = await atTicket(context);
    await person.press('显示完整信息');
    await person.sees('applicant@enterprise.example');
  },
};

export const Approved: Story = {
  name: '通过',
  play: async (context) => {
    const person = await atTicket(context);
    await person.press('开始审核');
    await chooseAccount(person);
    await person.press('提交决定');
    await person.sees('已提交：通过');
  },
};

export const Returned: Story = {
  name: '退回补正',
  play: async (context) => {
    const person = await atTicket(context);
    await person.tick('退回补正');
    await person.press('提交决定');
    await person.sees('请填写意见内容。');
    await person.press('未查到该企业在本应用注册的账号，请核对企业代码，或先在线注册。');
  },
};

export const NetworkLost: Story = {
  name: '网络中断',
  play: async (context) => {
    const { person, number } = await atQueue(context);
    inPageOf(context).backend.faults.offline = true;
    await person.press(`办理：${number}`);
    await person.sees('申请未能加载');
  },
};

export const English: Story = { name: '英文', globals: { language: 'en' } };

export const Dark: Story = { name: '深色', globals: { theme: 'dark' }, play: Ticket.play ?? (() => undefined) };

export const Phone: Story = {
  name: '手机',
  globals: { viewport: { value: 'phone' } },
  play: Ticket.play ?? (() => undefined),
};
