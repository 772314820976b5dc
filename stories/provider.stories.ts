import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ZxktProvider } from '@zxkt/widgets';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';
import { signIn } from './support/sign-in.ts';

interface Args {
  theme: 'light' | 'dark' | 'auto' | undefined;
  key: string;
  texts: ZxktProvider['texts'];
}

const meta = {
  title: '组件/Provider 连接',
  component: 'zxkt-provider',
  args: { theme: undefined, key: 'pk_demo_portal', texts: undefined },
  argTypes: { theme: { control: 'inline-radio', options: ['light', 'dark', 'auto'] }, texts: { control: 'object' } },
  parameters: { ownProvider: true },
  render: ({ theme, key, texts }, context) => {
    const { backend, fetch } = inPageOf(context);
    return html`
      <zxkt-provider api=${backend.api} key=${key} theme=${theme ?? 'auto'} .fetch=${fetch} .texts=${texts}>
        <zxkt-login-form draft="off" compact></zxkt-login-form>
        <hr />
        <zxkt-my-applications></zxkt-my-applications>
      </zxkt-provider>
    `;
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const OneConnection: Story = {
  name: '一个连接两个组件',
  play: async ({ canvasElement }) => {
    const mine = await Person.at(canvasElement, 'zxkt-my-applications');
    await mine.sees('请先登录');
    await signIn(await Person.at(canvasElement, 'zxkt-login-form'));
    await mine.sees('您还没有添加应用');
  },
};

export const OwnTexts: Story = {
  name: '自定文案',
  args: { texts: { submit: '进入办事大厅', 'signed-out/missing': '登录后查看您的业务' } },
  play: async ({ canvasElement }) => {
    const visitor = await Person.at(canvasElement, 'zxkt-login-form');
    await visitor.sees('进入办事大厅');
    const mine = await Person.at(canvasElement, 'zxkt-my-applications');
    await mine.sees('登录后查看您的业务');
  },
};

export const KeyRefused: Story = {
  name: '站点未获准',
  args: { key: 'pk_unknown' },
  play: async ({ canvasElement }) => {
    const visitor = await Person.at(canvasElement, 'zxkt-login-form');
    await visitor.enterAll({ 账号名称: 'demotrader1', 密码: 'Zxkt2026demo' });
    await visitor.press('登录');
    await visitor.sees(/本页面未获准使用该服务/);
  },
};

export const DarkInside: Story = {
  name: '自定深色',
  args: { theme: 'dark' },
  render: (args, context) => html`<div class="night">${meta.render(args, context)}</div>`,
  play: async ({ canvasElement }) => {
    const visitor = await Person.at(canvasElement, 'zxkt-login-form');
    await visitor.sees('登录');
    const base = visitor.widget.shadowRoot?.querySelector('[part~="base"]');
    await expect(base && getComputedStyle(base).color).toBe('rgb(228, 233, 240)');
  },
};
