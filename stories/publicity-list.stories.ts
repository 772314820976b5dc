import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';

interface Args {
  filingRegion: string;
}

const meta = {
  title: '组件/PublicityList 企业资质公示',
  component: 'zxkt-publicity-list',
  args: { filingRegion: '' },
  parameters: { backend: { submissions: 400 } },
  render: ({ filingRegion }) => html`<zxkt-publicity-list filing-region=${filingRegion}></zxkt-publicity-list>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const open = async (canvas: HTMLElement): Promise<Person> => {
  const person = await Person.at(canvas, 'zxkt-publicity-list');
  await person.sees(/^共 \d+ 条$/);
  return person;
};

const play = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> =>
  void (await open(canvasElement));

export const List: Story = { name: '公示列表', play };

export const Searched: Story = {
  name: '按名称查询',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enter('单位名称或登记编号', '贸易');
    await person.press('查询');
    await person.sees(/贸易/);
  },
};

export const NothingFits: Story = {
  name: '没有符合条件的',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enter('单位名称或登记编号', '没有这家企业');
    await person.press('查询');
    await person.sees('没有符合条件的企业资质');
  },
};

export const Province: Story = { name: '省级站点', args: { filingRegion: '440000' }, play };

export const Empty: Story = {
  name: '没有公示',
  parameters: { backend: { submissions: 0 } },
  play: async ({ canvasElement }) => {
    const person = await Person.at(canvasElement, 'zxkt-publicity-list');
    await person.sees('目前没有公示中的企业资质');
  },
};

export const Loading: Story = {
  name: '加载中',
  play: async (context) => {
    const person = await open(context.canvasElement);
    inPageOf(context).backend.faults.latency = 600_000;
    // Another province is another list: nothing of the one before stays in sight.
    person.widget.setAttribute('filing-region', '440000');
    await person.sees('正在加载…');
  },
};

export const NetworkLost: Story = {
  name: '网络中断',
  play: async (context) => {
    const person = await open(context.canvasElement);
    inPageOf(context).backend.faults.offline = true;
    await person.press(/下一页/);
    await person.sees('列表未能加载');
  },
};

export const English: Story = {
  name: '英文',
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    const person = await Person.at(canvasElement, 'zxkt-publicity-list');
    await person.sees('Approved on');
  },
};

export const Dark: Story = { name: '深色', globals: { theme: 'dark' }, play };

export const Phone: Story = { name: '手机', globals: { viewport: { value: 'phone' } }, play };
