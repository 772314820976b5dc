import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { completeForm, typed } from './support/account-form-steps.ts';
import { inPageOf } from './support/in-page.ts';
import { Person } from './support/person.ts';

interface Args {
  draft: 'tab' | 'device' | 'off';
}

const meta = {
  title: '组件/AccountForm 账号注册',
  component: 'zxkt-account-form',
  args: { draft: 'off' },
  argTypes: { draft: { control: 'inline-radio', options: ['tab', 'device', 'off'] } },
  render: ({ draft }) =>
    html`<zxkt-account-form login-href="#login" next-href="#applications" draft=${draft}></zxkt-account-form>`,
} satisfies Meta<Args>;

export default meta;
type Story = StoryObj<Args>;

const open = (canvas: HTMLElement) => Person.at(canvas, 'zxkt-account-form');

export const Blank: Story = { name: '空白' };

export const NaturalPerson: Story = {
  name: '个人用户',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.tick('个人用户');
    await person.seesNot('样例');
  },
};

export const ForeignEnterprise: Story = {
  name: '境外企业',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.tick('境外企业');
    await person.enter('企业名称', 'Straits Bridge Trading Pte. Ltd.');
    await person.choose('国家（地区）', '新加坡');
    await person.enter('注册号', '202600001A');
    await person.choose('证件类型', '护照');
    await person.enter('证件号码', 'E12345678');
    await expect(await person.field('国家（地区）')).toHaveValue('SG');
  },
};

export const Typing: Story = {
  name: '填写中',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enter('登录账号', 'chenguang2026');
    await person.enter('显示名', '杭州晨光进出口有限公司');
    await person.type('密码', 'Wai7mao');
    await person.sees(/密码强度/);
  },
};

export const Sample: Story = {
  name: '样例展开',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.press(/^样例：组织机构代码/);
    await person.sees('登记管理部门');
  },
};

export const Refused: Story = {
  name: '校验未通过',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enterAll({
      登录账号: 'chenguang',
      密码: 'waimao',
      确认密码: 'waimai',
      '组织机构代码/统一社会信用代码': '999900001016367613',
      证件号码: '110101200001011524',
      手机号码: '1390123',
    });
    await person.press('注册');
    const summary = await person.sees(/提交前请修改以下/);
    await waitFor(() => expect(person.focused?.contains(summary)).toBe(true));
    await expect(await person.field('登录账号')).toHaveAttribute('aria-invalid', 'true');
  },
};

export const Doubtful: Story = {
  name: '存疑可继续',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enterAll({
      '组织机构代码/统一社会信用代码': '10163676-2',
      进出口企业代码: '9900147023480',
      邮箱: 'a@b.cn',
    });
    await person.sees(/组织机构代码校验未通过，请对照证书核对；确认无误的，可以继续/);
    await expect(await person.field('组织机构代码')).toHaveAttribute('aria-invalid', 'false');
  },
};

export const CodeSent: Story = {
  name: '验证码已发送',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enter('手机号码', '13901234567');
    await person.press('获取短信验证码');
    await person.sees(/秒后可重新获取/);
    await person.sees(/验证码已发送至/);
  },
};

export const WrongCode: Story = {
  name: '验证码不正确',
  play: async (context) => {
    const person = await open(context.canvasElement);
    await CodeSent.play?.(context);
    await person.enter('短信验证码', '000000');
    await person.sees(/短信验证码不正确/);
  },
};

export const ImageCode: Story = {
  name: '图形验证码',
  parameters: { backend: { settings: { challengeKind: 'image-code' } } },
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enter('手机号码', '13901234567');
    await person.field('图形验证码');
    await person.press('获取短信验证码');
    await person.sees('请输入图形验证码中的字符。');
  },
};

export const WithoutImageCode: Story = {
  name: '改用免输入验证',
  parameters: ImageCode.parameters ?? {},
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enter('手机号码', '13901234567');
    await person.press('无法辨认图片？改用免输入验证');
    await person.sees(/已改用免输入验证/);
    await person.press('获取短信验证码');
    await person.sees(/验证码已发送至/);
  },
};

export const ModernPasswords: Story = {
  name: '新版密码规则',
  parameters: { backend: { settings: { passwordPolicy: 'modern' } } },
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enter('登录账号', 'chenguang2026');
    await person.sees(/15-128位，可使用任意字符/);
    await person.enter('密码', '杭州晨光进出口的密码是一句话');
  },
};

export const Taken: Story = {
  name: '账号已被占用',
  play: async (context) => {
    const person = await open(context.canvasElement);
    await completeForm(person, inPageOf(context), { 登录账号: 'demotrader1' });
    await person.press('注册');
    await waitFor(() => expect(person.screen.getAllByText(/该登录账号已被使用/).length).toBeGreaterThan(1));
  },
};

export const DraftRestored: Story = {
  name: '草稿已恢复',
  args: { draft: 'tab' },
  play: async ({ canvasElement }) => {
    const before = await open(canvasElement);
    await before.enterAll({ 登录账号: 'chenguang2026', 显示名: '杭州晨光进出口有限公司', 密码: 'Wai7mao8Fund' });
    // What is typed is kept a moment after the last key.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    // What a reload does: the element goes, and another one takes its place.
    const form = document.createElement('zxkt-account-form');
    before.widget.replaceWith(form);
    const after = await open(canvasElement);
    await after.sees(/已恢复上次填写的内容/);
    await expect(await after.field('登录账号')).toHaveValue('chenguang2026');
    await expect(await after.field('密码')).toHaveValue('');
  },
};

export const Cleared: Story = {
  name: '已清空可撤销',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enterAll({ 登录账号: 'chenguang2026', 显示名: '杭州晨光进出口有限公司' });
    await person.press('清空');
    await person.sees('已清空填写的内容。');
  },
};

export const Submitting: Story = {
  name: '提交中',
  play: async (context) => {
    const person = await open(context.canvasElement);
    const inPage = inPageOf(context);
    await completeForm(person, inPage);
    inPage.backend.faults.latency = 600_000;
    await person.press('注册');
    await person.sees('正在注册…');
  },
};

export const NetworkLost: Story = {
  name: '网络中断',
  play: async (context) => {
    const person = await open(context.canvasElement);
    const inPage = inPageOf(context);
    await completeForm(person, inPage);
    inPage.backend.faults.offline = true;
    await person.press('注册');
    await person.sees(/无法连接服务器，请检查网络后重试/);
    await expect(await person.field('登录账号')).toHaveValue(typed['登录账号']);
  },
};

export const ServerFailed: Story = {
  name: '服务器错误',
  play: async (context) => {
    const person = await open(context.canvasElement);
    const inPage = inPageOf(context);
    await completeForm(person, inPage);
    inPage.backend.faults.outage = 500;
    await person.press('注册');
    await person.sees(/系统正在维护或暂时繁忙/);
  },
};

export const Registered: Story = {
  name: '注册成功',
  play: async (context) => {
    const person = await open(context.canvasElement);
    await completeForm(person, inPageOf(context));
    await person.press('注册');
    await person.sees('注册成功');
    await person.sees('139****4567');
  },
};

export const AnswerLost: Story = {
  name: '应答丢失仍只注册一次',
  play: async (context) => {
    const person = await open(context.canvasElement);
    const inPage = inPageOf(context);
    await completeForm(person, inPage);
    inPage.backend.faults.droppedAnswers = 1;
    await person.press('注册');
    await person.sees('注册成功');
    await expect(inPage.backend.faults.droppedAnswers).toBe(0);
  },
};

export const English: Story = {
  name: '英文',
  globals: { language: 'en' },
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.enter('Login account', 'abc');
    await person.press('Register');
    await person.sees(/letters and digits/);
  },
};

export const Dark: Story = { name: '深色', globals: { theme: 'dark' }, play: Refused.play ?? (() => undefined) };

export const Phone: Story = {
  name: '手机',
  globals: { viewport: { value: 'phone' } },
  play: CodeSent.play ?? (() => undefined),
};

export const LongText: Story = {
  name: '长文本',
  play: async ({ canvasElement }) => {
    const person = await open(canvasElement);
    await person.tick('境外企业');
    await person.enter('显示名', '中国（新疆）自由贸易试验区喀什片区丝绸之路跨境电子商务综合服务有限责任公司');
    await person.enter(
      '企业名称',
      'Gesellschaft für grenzüberschreitenden Außenhandel mittelständischer Unternehmen mbH & Co. KG',
    );
    await person.enter('邮箱', `${'chuangxinfazhan.'.repeat(3)}office@waimaofazhanzhuanxiangzijin.example.cn`);
    await person.press('注册');
    await person.sees(/提交前请修改以下/);
  },
};
