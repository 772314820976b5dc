import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { Person } from './support/person.ts';
import './support/theme-playground.ts';

/** The playground of the page 主题与样式变量, by itself. */
const meta = {
  title: '主题试衣间',
  tags: ['!autodocs'],
  render: () => html`
    <story-theme-playground lang="zh-CN">
      <zxkt-login-form draft="off"></zxkt-login-form>
    </story-theme-playground>
  `,
} satisfies Meta;

export default meta;

export const LiveAndExported: StoryObj = {
  name: '即改即见，导出样式',
  play: async ({ canvasElement }) => {
    const designer = await Person.at(canvasElement, 'zxkt-login-form');
    const playground = await waitFor(() => {
      const root = canvasElement.querySelector('story-theme-playground')?.shadowRoot;
      expect(root?.querySelector('form')).toBeTruthy();
      return root as ShadowRoot;
    });
    const change = (token: string, value: string) => {
      const label = [...playground.querySelectorAll('label')].find(({ textContent }) => textContent === token);
      const field = label?.querySelector('input') as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new Event('input'));
    };
    const exported = () => playground.querySelector('pre')?.textContent ?? '';
    const button = await designer.screen.findByRole('button', { name: '登录' });
    const looks = () => [getComputedStyle(button).backgroundColor, getComputedStyle(button).borderRadius];
    const before = looks();

    change('primary', '#9b1c1c');
    change('radius', '3px');
    await waitFor(() => expect(looks()).toEqual(['rgb(155, 28, 28)', '3px']));
    await expect(exported()).toBe(':root {\n  --zxkt-primary: #9b1c1c;\n  --zxkt-radius: 3px;\n}');

    // What is exported makes the same elsewhere.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(exported());
    const reset = [...playground.querySelectorAll('button')].at(-1) as HTMLButtonElement;
    await userEvent.click(reset);
    await waitFor(() => expect(looks()).toEqual(before));
    document.adoptedStyleSheets.push(sheet);
    await waitFor(() => expect(looks()).toEqual(['rgb(155, 28, 28)', '3px']));
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  },
};
