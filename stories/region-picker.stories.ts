import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { Person } from './support/person.ts';

interface Args {
  value: string;
  filing: string;
  required: boolean;
  readonly: boolean;
}

const meta = {
  title: '组件/RegionPicker 行政区划',
  component: 'zxkt-region-picker',
  args: { value: '', filing: '', required: false, readonly: false },
  parameters: { docs: { story: { autoplay: true } } },
  render: ({ value, filing, required, readonly }) => html`
    <form>
      <zxkt-region-picker
        name="region"
        filing-name="filing"
        ?required=${required}
        ?readonly=${readonly}
        .filing=${filing}
        .value=${value}
      ></zxkt-region-picker>
    </form>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

export const Linked: Story = {
  name: '先省后市',
  play: async ({ canvasElement }) => {
    const person = await Person.at(canvasElement, 'zxkt-region-picker');
    await person.choose('省', '广东省');
    await person.choose('市', '天河区');
    const picker = canvasElement.querySelector('zxkt-region-picker');
    await waitFor(() => expect(picker?.value).toBe('440106'));
  },
};

export const Corps: Story = {
  name: '新疆兵团',
  args: { filing: '660000', value: '659001' },
  play: async ({ canvasElement }) => {
    const person = await Person.at(canvasElement, 'zxkt-region-picker');
    await waitFor(async () => expect(await person.field('市')).toHaveDisplayValue('石河子市'));
  },
};

export const Retired: Story = {
  name: '已停用的区划',
  args: { value: '500112' },
  play: async ({ canvasElement }) => {
    const person = await Person.at(canvasElement, 'zxkt-region-picker');
    await person.sees('渝北区已停用，替换为两江新区');
  },
};

export const Missing: Story = {
  name: '必填未选',
  args: { required: true },
  play: async ({ canvasElement }) => {
    const person = await Person.at(canvasElement, 'zxkt-region-picker');
    canvasElement.querySelector('form')?.requestSubmit();
    await person.sees('请从目录中选择一项。');
  },
};
