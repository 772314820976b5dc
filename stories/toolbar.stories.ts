import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';
import { signIn } from './support/sign-in.ts';

/** What the toolbar does, without a hand on it: each story stands where one of its menus is. */
const meta = {
  title: '工具栏',
  tags: ['!autodocs'],
  render: () => html`<zxkt-application-picker my-applications-href="#my-applications"></zxkt-application-picker>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

const fund = '外贸发展专项资金（中小）网络管理应用';

export const LostAnswer: Story = {
  name: '身份：企业，应答丢失一次',
  globals: { role: 'enterprise:demotrader1' },
  play: async (context) => {
    const applicant = await Person.at(context.canvasElement, 'zxkt-application-picker');
    const { backend } = inPageOf(context);
    await applicant.sees(fund);
    backend.faults.droppedAnswers = 1;
    await applicant.press(`申请：${fund}`);
    await applicant.sees('已添加');
    await expect(backend.faults.droppedAnswers).toBe(0);
  },
};

export const NextAnswerLost: Story = {
  name: '网络：丢失下一次应答',
  globals: { network: 'lost' },
  render: () => html`<zxkt-login-form draft="off"></zxkt-login-form>`,
  play: async (context) => {
    const { backend } = inPageOf(context);
    await expect(backend.faults.droppedAnswers).toBe(1);
    const person = await Person.at(context.canvasElement, 'zxkt-login-form');
    await signIn(person);
    await person.sees(/您已登录/);
    await expect(backend.faults.droppedAnswers).toBe(0);
  },
};

export const Slow: Story = {
  name: '网络：慢',
  globals: { network: 'slow' },
  render: () => html`<zxkt-publicity-list></zxkt-publicity-list>`,
  parameters: { backend: { submissions: 60 } },
  play: async ({ canvasElement }) => {
    const reader = await Person.at(canvasElement, 'zxkt-publicity-list');
    const began = performance.now();
    await expect(reader.widget.shadowRoot?.querySelector('.skeleton')).not.toBeNull();
    await reader.sees(/ZXKT-\d{6}/);
    await expect(performance.now() - began).toBeGreaterThan(1000);
  },
};

export const Offline: Story = {
  name: '网络：离线',
  globals: { network: 'offline' },
  render: () => html`<zxkt-publicity-list></zxkt-publicity-list>`,
  play: async ({ canvasElement }) => {
    const reader = await Person.at(canvasElement, 'zxkt-publicity-list');
    await reader.sees(/^无法连接服务器/);
  },
};

export const ServerDown: Story = {
  name: '网络：服务器错误',
  globals: { network: 'down' },
  render: () => html`<zxkt-publicity-list></zxkt-publicity-list>`,
  play: async ({ canvasElement }) => {
    const reader = await Person.at(canvasElement, 'zxkt-publicity-list');
    await reader.sees(/^系统正在维护或暂时繁忙/);
  },
};

export const OtherEnd: Story = {
  name: '身份：天河区审核人员',
  globals: { role: 'staff:zxkt_tianhe' },
  render: () => html`<zxkt-review-table></zxkt-review-table>`,
  parameters: { backend: { qualifications: true, submissions: 200 } },
  play: async ({ canvasElement }) => {
    const reviewer = await Person.at(canvasElement, 'zxkt-review-table');
    await reviewer.sees(/^广东省广州市天河区$|^天河区$|广州市天河区/);
  },
};

export const TenDaysLater: Story = {
  name: '时钟：十天后',
  globals: { clock: '14400' },
  render: () => html`<zxkt-login-form draft="off"></zxkt-login-form>`,
  play: async (context) => {
    const { backend } = inPageOf(context);
    const answer = await backend.fetch(`${backend.api}/v1/connection`, {
      headers: { 'x-zxkt-key': backend.key, 'x-zxkt-client': 'story/1' },
    });
    const { now } = (await answer.json()) as { now: number };
    await expect(Math.round((now - Date.now()) / 86_400_000)).toBe(10);
  },
};
