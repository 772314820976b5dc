import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { Chooser } from './support/picker.ts';

interface Args {
  value: readonly string[];
  max: number;
}

const meta = {
  title: '组件/ProductPicker 主营产品',
  component: 'zxkt-product-picker',
  args: { value: ['01012100'], max: 10 },
  parameters: { docs: { story: { autoplay: true } } },
  render: ({ value, max }) => html`
    <form><zxkt-product-picker name="product" max=${max} .value=${value}></zxkt-product-picker></form>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const ready = (canvas: HTMLElement) => Chooser.ready(canvas, 'zxkt-product-picker');

export const Search: Story = {
  name: '查找、添加、查看详细',
  play: async ({ canvasElement }) => {
    const chooser = await ready(canvasElement);
    await chooser.search('mian 衬衫');
    await chooser.pick(/棉制男衬衫/);
    await chooser.sees('已选 2 / 10');
    await chooser.press('查看主营产品分类详细');
    await chooser.sees('计量单位');
  },
};

export const Dark: Story = { name: '深色', globals: { theme: 'dark' }, play: Search.play ?? (() => undefined) };

export const English: Story = {
  name: '英文',
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    const chooser = await ready(canvasElement);
    await chooser.search('851713');
    await chooser.pick(/^85171300/);
    await chooser.press('Details of the product');
    await chooser.sees(/Telephone/);
  },
};
