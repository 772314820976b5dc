import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { loadIndustries, type Catalogue, type Industry } from '@zxkt/catalog';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { Person } from './support/person.ts';
import { Chooser } from './support/picker.ts';

interface Args {
  name: string;
  value: readonly string[];
  max: number;
  required: boolean;
  disabled: boolean;
  readonly: boolean;
  loadCatalogue: (() => Promise<Catalogue<Industry>>) | undefined;
}

const meta = {
  title: '组件/IndustryPicker 行业划分',
  component: 'zxkt-industry-picker',
  args: {
    name: 'industry',
    value: [],
    max: 5,
    required: false,
    disabled: false,
    readonly: false,
    loadCatalogue: undefined,
  },
  parameters: { docs: { story: { autoplay: true } } },
  render: ({ name, value, max, required, disabled, readonly, loadCatalogue }) => html`
    <form>
      <zxkt-industry-picker
        name=${name}
        max=${max}
        ?required=${required}
        ?disabled=${disabled}
        ?readonly=${readonly}
        .value=${value}
        .loadCatalogue=${loadCatalogue}
      ></zxkt-industry-picker>
    </form>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const ready = (canvas: HTMLElement) => Chooser.ready(canvas, 'zxkt-industry-picker');

/** The standard retired no class yet: one that was given up for another. */
const withRetired = async (): Promise<Catalogue<Industry>> => {
  const real = await loadIndustries();
  const old = {
    ...(real.get('0111') as Industry),
    code: '0199',
    name: '稻谷栽培',
    until: '2020',
    successors: ['0111'],
  };
  return {
    ...real,
    get: (code) => (code === old.code ? old : real.get(code)),
    isCurrent: (code, day) => code !== old.code && real.isCurrent(code, day),
  };
};

export const Tree: Story = {
  name: '按目录选择',
  play: async ({ canvasElement }) => {
    const chooser = await ready(canvasElement);
    for (const words of [/^A 农、林/, /^01 农业/, /^011 谷物种植/, /^0111 稻谷种植/]) await chooser.pick(words);
    await chooser.sees('已选 1 / 5');
    await chooser.press('查看行业分类详细');
    await chooser.sees('小类');
  },
};

export const Search: Story = {
  name: '按拼音首字母查找',
  play: async ({ canvasElement }) => {
    const chooser = await ready(canvasElement);
    await chooser.search('rjkf');
    await chooser.sees(/^找到 \d+ 项/);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await chooser.sees('已选 1 / 5');
  },
};

export const NothingFound: Story = {
  name: '没有结果',
  play: async ({ canvasElement }) => {
    const chooser = await ready(canvasElement);
    await chooser.search('qqqq');
    await chooser.sees(/^没有找到/);
  },
};

export const Full: Story = {
  name: '已选满',
  args: { value: ['0111', '1713', '3911', '5171', '6511'] },
  play: async ({ canvasElement }) => {
    const chooser = await ready(canvasElement);
    await chooser.search('0112');
    await chooser.pick(/^0112/);
    await chooser.sees('已选满 5 项，如需更换请先删除一项。');
  },
};

export const Removed: Story = {
  name: '删除后可撤销',
  args: { value: ['0111', '6511'] },
  play: async ({ canvasElement }) => {
    const chooser = await ready(canvasElement);
    await chooser.press('删除：0111 稻谷种植');
    await chooser.sees('已删除 0111 稻谷种植');
    await expect(chooser.focused).toHaveAccessibleName(/^删除：6511/);
  },
};

export const Outdated: Story = {
  name: '已停用和不存在的代码',
  args: { value: ['0199', '9998'], loadCatalogue: withRetired },
  play: async ({ canvasElement }) => {
    const chooser = await ready(canvasElement);
    await chooser.sees('目录中没有此代码');
    await chooser.sees('替换为 0111 稻谷种植');
  },
};

export const Missing: Story = {
  name: '必填未选',
  args: { required: true },
  play: async ({ canvasElement }) => {
    const chooser = await ready(canvasElement);
    canvasElement.querySelector('form')?.requestSubmit();
    await chooser.sees('请至少选择一项。');
  },
};

export const LoadingFailed: Story = {
  name: '目录加载失败',
  args: { value: ['0111'], loadCatalogue: () => Promise.reject(new TypeError('Failed to fetch')) },
  play: async ({ canvasElement }) => {
    const person = await Person.at(canvasElement, 'zxkt-industry-picker');
    await person.sees('目录未能加载');
  },
};

export const Loading: Story = {
  name: '加载中',
  args: { loadCatalogue: () => new Promise(() => undefined) },
  play: async ({ canvasElement }) => {
    const person = await Person.at(canvasElement, 'zxkt-industry-picker');
    await person.sees('正在加载目录…');
  },
};

export const ReadOnly: Story = {
  name: '只读',
  args: { value: ['0111', '6511'], readonly: true },
  play: async ({ canvasElement }) => {
    const person = await Person.at(canvasElement, 'zxkt-industry-picker');
    await person.sees('稻谷种植');
  },
};

export const Phone: Story = {
  name: '手机',
  globals: { viewport: { value: 'phone' } },
  args: { value: ['0111'] },
  play: async ({ canvasElement }) => {
    const person = await Person.at(canvasElement, 'zxkt-industry-picker');
    await person.press('选择行业划分');
    const chooser = await ready(canvasElement);
    await chooser.search('软件开发');
    await chooser.pick(/^6511/);
    await chooser.sees('已选 2 / 5');
  },
};
