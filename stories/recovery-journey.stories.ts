import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import { Person } from './support/person.ts';
import { chooseAccount, completePapers, inMail, toPapers } from './support/recovery.ts';
import { signInStaffFirst } from './support/sign-in.ts';

const meta = {
  title: '旅程/找回账号',
  parameters: {
    docs: {
      description: { component: '忘记账号的人提交材料，客服审核通过，再凭邮件中的链接设置新密码：三个组件依次出现。' },
    },
  },
  render: () => html`<zxkt-recovery-form draft="off" login-href="#login"></zxkt-recovery-form>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const FromForgottenToSet: Story = {
  name: '忘记账号到新密码',
  play: async (context) => {
    const { canvasElement, step } = context;
    await step('找回账号：提交材料', async () => {
      const person = await Person.at(canvasElement, 'zxkt-recovery-form');
      await person.press('找回用户信息');
      await person.press('找回账号');
      await toPapers(person);
      await completePapers(person);
      await person.press('提交');
      await person.sees('申请已提交');
      person.widget.replaceWith(document.createElement('zxkt-recovery-desk'));
    });
    const number = await inMail(context, /受理编号：(ZH\d{14})/);
    await step('客服审核：通过', async () => {
      await signInStaffFirst(context, 'zxkt_support');
      const person = await Person.at(canvasElement, 'zxkt-recovery-desk');
      await person.press(`办理：${number}`);
      await chooseAccount(person);
      await person.press('提交决定');
      await person.sees('已提交：通过');
      person.widget.replaceWith(document.createElement('zxkt-set-password'));
    });
    await step('设置新密码', async () => {
      const person = await Person.at(canvasElement, 'zxkt-set-password');
      const token = await waitFor(async () => {
        const found = await inMail(context, /#token=([\w-]+)/);
        if (!found) throw new Error('No link was sent yet');
        return found;
      });
      Object.assign(person.widget, { token });
      await person.enterAll({ 新密码: 'Wai7mao8New', 确认密码: 'Wai7mao8New' });
      await person.press('设置密码');
      await person.sees('密码已重置');
    });
  },
};
