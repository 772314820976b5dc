import type { StoryContext } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { inPageOf } from './in-page.ts';
import { Person } from './person.ts';

type Story = Pick<StoryContext, 'canvasElement' | 'loaded'>;

/** The code of the demonstration's `zxkt_chenjiaceshi1`. */
export const demoCode = '91110101MADEM0011G';

/** What somebody submits who does everything right. */
export const applicant = {
  企业名称: '示例进出口有限公司',
  联系人姓名: '陈佳',
  邮箱地址: 'applicant@enterprise.example',
} as const;

/** A photograph of a licence, so to say. */
export const photograph = async (name: string): Promise<File> => {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [900, 1200];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas');
  context.fillStyle = '#f4f0e4';
  context.fillRect(0, 0, 900, 1200);
  context.fillStyle = '#a8271c';
  context.font = '72px sans-serif';
  context.fillText('营业执照', 300, 200);
  context.fillStyle = '#39424e';
  for (let line = 0; line < 9; line++) context.fillRect(140, 360 + line * 64, 420 + ((line * 97) % 200), 16);
  context.strokeStyle = '#c0392b';
  context.lineWidth = 10;
  context.beginPath();
  context.arc(660, 1000, 110, 0, 7);
  context.stroke();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.9));
  return new File([blob ?? ''], name, { type: 'image/jpeg' });
};

/** Chooses files as from the dialog of the browser. */
export const choose = async (person: Person, name: 'licence' | 'letter', ...files: readonly File[]): Promise<void> => {
  const input = await waitFor(() => {
    const found = person.widget.shadowRoot?.querySelector<HTMLInputElement>(`#${name}`);
    expect(found).toBeTruthy();
    return found as HTMLInputElement;
  });
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

/** Step 1, as far as the papers. */
export const toPapers = async (person: Person): Promise<void> => {
  await person.enter('统一社会信用代码/组织机构代码/进出口企业代码', demoCode);
  await person.press('下一步');
  await person.sees('证明材料');
  await person.field('企业名称');
};

/** Everything of step 2. */
export const completePapers = async (person: Person): Promise<void> => {
  await choose(person, 'licence', await photograph('营业执照.jpg'), await photograph('身份证.jpg'));
  await choose(person, 'letter', await photograph('重置申请.jpg'));
  await person.enterAll(applicant);
  await person.tick(/我已阅读并同意/);
};

/** The newest message to the applicant that holds such a thing. */
export const inMail = async (story: Pick<Story, 'loaded'>, pattern: RegExp): Promise<string> => {
  const messages = await inPageOf(story).backend.mailbox(applicant.邮箱地址);
  return messages.map(({ text }) => pattern.exec(text)?.[1]).find(Boolean) ?? '';
};

/** Submits papers where a story is not about that: with a form that comes for it and goes again. */
export const submitFirst = async (story: Story): Promise<{ readonly number: string; readonly secret: string }> => {
  const provider = await waitFor(() => {
    const found = story.canvasElement.querySelector('zxkt-provider');
    expect(found).not.toBeNull();
    return found as Element;
  });
  const form = document.createElement('zxkt-recovery-form');
  form.draft = 'off';
  form.lang = 'zh-CN';
  form.route = 'account';
  provider.prepend(form);
  const person = new Person(form);
  await waitFor(() => expect(form.shadowRoot?.querySelector('[part=open]')).toBeTruthy());
  await toPapers(person);
  await completePapers(person);
  await person.press('提交');
  await person.sees('申请已提交');
  form.remove();
  const number = await inMail(story, /受理编号：(ZH\d{14})/);
  return { number, secret: await inMail(story, /查询码：([\w-]{14})/) };
};

/** The likeliest of the accounts that a ticket may mean. */
export const chooseAccount = async (person: Person): Promise<void> => {
  const [first] = await person.screen.findAllByRole('radio', { name: /选择该账号/ });
  if (first) await userEvent.click(first);
};
