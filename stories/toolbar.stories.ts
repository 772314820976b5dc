import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';

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
