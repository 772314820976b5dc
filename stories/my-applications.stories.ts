import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';
import { demo, signInFirst } from './support/sign-in.ts';

const fund = '外贸发展专项资金（中小）网络管理应用';

const meta = {
  title: '组件/MyApplications 我的业务',
  component: 'zxkt-my-applications',
  parameters: { docs: { story: { autoplay: true } } },
  render: () => html`
    <zxkt-my-applications
      enter-href="#enter-{id}"
      picker-href="#applications"
      login-href="#login"
    ></zxkt-my-applications>
  `,
} satisfies Meta;

export default meta;
type Story = StoryObj;

const open = (canvas: HTMLElement) => Person.at(canvas, 'zxkt-my-applications');

const openSignedIn = async (canvas: HTMLElement): Promise<Person> => {
  await signInFirst(canvas);
  return open(canvas);
};

/** Adds applications as a person does, by a picker that comes for it and goes again. */
const openWithApplications = async (canvas: HTMLElement): Promise<Person> => {
  const person = await openSignedIn(canvas);
  const picker = document.createElement('zxkt-application-picker');
  person.widget.after(picker);
  const chooser = await Person.at(canvas, 'zxkt-application-picker');
  await chooser.press(/^(申请：外贸发展|Apply for .*外贸发展)/);
  await chooser.sees(/^(已添加|Added)$/);
  await chooser.press(/^(绑定：内外贸资金网络管理（外贸）|Bind .*（外贸）)/);
  await chooser.enter(/账号名称|Account name/, demo.accountElsewhere);
  await chooser.enter(/密码|Password/, demo.password);
  await chooser.press(/^(绑定|Bind)$/);
  await waitFor(() => expect(chooser.screen.getAllByText(/^(已添加|Added)$/)).toHaveLength(2));
  picker.remove();
  await person.sees(fund);
  return person;
};

export const Empty: Story = {
  name: '还没有应用',
  play: async ({ canvasElement }) => {
    const person = await openSignedIn(canvasElement);
    await person.sees('您还没有添加应用');
  },
};

export const Two: Story = {
  name: '已申请与已绑定',
  play: async ({ canvasElement }) => {
    const person = await openWithApplications(canvasElement);
    await person.sees(/绑定账号/);
  },
};

export const Found: Story = {
  name: '查询',
  play: async ({ canvasElement }) => {
    const person = await openWithApplications(canvasElement);
    await person.enter('应用名称', '中小');
    await person.press('查询');
    await waitFor(() => expect(person.screen.getAllByRole('row')).toHaveLength(2));
  },
};

export const NothingFound: Story = {
  name: '没有结果',
  play: async ({ canvasElement }) => {
    const person = await openWithApplications(canvasElement);
    await person.enter('应用名称', '许可证');
    await person.press('查询');
    await person.sees(/我的业务中没有名称包含“许可证”的应用/);
  },
};

export const Loading: Story = {
  name: '加载中',
  globals: { network: 'slow' },
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.sees('正在加载…');
  },
};

export const LoadingFailed: Story = {
  name: '加载失败',
  play: async (context) => {
    const person = await openSignedIn(context.canvasElement);
    await person.sees('您还没有添加应用');
    inPageOf(context).backend.faults.outage = 500;
    await person.enter('应用名称', '资金');
    await person.press('查询');
    await person.sees('列表未能加载');
  },
};

export const Retried: Story = {
  name: '重试成功',
  play: async (context) => {
    await LoadingFailed.play?.(context);
    const person = await open(context.canvasElement);
    inPageOf(context).backend.faults.outage = undefined;
    await person.press('重试');
    await person.sees(/我的业务中没有名称包含“资金”的应用/);
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
    await person.sees('您还没有添加应用');
    inPageOf(context).backend.advance(9 * 60 * 60_000);
    await person.press('查询');
    await person.enter('应用名称', '资金');
    await person.press('查询');
    await person.sees('登录已失效，请重新登录');
  },
};

export const English: Story = {
  name: '英文',
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    await openWithApplications(canvasElement);
  },
};

export const Dark: Story = { name: '深色', globals: { theme: 'dark' }, play: Two.play ?? (() => undefined) };

export const Phone: Story = {
  name: '手机',
  globals: { viewport: { value: 'phone' } },
  play: Two.play ?? (() => undefined),
};
