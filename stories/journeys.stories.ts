import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { ZxktQualificationWizard } from '@zxkt/widgets';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { completeForm, enterprise } from './support/account-form-steps.ts';
import type { Page, StoryHall } from './support/hall.ts';
import './support/hall.ts';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';
import { decide, openCase, write } from './support/review.ts';
import { demo, signIn, signInFirst } from './support/sign-in.ts';

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

/** Presses what asks first, and says yes. */
const pressTwice = async (person: Person, name: string): Promise<void> => {
  await person.press(name);
  await waitFor(async () => {
    const [, confirm] = await person.screen.findAllByRole('button', { name, hidden: true });
    expect(confirm).toBeTruthy();
    confirm?.click();
  });
};

export const BothSides: Story = {
  name: '柜台两侧：提交、退回、修改、通过',
  parameters: { backend: { qualifications: true } },
  render: () => html`
    <zxkt-qualification-wizard draft="off"></zxkt-qualification-wizard>
    <zxkt-review-detail draft="off"></zxkt-review-detail>
  `,
  play: async (context) => {
    const { canvasElement, step } = context;
    const inPage = inPageOf(context);
    const enterprise = async () => {
      const person = await Person.at(canvasElement, 'zxkt-qualification-wizard');
      await (person.widget as ZxktQualificationWizard).reload();
      return person;
    };
    await step('企业：撤回、核对、重新提交', async () => {
      await signInFirst(canvasElement, 'demosubmitted1');
      const applicant = await Person.at(canvasElement, 'zxkt-qualification-wizard');
      await pressTwice(applicant, '撤回');
      await applicant.field('填报人姓名');
      await applicant.press('下一步');
      await applicant.press('注册会员');
      await applicant.sees('注册信息已提交');
    });
    await step('主管机关：领取，在两处写意见，退回', async () => {
      const reviewer = await openCase(context, '示例贸易', 'zxkt_mofcom');
      await reviewer.press('领取办理');
      await reviewer.sees('您正在办理');
      await write(reviewer, '单位基本信息：地址', '地址请填写到门牌号。');
      await write(reviewer, '银行账号信息：开户银行', '请填写开户支行全称。');
      await decide(reviewer, '退回修改');
      await reviewer.sees('已提交：退回修改');
      const [mail] = await inPage.backend.mailbox('demosubmitted1@enterprise.example');
      await expect(mail?.text).toContain('请填写开户支行全称。');
    });
    await step('企业：只改这两处，再次提交', async () => {
      const applicant = await enterprise();
      await applicant.sees('申请已被退回，请修改后重新提交');
      await expect(await applicant.field('邮编')).toHaveAttribute('readonly');
      await applicant.enter('地址', '浙江省宁波市海曙区中山西路138号');
      await applicant.enter('开户银行', '示例银行股份有限公司宁波海曙支行');
      await applicant.press('下一步');
      await applicant.press('重新提交');
      await applicant.sees('注册信息已提交');
    });
    await step('主管机关：核对变更，通过', async () => {
      const reviewer = await openCase(context, '示例贸易', 'zxkt_mofcom');
      await reviewer.sees(/^与第\d版相比的变更（2）$/);
      await decide(reviewer, '通过');
      await reviewer.sees('已提交：通过');
    });
    await step('企业：审核通过', async () => {
      const applicant = await enterprise();
      await applicant.sees('现行有效');
      const [mail] = await inPage.backend.mailbox('demosubmitted1@enterprise.example');
      await expect(mail?.subject).toContain('审核通过');
    });
  },
};
