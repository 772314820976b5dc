import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { Examples } from '../../host/start-examples.ts';
import { submitLogin } from './login-form.ts';
import { codeSentTo, linkSentTo } from './mailbox.ts';
import { submitStaffLogin } from './staff.ts';
import { engines, openExamples, ordinaryBrowser, temporaryFolder } from './stage.ts';
import { Visitor } from './visitor.ts';

/** Of the demonstration's `zxkt_chenjiaceshi1`. */
const code = '91110101MADEM0011G';

/** Two photographs, as of a licence and a letter: a browser draws them. */
const photographs = async ({ page }: Visitor): Promise<readonly [licence: string, letter: string]> => {
  const folder = temporaryFolder();
  const draw = async (ink: string, type: string) =>
    page.evaluate(
      async ([colour = '', kind]) => {
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [900, 1200];
        const context = canvas.getContext('2d');
        if (!context) throw new Error('There is no canvas');
        context.fillStyle = colour;
        context.fillRect(0, 0, 900, 1200);
        const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, kind));
        const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer());
        return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      },
      [ink, type],
    );
  const files = [join(folder, '营业执照.jpg'), join(folder, '重置申请.png')] as const;
  writeFileSync(files[0], Buffer.from(await draw('#f4f0e4', 'image/jpeg'), 'base64'));
  writeFileSync(files[1], Buffer.from(await draw('#fff', 'image/png'), 'base64'));
  return files;
};

const upload = async ({ page }: Visitor, name: string, file: string): Promise<void> => {
  const input = await page.waitForSelector(`>>> #${name}`);
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
};

const fill = async (visitor: Visitor, values: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, value] of Object.entries(values)) {
    await visitor.clickOnField(name);
    await visitor.replacesWith(value);
  }
};

/** Opens the link of a mail, sets the password, and signs in with it. */
const setPasswordBy = async (visitor: Visitor, link: string, account: string, password: string): Promise<void> => {
  await visitor.go(link);
  await visitor.finds('>>> [part=set]');
  assert.equal(new URL(visitor.page.url()).hash, '', 'the word has left the address bar');
  await fill(visitor, { password, confirmation: password });
  await visitor.press('button', '设置密码');
  await visitor.reads('密码已重置');
  await visitor.press('link', '登录', 1);
  await visitor.isAt('/login.html');
  await submitLogin(visitor, account, password);
  await visitor.isAt('/hall.html');
};

for (const engine of engines) {
  describe(`who forgot, on ${engine}`, () => {
    let browser: Browser;
    let examples: Examples;
    before(async () => {
      // Passwords change here, which others sign in with.
      [browser, examples] = await Promise.all([ordinaryBrowser(), openExamples(engine)]);
    });

    const arrive = async (): Promise<Visitor> => {
      const visitor = await Visitor.arrive(browser);
      // Whether someone is signed in can only be found out by asking.
      visitor.expect(/^401 GET \/v1\/(authority\/)?session$/);
      return visitor;
    };

    /** A member of staff, signed in, at a page of the authority end. */
    const atAuthorityEnd = async (account: string, path: string): Promise<Visitor> => {
      const staff = await arrive();
      await staff.go(`${examples.portal}/authority.html?return=${encodeURIComponent(path)}`);
      await submitStaffLogin(staff, examples, account);
      await staff.isAt(path);
      return staff;
    };

    it('finds the account by papers: 忘记密码, 找回账号, the desk, the link of the mail, a new password', async () => {
      const email = `recovered-${engine}@enterprise.example`;
      const visitor = await arrive();
      await visitor.go(`${examples.portal}/login.html`);
      const [licence, letter] = await photographs(visitor);
      await visitor.press('link', '忘记密码?');
      await visitor.isAt('/recovery.html');
      await visitor.press('button', '找回用户信息');
      await visitor.press('button', '找回账号');
      await fill(visitor, { code });
      await visitor.press('button', '下一步');
      await visitor.finds('>>> [part=papers]');
      await upload(visitor, 'licence', licence);
      await upload(visitor, 'letter', letter);
      await fill(visitor, { enterpriseName: '示例进出口有限公司', contact: '陈佳', email });
      await visitor.clickOnField('consent');
      await visitor.press('button', '提交');
      await visitor.reads('申请已提交');
      const number = await visitor.page.$eval('>>> [part=receipt] dd', (line) => line.textContent.trim());

      const desk = await atAuthorityEnd('zxkt_support', '/recovery-desk.html');
      await desk.press('button', `办理：${number}`);
      await desk.finds('>>> .paper canvas');
      await desk.press('button', '开始审核');
      await desk.finds('>>> [part=release]');
      await desk.clickOn('>>> .choose');
      await desk.press('button', '提交决定');
      await desk.reads('已提交：通过');
      await desk.leave();

      const link = await linkSentTo(examples, email);
      await setPasswordBy(visitor, link, 'zxkt_chenjiaceshi1', 'Wai7mao8New1');
      await visitor.leave();
    });

    it('resets the password by account and email, by a link that is good once', async () => {
      const visitor = await arrive();
      await visitor.go(`${examples.portal}/recovery.html`);
      await visitor.clickOn('>>> [data-route=email]');
      await fill(visitor, { account: 'demotrader1', email: 'trader@enterprise.example' });
      await visitor.press('button', '发送链接');
      await visitor.reads('请查收邮件');
      const link = await linkSentTo(examples, 'trader@enterprise.example');
      await setPasswordBy(visitor, link, 'demotrader1', 'Wai7mao8New2');
      visitor.expect(/^409 POST \/v1\/recovery\/links\/check$/);
      await visitor.go(link);
      await visitor.reads('该链接已使用过');
      await visitor.leave();
    });

    it('resets the password by account and mobile number', async () => {
      const mobile = '13900000003';
      const visitor = await arrive();
      await visitor.go(`${examples.portal}/recovery.html#mobile`);
      await fill(visitor, { account: 'demoperson1', mobile });
      await visitor.press('button', '获取短信验证码');
      const sent = await codeSentTo(examples, mobile);
      await fill(visitor, { smsCode: sent });
      await visitor.reads('手机号码已验证');
      await visitor.press('button', '下一步');
      await visitor.finds('>>> [part=set]');
      await fill(visitor, { password: 'Wai7mao8New3', confirmation: 'Wai7mao8New3' });
      await visitor.press('button', '设置密码');
      await visitor.reads('密码已重置');
      await visitor.press('link', '登录', 1);
      await visitor.isAt('/login.html');
      await submitLogin(visitor, 'demoperson1', 'Wai7mao8New3');
      await visitor.isAt('/hall.html');
      await visitor.leave();
    });

    it('resets the password by the authority, which sends a link to the address of the account', async () => {
      const email = 'demosubmitted1@enterprise.example';
      const staff = await atAuthorityEnd('zxkt_mofcom', '/desk.html');
      // The button of the console is for the console's own tests; what it calls is called here as the page does.
      const masked = await staff.page.evaluate(async (unit) => {
        const provider = document.querySelector('zxkt-provider');
        const send = async (path: string, init: RequestInit = {}) => {
          const headers = {
            'content-type': 'application/json',
            'x-zxkt-key': provider?.getAttribute('key') ?? '',
            'x-zxkt-client': 'zxkt-test/1',
            ...(init.method && { 'idempotency-key': crypto.randomUUID() }),
          };
          const answer = await fetch(`${provider?.getAttribute('api') ?? ''}${path}`, {
            ...init,
            headers,
            credentials: 'include',
          });
          return (await answer.json()) as { items: { id: string }[]; maskedEmail: string };
        };
        const { items } = await send(`/v1/review/cases?text=${encodeURIComponent(unit)}`);
        const path = `/v1/review/cases/${items[0]?.id ?? ''}/password-resets`;
        return (await send(path, { method: 'POST', body: '{}' })).maskedEmail;
      }, '宁波𬭎达示例贸易有限公司');
      assert.match(masked, /\*+@enterprise\.example$/);
      await staff.leave();
      const visitor = await arrive();
      await setPasswordBy(visitor, await linkSentTo(examples, email), 'demosubmitted1', 'Wai7mao8New4');
      await visitor.leave();
    });
  });
}
