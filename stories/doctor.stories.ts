import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect } from 'storybook/test';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';

interface Args {
  key: string;
  /** What the backend says that it speaks. */
  contract: string | undefined;
}

/** A page with one thing wrong. What a browser does to it is in the tests of the examples, on real pages. */
const meta = {
  title: '组件/Doctor 接入检查',
  component: 'zxkt-doctor',
  args: { key: 'pk_demo_portal', contract: undefined },
  argTypes: { key: { control: 'text' }, contract: { control: 'text' } },
  parameters: { ownProvider: true },
  render: ({ key, contract }, context) => {
    const { backend, fetch } = inPageOf(context);
    const speaking: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      if (!contract) return response;
      return Response.json({ ...((await response.json()) as object), contractVersion: contract }, response);
    };
    return html`<zxkt-provider api=${backend.api} key=${key} .fetch=${speaking}
      ><zxkt-doctor></zxkt-doctor
    ></zxkt-provider>`;
  },
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const integratorOf = (canvas: HTMLElement) => Person.at(canvas, 'zxkt-doctor');

export const Usable: Story = {
  name: '可以使用',
  play: async ({ canvasElement }) => {
    const integrator = await integratorOf(canvasElement);
    await integrator.sees(/^可以使用/);
    await integrator.sees('服务认可这个密钥。');
    await expect(integrator.widget.shadowRoot?.querySelector('[part=report]')?.textContent).toContain('contract/');
  },
};

export const KeyRefused: Story = {
  name: '密钥有误',
  args: { key: 'pk_mistyped' },
  play: async ({ canvasElement }) => {
    const integrator = await integratorOf(canvasElement);
    await integrator.sees(/^服务不认可密钥“pk_mistyped”/);
  },
};

export const OtherContract: Story = {
  name: '版本不兼容',
  args: { contract: '9.0' },
  play: async ({ canvasElement }) => {
    const integrator = await integratorOf(canvasElement);
    await integrator.sees(/^服务的接口版本 9\.0 与组件的 .* 不兼容/);
  },
};

export const ClockOff: Story = {
  name: '时钟不准',
  globals: { clock: '31' },
  play: async ({ canvasElement }) => {
    const integrator = await integratorOf(canvasElement);
    await integrator.sees(/^本机时间与服务相差约 31 分钟/);
  },
};

export const NoAnswer: Story = {
  name: '服务没有应答',
  globals: { network: 'offline' },
  play: async ({ canvasElement }) => {
    const integrator = await integratorOf(canvasElement);
    await integrator.sees(/^服务没有应答/);
    await integrator.sees(/项故障，组件不能正常使用$/);
  },
};
