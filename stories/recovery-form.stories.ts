import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';
import { choose, completePapers, photograph, submitFirst, toPapers } from './support/recovery.ts';

interface Args {
  route: '' | 'fund' | 'email' | 'mobile' | 'account' | 'progress';
}

const meta = {
  title: '组件/RecoveryForm 账号密码找回',
  component: 'zxkt-recovery-form',
  args: { route: '' },
  argTypes: { route: { control: 'select', options: ['', 'fund', 'email', 'mobile', 'account', 'progress'] } },
  render: ({ route }) => html`
    <zxkt-recovery-form
      route=${route}
      login-href="#login"
      contacts-href="#contacts"
      foreign-investment-href="https://wzxxbg.mofcom.gov.cn/"
      draft="off"
    ></zxkt-recovery-form>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const open = (canvas: HTMLElement) => Person.at(canvas, 'zxkt-recovery-form');

const atPapers = async ({ canvasElement }: StoryContext<Args>): Promise<Person> => {
  const person = await open(canvasElement);
  await toPapers(person);
  return person;
};

export const Entry: Story = { name: '入口' };

export const Fund: Story = {
  name: '本应用的两种方式',
  args: { route: 'fund' },
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.sees('二、通过主管机关找回');
  },
};

export const ByEmail: Story = {
  name: '账号和邮箱',
  args: { route: 'email' },
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enterAll({ 登录账号: 'demotrader1', 邮箱地址: 'trader@enterprise.example' });
    await person.press('发送链接');
    await person.sees('请查收邮件');
  },
};

export const ByEmailRefused: Story = {
  name: '账号和邮箱：校验未通过',
  args: { route: 'email' },
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enter('邮箱地址', 'trader');
    await person.press('发送链接');
    await person.sees(/提交前请修改以下/);
    await person.sees(/邮箱格式不正确/);
  },
};

export const ByMobile: Story = {
  name: '账号和手机验证码',
  args: { route: 'mobile' },
  play: async (context) => {
    const person = await open(context.canvasElement);
    await person.enterAll({ 登录账号: 'demotrader1', 手机号码: '13900000002' });
    await person.press('获取短信验证码');
    await person.sees(/秒后可重新获取/);
    const [message] = await inPageOf(context).backend.mailbox('13900000002');
    await person.enter('短信验证码', /\d{6}/.exec(message?.text ?? '')?.[0] ?? '');
    await person.sees('手机号码已验证');
    await person.press('下一步');
    await person.sees('设置新密码');
  },
};

export const ImageCode: Story = {
  name: '图形验证码',
  args: { route: 'account' },
  parameters: { backend: { settings: { challengeKind: 'image-code' } } },
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enter('统一社会信用代码/组织机构代码/进出口企业代码', '91110101MADEM0011G');
    await person.field('图形验证码');
  },
};

export const CodeRefused: Story = {
  name: '找回账号：代码有误',
  args: { route: 'account' },
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enter('统一社会信用代码/组织机构代码/进出口企业代码', '914403007152672600');
    await person.press('下一步');
    await person.sees(/校验未通过，请对照营业执照/);
  },
};

export const Papers: Story = {
  name: '找回账号：证明材料',
  args: { route: 'account' },
  play: async (context) => {
    const person = await atPapers(context);
    await choose(person, 'licence', await photograph('营业执照.jpg'), await photograph('身份证.jpg'));
    await waitFor(() => expect(person.screen.getAllByText('已上传')).toHaveLength(2));
  },
};

export const PapersRefused: Story = {
  name: '找回账号：文件不符合要求',
  args: { route: 'account' },
  play: async (context) => {
    const person = await atPapers(context);
    await choose(person, 'licence', new File(['<!doctype html>'], '网页.jpg', { type: 'image/jpeg' }));
    await person.sees(/文件不是 jpg/);
    await person.press('提交');
    await person.sees(/提交前请修改以下/);
  },
};

export const Interrupted: Story = {
  name: '找回账号：上传中断',
  args: { route: 'account' },
  play: async (context) => {
    const person = await atPapers(context);
    inPageOf(context).backend.faults.offline = true;
    await choose(person, 'licence', await photograph('营业执照.jpg'));
    await person.sees(/连接中断/);
  },
};

export const Receipt: Story = {
  name: '找回账号：回执',
  args: { route: 'account' },
  play: async (context) => {
    const person = await atPapers(context);
    await completePapers(person);
    await person.press('提交');
    await person.sees('申请已提交');
  },
};

export const CalendarUnknown: Story = {
  name: '找回账号：工作日安排未公布',
  args: { route: 'account' },
  parameters: { backend: { now: Date.UTC(2031, 4, 6, 2) } },
  play: async (context) => {
    const person = await atPapers(context);
    await completePapers(person);
    await person.press('提交');
    await person.sees(/工作日安排尚未公布/);
  },
};

export const SessionEnded: Story = {
  name: '找回账号：办理时间已过',
  args: { route: 'account' },
  play: async (context) => {
    const person = await atPapers(context);
    inPageOf(context).backend.advance(61 * 60_000);
    await choose(person, 'licence', await photograph('营业执照.jpg'));
    await person.sees(/本次申请的办理时间已过/);
  },
};

export const Progress: Story = {
  name: '办理进度',
  args: { route: 'progress' },
  play: async (context) => {
    const { number, secret } = await submitFirst(context);
    const person = await open(context.canvasElement);
    await person.enterAll({ 受理编号: number, 查询码: secret });
    await person.press('查询');
    await person.sees('已受理，等待审核');
  },
};

export const ProgressRefused: Story = {
  name: '办理进度：编号与查询码不符',
  args: { route: 'progress' },
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enterAll({ 受理编号: 'ZH20261125003841', 查询码: '2222-2222-2222' });
    await person.press('查询');
    await person.sees(/受理编号与查询码不相符/);
  },
};

export const English: Story = { name: '英文', globals: { language: 'en' } };

export const Dark: Story = {
  name: '深色',
  args: { route: 'account' },
  globals: { theme: 'dark' },
  play: Papers.play ?? (() => undefined),
};

export const Phone: Story = {
  name: '手机',
  args: { route: 'account' },
  globals: { viewport: { value: 'phone' } },
  play: Papers.play ?? (() => undefined),
};
