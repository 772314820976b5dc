import type { Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';
import { demo, signInFirst } from './support/sign-in.ts';

interface Args {
  draft: 'device' | 'tab' | 'off';
  'my-applications-href': string;
  'picker-href': string;
  'login-href': string;
  'recovery-href': string;
}

const meta = {
  title: '组件/QualificationWizard 企业资质',
  component: 'zxkt-qualification-wizard',
  args: {
    draft: 'off',
    'my-applications-href': '#mine',
    'picker-href': '#applications',
    'login-href': '#login',
    'recovery-href': '#recovery',
  },
  parameters: { backend: { qualifications: true }, docs: { story: { autoplay: true } } },
  render: (args) => html`
    <zxkt-qualification-wizard
      draft=${args.draft}
      my-applications-href=${args['my-applications-href']}
      picker-href=${args['picker-href']}
      login-href=${args['login-href']}
      recovery-href=${args['recovery-href']}
    ></zxkt-qualification-wizard>
  `,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;
type Context = StoryContext<Args>;

const open = (canvas: HTMLElement) => Person.at(canvas, 'zxkt-qualification-wizard');

/** The wizard of an account of the demonstration data, each of which stands somewhere else. */
const openAs = async (canvas: HTMLElement, account: string): Promise<Person> => {
  await signInFirst(canvas, account);
  return open(canvas);
};

const addFund = async (canvas: HTMLElement): Promise<void> => {
  const picker = document.createElement('zxkt-application-picker');
  canvas.querySelector('zxkt-qualification-wizard')?.after(picker);
  const chooser = await Person.at(canvas, 'zxkt-application-picker');
  await chooser.press(/^申请：外贸发展/);
  await chooser.sees('已添加');
  picker.remove();
};

const agree = async (person: Person): Promise<void> => {
  (await person.sees('（申明全文完）')).scrollIntoView();
  await person.sees('您已阅读至末尾，可以点击“同意”');
  await person.press('同意');
};

/** Takes a submission back: all fields are filled in, and may be changed. */
const openFilled = async ({ canvasElement }: Context): Promise<Person> => {
  const person = await openAs(canvasElement, 'demosubmitted1');
  await person.press('撤回');
  await person.sees('确定撤回吗？');
  const [, confirm] = await person.screen.findAllByRole('button', { name: '撤回', hidden: true });
  confirm?.click();
  await person.field('填报人姓名');
  return person;
};

const confirmed = async (context: Context): Promise<Person> => {
  const person = await openFilled(context);
  await person.press('下一步');
  await person.sees('外贸发展专项资金（中小）企业注册登记表');
  return person;
};

export const Declaration: Story = {
  name: '注册申明',
  play: async ({ canvasElement }) => {
    const person = await openAs(canvasElement, demo.trader);
    await person.sees('注册申明');
    await expect(await person.screen.findByRole('button', { name: '同意' })).toHaveAttribute('aria-disabled', 'true');
  },
};

/** The version in force is another until it is agreed to, as on a page that was open when it changed. The words are those there are. */
const changeWordsMeanwhile = (context: Context): void => {
  const { backend } = inPageOf(context);
  const { fetch } = backend;
  const before: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const isQualification = request.url.endsWith('/v1/qualification');
    if (isQualification && request.method === 'POST') Object.assign(backend, { fetch });
    const response = await fetch(new Request(request.url.replace('/2012-01/', '/2019-01/'), request));
    if (!isQualification || request.method !== 'GET' || !response.ok) return response;
    return Response.json({ ...((await response.json()) as object), declarationVersion: '2012-01' }, response);
  };
  Object.assign(backend, { fetch: before });
};

export const DeclarationChanged: Story = {
  name: '注册申明：已更新',
  play: async (context) => {
    changeWordsMeanwhile(context);
    const person = await openAs(context.canvasElement, demo.trader);
    await addFund(context.canvasElement);
    await agree(person);
    await person.sees('注册申明已更新，请重新阅读后再点击“同意”。');
    await expect(await person.screen.findByRole('button', { name: '同意' })).toHaveAttribute('aria-disabled', 'true');
  },
};

export const Empty: Story = {
  name: '空白表单',
  play: async ({ canvasElement }) => {
    const person = await openAs(canvasElement, demo.trader);
    await addFund(canvasElement);
    await agree(person);
    await expect(await person.field('填报人姓名')).toHaveValue('');
  },
};

export const Filling: Story = {
  name: '填写中',
  play: async ({ canvasElement }) => {
    const person = await openAs(canvasElement, 'demodraft1');
    await waitFor(async () => expect(await person.field('填报人姓名')).toHaveValue('陈佳测试'));
  },
};

export const Warned: Story = {
  name: '核对提示',
  play: async ({ canvasElement }) => {
    const person = await openAs(canvasElement, 'demodraft1');
    await person.enter('组织机构代码', 'MADEM001-1');
    (await person.field('组织机构代码')).blur();
    await person.sees(/与统一社会信用代码第9至17位不一致/);
  },
};

export const Refused: Story = {
  name: '需要修改',
  play: async ({ canvasElement }) => {
    const person = await openAs(canvasElement, 'demodraft1');
    await person.field('填报人姓名');
    await person.press('下一步');
    await person.sees(/^提交前请修改以下 \d+ 处内容$/);
  },
};

export const Offline: Story = {
  name: '网络已断开',
  args: { draft: 'tab' },
  play: async (context) => {
    const person = await openAs(context.canvasElement, 'demodraft1');
    await person.field('填报人姓名');
    inPageOf(context).backend.faults.offline = true;
    await person.enter('邮编', '518057');
    await person.sees(/^网络已断开/);
  },
};

export const Conflict: Story = {
  name: '草稿有两个版本',
  play: async ({ canvasElement }) => {
    const person = await openAs(canvasElement, 'demodraft1');
    await person.field('填报人姓名');
    const other = document.createElement('zxkt-qualification-wizard');
    other.draft = 'off';
    person.widget.after(other);
    const elsewhere = new Person(other);
    const saved = new Promise((resolve) => other.addEventListener('zxkt-qualification-draft-saved', resolve));
    await waitFor(() => elsewhere.screen);
    await elsewhere.enter('填报人姓名', '陈佳');
    await saved;
    other.remove();
    await person.enter('填报人姓名', '王琳');
    await person.sees('草稿有两个版本');
  },
};

export const Expired: Story = {
  name: '登录已失效',
  play: async (context) => {
    const person = await openAs(context.canvasElement, 'demodraft1');
    await person.field('填报人姓名');
    inPageOf(context).backend.advance(9 * 60 * 60_000);
    await person.enter('邮编', '518057');
    await person.sees('请重新登录');
  },
};

export const Confirm: Story = { name: '信息确认', play: async (context) => void (await confirmed(context)) };

export const Submitted: Story = {
  name: '注册成功',
  play: async (context) => {
    const person = await confirmed(context);
    await person.press('注册会员');
    await person.sees('注册信息已提交');
    await person.sees(/^ZXKT-330200-\d{4}-000001$/);
  },
};

export const Waiting: Story = {
  name: '待审核',
  play: async ({ canvasElement }) => {
    const person = await openAs(canvasElement, 'demosubmitted1');
    await person.sees('待主管部门办理');
  },
};

export const Returned: Story = {
  name: '退回修改：填写',
  play: async ({ canvasElement }) => {
    const person = await openAs(canvasElement, 'demoreturned1');
    await person.sees('申请已被退回，请修改后重新提交');
  },
};

export const ReturnedStatus: Story = {
  name: '退回修改：办理进度',
  play: async ({ canvasElement }) => {
    const person = await openAs(canvasElement, 'demoreturned1');
    await person.press('查看办理进度');
    await person.sees('待您办理');
  },
};

export const Approved: Story = {
  name: '审核通过',
  play: async ({ canvasElement }) => {
    const person = await openAs(canvasElement, 'demoapproved1');
    await person.sees('现行有效');
  },
};

export const Sheet: Story = {
  name: '登记表',
  play: async ({ canvasElement }) => {
    const person = await openAs(canvasElement, 'demoapproved1');
    await person.press('查看登记表');
    await person.sees('单位（盖章）');
    await person.sees('发电机及发电机组制造');
  },
};

export const Change: Story = {
  name: '变更填写',
  play: async ({ canvasElement }) => {
    const person = await openAs(canvasElement, 'demoapproved1');
    await person.press('变更申请');
    await person.sees('正在办理信息变更');
  },
};

export const Loading: Story = {
  name: '加载中',
  globals: { network: 'slow' },
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.sees('正在加载…');
  },
};

export const Failed: Story = {
  name: '加载失败',
  globals: { network: 'down' },
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.sees('页面未能加载');
  },
};

export const SignedOut: Story = {
  name: '未登录',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.sees('请先登录');
  },
};

export const English: Story = {
  name: '英文',
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    const person = await openAs(canvasElement, 'demoreturned1');
    await person.press('See the progress');
    await person.sees('Your turn');
  },
};

export const Phone: Story = {
  name: '手机',
  globals: { viewport: { value: 'phone' }, theme: 'dark' },
  play: Filling.play ?? (() => undefined),
};
