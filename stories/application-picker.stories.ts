import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';
import { demo, signInFirst } from './support/sign-in.ts';

const fund = '外贸发展专项资金（中小）网络管理应用';

type Category = 'domestic-trade' | 'foreign-trade' | 'foreign-investment' | 'economic-cooperation' | 'general';

interface Args {
  category: Category;
}

const meta = {
  title: '组件/ApplicationPicker 增加应用',
  component: 'zxkt-application-picker',
  args: { category: 'general' },
  argTypes: {
    category: {
      control: 'select',
      options: ['domestic-trade', 'foreign-trade', 'foreign-investment', 'economic-cooperation', 'general'],
    },
  },
  parameters: { docs: { story: { autoplay: true } } },
  render: ({ category }) => html`
    <zxkt-application-picker
      category=${category}
      my-applications-href="#mine"
      login-href="#login"
    ></zxkt-application-picker>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const open = (canvas: HTMLElement) => Person.at(canvas, 'zxkt-application-picker');

/** Signed in, and the list is there. */
const openSignedIn = async (canvas: HTMLElement): Promise<Person> => {
  await signInFirst(canvas);
  const person = await open(canvas);
  await waitFor(() => expect(person.screen.getByRole('table')).toBeVisible());
  return person;
};

export const General: Story = {
  name: '综合业务',
  play: async ({ canvasElement }) => {
    const person = await openSignedIn(canvasElement);
    await person.sees(fund);
    await person.sees('共 12 条');
  },
};

export const SecondPage: Story = {
  name: '第二页',
  play: async ({ canvasElement }) => {
    const person = await openSignedIn(canvasElement);
    await person.press('下一页');
    await person.sees(/第 2 \/ 2 页/);
  },
};

export const AnotherCategory: Story = {
  name: '切换分类',
  play: async ({ canvasElement }) => {
    const person = await openSignedIn(canvasElement);
    await person.press('外商投资', 'tab');
    await person.sees('外商投资统计应用');
  },
};

export const Search: Story = {
  name: '按名称查找',
  play: async ({ canvasElement }) => {
    const person = await openSignedIn(canvasElement);
    await person.type('应用名称', '资金');
    await person.sees('共 3 条');
  },
};

export const Elsewhere: Story = {
  name: '其他分类中有',
  play: async ({ canvasElement }) => {
    const person = await openSignedIn(canvasElement);
    await person.enter('应用名称', '许可证');
    await person.sees(/其他分类中有/);
  },
};

export const NothingFound: Story = {
  name: '没有结果',
  play: async ({ canvasElement }) => {
    const person = await openSignedIn(canvasElement);
    await person.enter('应用名称', '不存在的应用');
    await person.sees(/没有名称包含“不存在的应用”的应用/);
  },
};

export const Applied: Story = {
  name: '申请成功',
  play: async ({ canvasElement }) => {
    const person = await openSignedIn(canvasElement);
    await person.press(`申请：${fund}`);
    await person.sees('已添加');
  },
};

export const ApplyFailed: Story = {
  name: '申请失败',
  play: async (context) => {
    const person = await openSignedIn(context.canvasElement);
    inPageOf(context).backend.faults.offline = true;
    await person.press(`申请：${fund}`);
    await person.sees(/无法连接服务器/);
  },
};

export const Binding: Story = {
  name: '绑定',
  play: async ({ canvasElement }) => {
    const person = await openSignedIn(canvasElement);
    await person.press('绑定：内外贸资金网络管理（外贸）');
    await person.sees('绑定已有账号');
  },
};

export const BindingRefused: Story = {
  name: '绑定被拒绝',
  play: async (context) => {
    await Binding.play?.(context);
    const person = await open(context.canvasElement);
    await person.enterAll({ 账号名称: demo.accountElsewhere, 密码: 'Wrong2026pass' });
    await person.press('绑定');
    await person.sees(/或该账号已被绑定，请核对后重新输入/);
  },
};

export const Bound: Story = {
  name: '绑定成功',
  play: async ({ canvasElement }) => {
    const person = await openSignedIn(canvasElement);
    await person.press('绑定：内外贸资金网络管理（外贸）');
    await person.enterAll({ 账号名称: demo.accountElsewhere, 密码: demo.password });
    await person.press('绑定');
    await person.sees('已添加');
  },
};

export const Loading: Story = {
  name: '加载中',
  play: async (context) => {
    const person = await openSignedIn(context.canvasElement);
    inPageOf(context).backend.faults.latency = 600_000;
    await person.press('国内贸易', 'tab');
    await waitFor(() => expect(person.screen.queryByRole('table')).toBeNull());
  },
};

export const LoadingFailed: Story = {
  name: '加载失败',
  play: async (context) => {
    const person = await openSignedIn(context.canvasElement);
    inPageOf(context).backend.faults.outage = 500;
    await person.press('国内贸易', 'tab');
    await person.sees('列表未能加载');
  },
};

export const SignedOut: Story = {
  name: '未登录',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.sees('请先登录');
  },
};

export const Expired: Story = {
  name: '登录已失效',
  play: async (context) => {
    const person = await openSignedIn(context.canvasElement);
    inPageOf(context).backend.advance(9 * 60 * 60_000);
    await person.press('国内贸易', 'tab');
    await person.sees(/登录已失效，请重新登录/);
  },
};

export const English: Story = {
  name: '英文',
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    const person = await openSignedIn(canvasElement);
    await person.press('Foreign trade', 'tab');
    await person.sees(/^12 /);
  },
};

export const Dark: Story = { name: '深色', globals: { theme: 'dark' }, play: Applied.play ?? (() => undefined) };

export const Phone: Story = {
  name: '手机',
  globals: { viewport: { value: 'phone' } },
  play: Applied.play ?? (() => undefined),
};
