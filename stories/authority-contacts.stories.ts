import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';

interface Args {
  filing: string;
  region: string;
}

const meta = {
  title: '组件/AuthorityContacts 管理部门联系方式',
  component: 'zxkt-authority-contacts',
  args: { filing: '', region: '' },
  render: ({ filing, region }) => html`
    <zxkt-authority-contacts filing=${filing} region=${region}></zxkt-authority-contacts>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Blank: Story = {
  name: '未选择',
  play: async ({ canvasElement }) => {
    const person = await Person.at(canvasElement, 'zxkt-authority-contacts');
    await person.sees('统一平台客服');
  },
};

export const Found: Story = {
  name: '主管机关',
  args: { filing: '440000', region: '440106' },
  play: async ({ canvasElement }) => {
    const person = await Person.at(canvasElement, 'zxkt-authority-contacts');
    await person.sees('请先联系');
  },
};

export const NetworkLost: Story = {
  name: '网络中断',
  play: async (context) => {
    const person = await Person.at(context.canvasElement, 'zxkt-authority-contacts');
    await person.sees('统一平台客服');
    inPageOf(context).backend.faults.offline = true;
    Object.assign(person.widget, { filing: '440300' });
    await person.sees(/无法连接服务器/);
  },
};

export const English: Story = { name: '英文', globals: { language: 'en' } };

export const Dark: Story = {
  name: '深色',
  args: { filing: '440000', region: '440106' },
  globals: { theme: 'dark' },
  play: Found.play ?? (() => undefined),
};

export const Phone: Story = {
  name: '手机',
  args: { filing: '440000', region: '440106' },
  globals: { viewport: { value: 'phone' } },
  play: Found.play ?? (() => undefined),
};
