import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { signIn } from '@zxkt/contract/calls/sessions';
import type { InPageBackend } from '@zxkt/testing';
import { inPageBackend } from '@zxkt/testing';
import { atDesk, expectAccessible, solved } from '../../test/hall-fixture.ts';
import { openRecovery, tokenOf } from '../../test/recovery-fixture.ts';

const password = 'Wai7mao8New';

describe('<zxkt-recovery-form>', () => {
  let backend: InPageBackend;
  before(async () => (backend = await inPageBackend()));
  after(() => backend.close());
  afterEach(atDesk);

  const open = (options: Parameters<typeof openRecovery>[0] = {}) => openRecovery({ of: backend, ...options });

  it('shows every way of the guide, on a desk and on a phone, in light and dark', async () => {
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [390, 'dark'],
    ] as const) {
      await setViewport({ width, height: 800 });
      await emulateMedia({ colorScheme });
      const { person, widget } = await open();
      widget.theme = 'auto';
      const names = [...widget.renderRoot.querySelectorAll('.applications li > span')].map((name) =>
        name.textContent?.trim(),
      );
      expect(names).to.deep.equal([
        '全国外商投资企业年度投资经营信息联合报告应用',
        '对外投资合作信息服务应用',
        '加工贸易服务促进体系',
        '外贸发展专项资金（中小）网络管理应用',
      ]);
      expect(person.find('.applications a[href^="https:"]').getAttribute('href')).to.equal(
        'https://cooperation.example/',
      );
      expect(person.text('.applications a[href^="tel:"]'), 'without a link of its own').to.contain('010-67870108');
      expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
      await expectAccessible(widget);
    }
  });

  it('is walked with the keyboard alone, and tells its host where it is', async () => {
    const { person, widget } = await open();
    widget.focus();
    await person.tabTo('[data-route="fund"]');
    const change = oneEvent(widget, 'zxkt-recovery-route-changed');
    await person.press('Enter');
    expect((await change).detail).to.deep.equal({ route: 'fund' });
    await person.until(() => person.sees('h2:focus'), 'the heading has the focus');
    expect(widget.getAttribute('route')).to.equal('fund');
    expect(person.find('[part=fund] a').getAttribute('href')).to.equal('#contacts');
    await expectAccessible(widget);
    await person.tabTo('[data-route="account"]');
    await person.press('Enter');
    await person.until(() => person.sees('[part=open] h2:focus'), 'step 1');
    await expectAccessible(widget);
    await person.click('[part=back]');
    expect(person.sees('[part=fund]')).to.equal(true);
    widget.route = 'nowhere' as never;
    await widget.updateComplete;
    expect(widget.route).to.equal('');
  });

  it('sends a link by account and email, and says the same where nothing fits', async () => {
    const pages: string[] = [];
    for (const [account, email] of [
      ['demotrader1', 'trader@enterprise.example'],
      ['nobodyatall1', 'trader@enterprise.example'],
    ] as const) {
      const { person, widget } = await open({ route: 'email' });
      await person.click('[part=submit]');
      await person.until(() => person.sees('.summary:focus'), 'the summary');
      await person.until(() => person.text('.summary').includes('登录账号：请输入'), 'what is missing');
      await expectAccessible(widget);
      await person.enterAll({ account, email });
      const before = (await backend.mailbox(email)).length;
      await person.click('[part=submit]');
      await person.until(() => person.sees('[part=sent] h2:focus'), 'the same page');
      pages.push(person.text('[part=sent]'));
      await expectAccessible(widget);
      expect((await backend.mailbox(email)).length - before).to.equal(account === 'demotrader1' ? 1 : 0);
    }
    expect(pages[0]).to.equal(pages[1]);
    expect(pages[0]).to.contain('30分钟内有效');
    expect(await tokenOf(backend, 'trader@enterprise.example')).to.match(/^[\w-]{20,}$/);
  });

  it('sets a password by account and mobile number', async () => {
    const { person, widget, connection } = await open({ route: 'mobile' });
    const mobile = '13900000002';
    await person.enterAll({ account: 'demotrader1', mobile });
    await person.click('[part=send]');
    await person.until(() => person.text('[part=send]').includes('秒后可重新获取'), 'the countdown');
    const [message] = await backend.mailbox(mobile);
    await person.enter('smsCode', /\d{6}/.exec(message?.text ?? '')?.[0] ?? '');
    await person.until(() => person.sees('.passed'), 'proven');
    await expectAccessible(widget);
    await person.click('[part=submit]');
    await person.until(() => person.sees('[part=set]'), 'a new password');
    await person.until(() => person.sees('[part=set] h2:focus'), 'its heading has the focus');
    await expectAccessible(widget);
    await person.enterAll({ password, confirmation: password });
    const set = oneEvent(widget, 'zxkt-password-set');
    await person.click('[part=submit]');
    await set;
    await person.until(() => person.sees('[part=done]'), 'it is set');
    const challenge = await solved(connection, 'sign-in');
    const session = await connection.send(signIn, { body: { account: 'demotrader1', password, challenge } });
    expect(session.account.account).to.equal('demotrader1');
  });

  it('tells no one by the number whether an account exists, and leads back to what does not fit', async () => {
    const { person, widget } = await open({ route: 'mobile' });
    const mobile = '13911112222';
    await person.enterAll({ account: 'demoperson1', mobile });
    await person.click('[part=send]');
    await person.until(() => person.text('[part=send]').includes('秒后可重新获取'), 'a code goes to any number');
    const [message] = await backend.mailbox(mobile);
    await person.enter('smsCode', /\d{6}/.exec(message?.text ?? '')?.[0] ?? '');
    await person.until(() => person.sees('.passed'), 'proven');
    await person.click('[part=submit]');
    await person.until(() => person.sees('[part=set]'), 'it looks the same');
    await person.enterAll({ password, confirmation: password });
    await person.click('[part=submit]');
    await person.until(() => person.sees('[part=mobile] .warning'), 'back to account and number');
    expect(person.text('.warning')).to.contain('不相符');
    expect(person.field('account')).to.have.value('demoperson1');
    expect(person.field('smsCode')).to.have.value('');
    await expectAccessible(widget);
  });

  it('asks for the image code where the site prefers one, and keeps what was typed', async () => {
    const images = await inPageBackend({ settings: { challengeKind: 'image-code' } });
    const { person, widget } = await open({ of: images, route: 'email' });
    await person.enterAll({ account: 'demotrader1', email: 'trader@enterprise.example' });
    person.field('account').focus();
    await person.until(() => person.sees('canvas'), 'the image');
    await person.enter('imageCode', 'xxxx');
    await person.click('[part=submit]');
    await person.until(() => person.sees('.summary:focus'), 'the summary');
    await person.until(() => person.text('.summary').includes('图形验证码不正确'), 'it was read wrong');
    expect(person.field('email')).to.have.value('trader@enterprise.example');
    await expectAccessible(widget);
    await images.close();
  });

  it('hands out the letter, and says so where it cannot', async () => {
    const { person, widget } = await open({ route: 'fund' });
    const downloads: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      downloads.push(this.download);
    };
    try {
      backend.faults.offline = true;
      await person.click('[part=letter]');
      await person.until(() => person.sees('.failed'), 'the failure');
      await expectAccessible(widget);
      backend.faults.offline = false;
      await person.click('[part=letter]');
      await person.until(() => downloads.length, 'a document');
      expect(downloads[0]).to.match(/\.docx$/);
    } finally {
      backend.faults.offline = false;
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('brings back what was typed after a reload, and no code', async () => {
    sessionStorage.clear();
    const before = await open({ route: 'account', draft: 'tab' });
    await before.person.enter('code', '91110101MADEM0011G');
    before.widget.route = 'progress';
    await before.widget.updateComplete;
    await before.person.enterAll({ number: 'ZH20261125003841', secret: '7KQM-W3XH-P2TD' });
    await before.person.pause(600);
    before.widget.remove();
    const { person, widget } = await open({ route: 'account', draft: 'tab' });
    await person.until(() => person.field('code').value === '91110101MADEM0011G', 'the code of the enterprise');
    widget.route = 'progress';
    await widget.updateComplete;
    expect(person.field('number')).to.have.value('ZH20261125003841');
    expect(person.field('secret')).to.have.value('');
    widget.remove();
    sessionStorage.clear();
  });

  it('speaks English', async () => {
    for (const route of ['', 'fund', 'email', 'mobile', 'account', 'progress'] as const) {
      const { person } = await open({ route, lang: 'en' });
      expect(/\p{Script=Han}/u.exec(person.text('.root')), `no Chinese is left at "${route}"`).to.equal(null);
    }
  });
});
