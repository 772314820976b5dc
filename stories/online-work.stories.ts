import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { WorkItem } from '@zxkt/widgets';
import { html } from 'lit';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';
import { signInStaffFirst } from './support/sign-in.ts';

interface Args {
  items: readonly WorkItem[];
}

const meta = {
  title: '组件/OnlineWork 在线工作',
  component: 'zxkt-online-work',
  args: {
    items: [
      { id: 'qualification-review' },
      { id: 'plans', label: '项目计划审核' },
      { id: 'payments', label: '资金拨付审核' },
      { id: 'contact', label: '管理部门联系方式', href: '#contact' },
    ],
  },
  render: ({ items }) => html`
    <zxkt-online-work login-href="#login" .items=${items}>
      <zxkt-publicity-list slot="qualification-review"></zxkt-publicity-list>
      <p slot="plans">项目计划审核尚未开放。</p>
      <p slot="payments">资金拨付审核尚未开放。</p>
      <section slot="notices">
        <h3>重要通知</h3>
        <ul>
          <li><a href="#1">财政部 商务部关于2016年度外贸发展专项资金重点工作的通知</a></li>
          <li><a href="#2">关于申报2008年度中小企业国际市场开拓资金项目资金拨付的通知</a></li>
        </ul>
      </section>
      <zxkt-authority-login slot="sign-in" compact></zxkt-authority-login>
    </zxkt-online-work>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const open = (canvas: HTMLElement) => Person.at(canvas, 'zxkt-online-work');

export const AtWork: Story = {
  name: '在线工作',
  play: async (story) => {
    await signInStaffFirst(story, 'zxkt_mofcom');
    await (await open(story.canvasElement)).sees('您好！中小企业办公室');
  },
};

export const OtherWork: Story = {
  name: '其他业务',
  play: async (story) => {
    await signInStaffFirst(story, 'zxkt_guangdong');
    const person = await open(story.canvasElement);
    await person.sees('您好！广东省审核员');
    await person.press('资金拨付审核');
  },
};

export const ReviewAlone: Story = {
  name: '仅企业资质审核',
  args: { items: [{ id: 'qualification-review' }] },
  play: AtWork.play ?? (() => undefined),
};

export const SignedOut: Story = {
  name: '未登录',
  play: async ({ canvasElement }) => {
    await (await Person.at(canvasElement, 'zxkt-authority-login')).field('账号名称');
  },
};

export const Expired: Story = {
  name: '登录已失效',
  play: async (story) => {
    await signInStaffFirst(story);
    const person = await open(story.canvasElement);
    await person.sees('您好！天河区审核员');
    inPageOf(story).backend.advance(15 * 60_000);
    // Any call finds out; a widget that comes makes one.
    const other = document.createElement('zxkt-authority-login');
    other.slot = 'sign-in';
    other.compact = true;
    person.widget.querySelector('zxkt-authority-login')?.replaceWith(other);
    await (await Person.at(story.canvasElement, 'zxkt-authority-login')).sees(/登录已失效/);
  },
};

export const English: Story = {
  name: '英文',
  globals: { language: 'en' },
  play: async (story) => {
    await signInStaffFirst(story, 'zxkt_mofcom');
    await (await open(story.canvasElement)).sees(/The work year is/);
  },
};

export const Dark: Story = { name: '深色', globals: { theme: 'dark' }, play: AtWork.play ?? (() => undefined) };

export const Phone: Story = {
  name: '手机',
  globals: { viewport: { value: 'phone' } },
  play: AtWork.play ?? (() => undefined),
};
