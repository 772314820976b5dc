import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { completeForm, enterprise } from './support/account-form-steps.ts';
import type { Page, StoryHall } from './support/hall.ts';
import './support/hall.ts';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';
import { demo, signIn } from './support/sign-in.ts';

const fund = '外贸发展专项资金（中小）网络管理应用';

interface Args {
  page: Page;
}

const meta = {
  title: '旅程',
  args: { page: 'register' },
  argTypes: { page: { control: 'select', options: ['register', 'login', 'applications', 'my-applications'] } },
  parameters: {
    docs: {
      description: {
        component: '一页之内走完企业端的路：组件、接口与数据库都在本页运行，验证码见页面下方的“手机与邮箱”。',
      },
    },
  },
  render: ({ page }) => html`<story-hall page=${page}></story-hall>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;
type Step = StoryContext<Args>['step'];

const hallOf = (canvas: HTMLElement): StoryHall => {
  const hall = canvas.querySelector('story-hall');
  if (!hall) throw new Error('There is no hall');
  return hall;
};

/** The widget that the hall shows now. */
const inHall = (canvas: HTMLElement, tag: keyof HTMLElementTagNameMap) =>
  Person.at(hallOf(canvas).renderRoot as unknown as HTMLElement, tag);

const addFund = (canvas: HTMLElement, step: Step) =>
  step('增加应用：申请', async () => {
    const chooser = await inHall(canvas, 'zxkt-application-picker');
    await chooser.press(`申请：${fund}`);
    await chooser.sees('已添加');
    await chooser.press(`在我的业务中查看：${fund}`, 'link');
  });

const enterFund = (canvas: HTMLElement, step: Step) =>
  step('我的业务：进入应用', async () => {
    const mine = await inHall(canvas, 'zxkt-my-applications');
    await mine.press(`进入应用：${fund}`);
    const applicant = await inHall(canvas, 'zxkt-qualification-wizard');
    await applicant.sees('注册申明');
  });

const registerAndAdd = async (context: StoryContext<Args>): Promise<void> => {
  const { canvasElement, step } = context;
  await step('在线注册：填写、验证手机、注册', async () => {
    const applicant = await inHall(canvasElement, 'zxkt-account-form');
    await completeForm(applicant, inPageOf(context));
    await applicant.press('注册');
    await applicant.press('选取业务应用', 'link');
  });
  await addFund(canvasElement, step);
};

export const FromRegistration: Story = {
  name: '注册到进入应用',
  play: async (context) => {
    await registerAndAdd(context);
    await enterFund(context.canvasElement, context.step);
  },
};

export const NextDay: Story = {
  name: '次日登录',
  play: async (context) => {
    const { canvasElement, step } = context;
    await registerAndAdd(context);
    await step('次日：昨天的登录已失效，回到登录', async () => {
      inPageOf(context).backend.advance(24 * 60 * 60_000);
      const mine = await inHall(canvasElement, 'zxkt-my-applications');
      await mine.enter('应用名称', '资金');
      await mine.press('查询');
      await waitFor(() => expect(hallOf(canvasElement).page).toBe('login'));
    });
    await step('账号登录', async () => {
      const visitor = await inHall(canvasElement, 'zxkt-login-form');
      await signIn(visitor, enterprise.account, enterprise.password);
      await visitor.press('进入我的业务', 'link');
    });
    await enterFund(canvasElement, step);
  },
};

export const OldAccount: Story = {
  name: '原账号登录并申请',
  args: { page: 'my-applications' },
  play: async ({ canvasElement, step }) => {
    await step('尚未登录：转到登录', async () => {
      const visitor = await inHall(canvasElement, 'zxkt-login-form');
      await signIn(visitor, demo.oldAccount);
      await visitor.press('进入我的业务', 'link');
    });
    await step('我的业务为空：增加应用', async () => {
      const mine = await inHall(canvasElement, 'zxkt-my-applications');
      await mine.press('增加应用', 'link');
    });
    await addFund(canvasElement, step);
    await enterFund(canvasElement, step);
  },
};
