import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';
import { signInStaffFirst } from './support/sign-in.ts';

const meta = {
  title: '组件/ReviewTable 企业资质审核列表',
  component: 'zxkt-review-table',
  parameters: { backend: { submissions: 300 }, docs: { story: { autoplay: true } } },
  render: () => html`<zxkt-review-table case-href="#case-{id}" login-href="#login"></zxkt-review-table>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

const open = async (context: StoryContext, staff = 'zxkt_mofcom'): Promise<Person> => {
  await signInStaffFirst(context, staff);
  const person = await Person.at(context.canvasElement, 'zxkt-review-table');
  await person.sees(/^共 .* 件$/);
  await waitFor(() => expect(person.screen.getByRole('button', { name: /^待办 \d/ })).toBeVisible());
  return person;
};

/** Ticks the first cases that wait for a decision. */
const openTicked = async (context: StoryContext): Promise<Person> => {
  const person = await open(context);
  await person.press(/^待办/);
  const count = /\d+/.exec((await person.screen.findByRole('button', { name: /^待办/ })).textContent)?.[0] ?? '';
  await person.sees(`共 ${count} 件`);
  for (const index of [1, 2]) {
    const box = await waitFor(() => {
      const found = person.screen.getAllByRole('checkbox', { name: /^选择/ })[index];
      if (!found) throw new Error('No row yet');
      return found;
    });
    await userEvent.click(box);
  }
  await person.sees('已选择 2 件');
  return person;
};

export const Queue: Story = {
  name: '待办与已办',
  play: async (context) => {
    await open(context);
  },
};

export const District: Story = {
  name: '市级管辖范围',
  parameters: { backend: { submissions: 2000 } },
  play: async (context) => {
    await open(context, 'zxkt_guangzhou');
  },
};

export const Filtered: Story = {
  name: '筛选',
  play: async (context) => {
    const person = await open(context);
    await person.press('筛选');
    await person.choose('行政区划', '广东省');
    await person.press('查询');
    await person.sees(/行政区划：/);
  },
};

export const NothingFound: Story = {
  name: '没有符合条件的申请',
  play: async (context) => {
    const person = await open(context);
    await person.enter('查询', '没有这样的企业');
    await person.sees('没有符合条件的申请');
  },
};

export const Empty: Story = {
  name: '没有申请',
  parameters: { backend: { submissions: 0 } },
  play: async (context) => {
    await signInStaffFirst(context, 'zxkt_tianhe');
    const person = await Person.at(context.canvasElement, 'zxkt-review-table');
    await person.sees('没有申请');
  },
};

export const Ticked: Story = {
  name: '批量选择',
  play: async (context) => {
    await openTicked(context);
  },
};

export const Waiting: Story = {
  name: '待提交，可撤销',
  play: async (context) => {
    const person = await openTicked(context);
    await person.press('通过');
    await person.sees(/将在 \d+ 秒后提交/);
  },
};

export const Decided: Story = {
  name: '批量办理结果',
  play: async (context) => {
    const person = await openTicked(context);
    await person.press('通过');
    await person.press('立即提交');
    await person.sees(/“通过”已办理 2 件/);
  },
};

export const Returning: Story = {
  name: '批量退回',
  play: async (context) => {
    const person = await openTicked(context);
    await person.press('退回修改');
    await person.sees(/^退回修改 2 件申请$/);
  },
};

export const Assigning: Story = {
  name: '批量分派',
  play: async (context) => {
    const person = await openTicked(context);
    await person.press('分派');
    await person.choose('接收人员', '中小企业办公室（本人）');
  },
};

export const Layout: Story = {
  name: '显示设置',
  play: async (context) => {
    const person = await open(context);
    await person.press('显示设置');
    await person.sees(/勾选要显示的列/);
  },
};

export const Views: Story = {
  name: '查询方案',
  play: async (context) => {
    const person = await open(context);
    await person.press(/^已超期/);
    await person.press('查询方案');
    await person.enter('方案名称', '超期未办');
    await person.press('保存当前方案');
    await waitFor(() => expect(person.screen.getByRole('button', { name: '使用方案：超期未办' })).toBeVisible());
  },
};

export const Exported: Story = {
  name: '导出',
  play: async (context) => {
    const person = await open(context);
    await person.press('导出');
    await person.press('导出 CSV');
    await person.sees(/已生成，共/);
  },
};

export const Loading: Story = {
  name: '加载中',
  play: async (context) => {
    inPageOf(context).backend.faults.latency = 1500;
    await signInStaffFirst(context, 'zxkt_mofcom');
    const person = await Person.at(context.canvasElement, 'zxkt-review-table');
    await person.sees('正在加载…');
    inPageOf(context).backend.faults.latency = 0;
  },
};

export const LoadingFailed: Story = {
  name: '加载失败',
  play: async (context) => {
    const person = await open(context);
    inPageOf(context).backend.faults.outage = 500;
    await person.press('刷新');
    await person.sees('列表未能加载');
  },
};

export const Expired: Story = {
  name: '登录已失效',
  play: async (context) => {
    const person = await open(context);
    inPageOf(context).backend.advance(20 * 60_000);
    await person.press('刷新');
    await person.sees('登录已失效，请重新登录');
  },
};

export const SignedOut: Story = {
  name: '未登录',
  play: async ({ canvasElement }) => {
    const person = await Person.at(canvasElement, 'zxkt-review-table');
    await person.sees('请先登录');
  },
};

export const English: Story = {
  name: '英文',
  globals: { language: 'en' },
  play: async (context) => {
    await signInStaffFirst(context, 'zxkt_mofcom');
    const person = await Person.at(context.canvasElement, 'zxkt-review-table');
    await person.sees(/in all$/);
  },
};

export const Dark: Story = { name: '深色', globals: { theme: 'dark' }, play: Ticked.play ?? (() => undefined) };

export const Phone: Story = {
  name: '手机',
  globals: { viewport: { value: 'phone' } },
  play: Ticked.play ?? (() => undefined),
};
