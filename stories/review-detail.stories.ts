import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import type { ZxktReviewDetail } from '@zxkt/widgets';
import { html } from 'lit';
import { userEvent } from 'storybook/test';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';
import { casesOf, choose, decide, openCase, staffOf, write } from './support/review.ts';

/** Submitted twice, in 深圳市南山区. */
const again = '再提交';

const meta = {
  title: '组件/ReviewDetail 企业资质审核',
  component: 'zxkt-review-detail',
  parameters: { backend: { qualifications: true }, docs: { story: { autoplay: true } } },
  render: () => html`<zxkt-review-detail draft="off" queue-href="#queue"></zxkt-review-detail>`,
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const Submitted: Story = {
  name: '待审核',
  play: async (context) => {
    const person = await openCase(context, again);
    await person.sees(/规则核对提示/);
    await person.sees(/与第1版相比的变更/);
  },
};

export const InMyHands: Story = {
  name: '我在办理',
  play: async (context) => {
    const person = await openCase(context, again);
    await person.press('领取办理');
    await person.sees('您正在办理');
  },
};

export const InOtherHands: Story = {
  name: '他人在办理',
  play: async (context) => {
    const colleague = await staffOf(context, 'zxkt_shenzhen');
    const [id = ''] = await casesOf(colleague, again);
    await colleague.cases.take(id);
    const person = await openCase(context, again);
    await person.sees(/^深圳市审核员正在办理$/);
  },
};

export const WithReasons: Story = {
  name: '写意见',
  play: async (context) => {
    const person = await openCase(context, again);
    await choose(person, '退回修改');
    await write(person, '单位基本信息：地址', '请与营业执照保持一致。');
    await person.press('添加意见：银行账号信息');
    await person.press('与开户许可证不一致，请核对后重新填写。');
  },
};

export const ReasonsMissing: Story = {
  name: '未写意见',
  play: async (context) => {
    const person = await openCase(context, again);
    await decide(person, '退回修改');
    await person.sees('提交前请修改以下 1 处内容');
  },
};

export const Returned: Story = {
  name: '已退回',
  play: async (context) => {
    const person = await openCase(context, again);
    await write(person, '银行账号信息：银行户名', '与开户许可证不一致。');
    await decide(person, '退回修改');
    await person.sees('已提交：退回修改');
  },
};

export const Approved: Story = {
  name: '已通过',
  play: async (context) => {
    const person = await openCase(context, again);
    await decide(person, '通过');
    await person.sees('已提交：通过');
  },
};

export const Refusing: Story = {
  name: '确认不予通过',
  play: async (context) => {
    const person = await openCase(context, again);
    await person.press('添加整体意见');
    await person.press('不符合资金管理办法规定的申报条件。');
    await person.press('完成');
    await decide(person, '不予通过');
    await person.sees('确定不予通过吗？');
  },
};

export const Overtaken: Story = {
  name: '他人已先办理',
  play: async (context) => {
    const person = await openCase(context, again);
    await write(person, '银行账号信息：银行户名', '与开户许可证不一致。');
    const colleague = await staffOf(context, 'zxkt_shenzhen');
    const [id = ''] = await casesOf(colleague, again);
    const { etag } = await colleague.cases.read(id);
    await colleague.cases.decide(id, { event: 'approve' }, etag);
    await decide(person, '退回修改');
    await person.sees('其他审核人员已先办理');
  },
};

export const InForce: Story = {
  name: '已通过的资质',
  play: async (context) => {
    const person = await openCase(context, '青岛示例', 'zxkt_mofcom');
    await person.sees('撤销资质');
  },
};

export const OnlyLooking: Story = {
  name: '审计员',
  play: async (context) => {
    const person = await openCase(context, again, 'zxkt_auditor');
    await person.sees('您的账号可以查看，不能办理。');
  },
};

export const PurposeAsked: Story = {
  name: '查看个人信息',
  play: async (context) => {
    const person = await openCase(context, again);
    await person.press('查看个人信息');
    await person.sees('查看用途');
  },
};

export const PersonalShown: Story = {
  name: '个人信息已显示',
  play: async (context) => {
    const person = await openCase(context, again);
    await person.press('查看个人信息');
    await person.press('确认查看');
    await person.sees('13901234599');
  },
};

export const ResetSent: Story = {
  name: '重置密码',
  play: async (context) => {
    const person = await openCase(context, again);
    await person.press('重置密码');
    await person.press('发送链接');
    await person.sees(/^一次性链接已发送至/);
  },
};

export const OldVersion: Story = {
  name: '查看旧版本',
  play: async (context) => {
    const person = await openCase(context, again);
    const select = await person.screen.findByLabelText('查看版本');
    await userEvent.selectOptions(select, '1');
    await person.sees(/您正在查看第1版/);
  },
};

export const Keys: Story = {
  name: '快捷键',
  play: async (context) => {
    const person = await openCase(context, again);
    await person.press('快捷键');
    await person.sees('使用单键快捷键');
  },
};

export const None: Story = {
  name: '未选择',
  play: async ({ canvasElement }) => {
    const person = await Person.at(canvasElement, 'zxkt-review-detail');
    await person.sees('请选择一件申请');
  },
};

const openWith = async (context: StoryContext, id: string): Promise<Person> => {
  const person = await Person.at(context.canvasElement, 'zxkt-review-detail');
  (person.widget as ZxktReviewDetail).case = id;
  return person;
};

export const Missing: Story = {
  name: '没有找到',
  play: async (context) => {
    const person = await openCase(context, again);
    (person.widget as ZxktReviewDetail).case = 'nowhere';
    await person.sees('没有找到该申请');
  },
};

export const Loading: Story = {
  name: '加载中',
  globals: { network: 'slow' },
  play: async (context) => {
    const person = await openWith(context, 'nowhere');
    await person.sees('正在加载申请…');
  },
};

export const LoadingFailed: Story = {
  name: '加载失败',
  play: async (context) => {
    const person = await openCase(context, again);
    inPageOf(context).backend.faults.outage = 500;
    (person.widget as ZxktReviewDetail).case = 'elsewhere';
    await person.sees('申请未能加载');
  },
};

export const SignedOut: Story = {
  name: '未登录',
  play: async (context) => {
    const person = await openWith(context, 'nowhere');
    await person.sees('请先登录');
  },
};

export const English: Story = {
  name: '英文',
  globals: { language: 'en' },
  play: async (context) => {
    const person = await openCase(context, again);
    await person.sees(/Changes since version 1/);
  },
};

export const Dark: Story = { name: '深色', globals: { theme: 'dark' }, play: WithReasons.play ?? (() => undefined) };

export const Phone: Story = {
  name: '手机',
  globals: { viewport: { value: 'phone' } },
  play: WithReasons.play ?? (() => undefined),
};

export const Gone: Story = {
  name: '登录已失效',
  play: async (context) => {
    const person = await openCase(context, again);
    inPageOf(context).backend.advance(60 * 60_000);
    await person.press('领取办理');
    await person.sees('请重新登录');
  },
};
