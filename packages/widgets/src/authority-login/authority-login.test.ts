import { expect, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { readAuthoritySession } from '@zxkt/contract/calls/authority-sessions';
import { inPageBackend, type InPageBackend } from '@zxkt/testing';
import { openDesk, deskTime } from '../../test/authority-fixture.ts';
import { atDesk, demoPassword, expectAccessible } from '../../test/hall-fixture.ts';
import type { Person } from '../../test/person.ts';
import './define.ts';
import type { ZxktAuthorityLogin } from './authority-login.ts';

const plain = html`<zxkt-authority-login online-work-href="#desk"></zxkt-authority-login>`;
const compact = html`<zxkt-authority-login compact></zxkt-authority-login>`;
const minute = 60_000;

let backend: InPageBackend;

const openForm = async (markup = plain, options: Parameters<typeof openDesk>[1] = {}) => {
  const desk = await openDesk<ZxktAuthorityLogin>(markup, { of: backend, ...options });
  await desk.person.until(() => !desk.person.sees('.waiting'), 'the form is there');
  return desk;
};

/** Another one each time: an account has its own limits, and a code is good once. */
const fill = async (person: Person, account: string, more: Readonly<Record<string, string>> = {}) =>
  person.enterAll({ account, password: demoPassword, code: await backend.staffCode(account), ...more });

/** Time passes for the page and for the server in it; gives the page's clock back, and never turns the server's back. */
const pass = (milliseconds: number): (() => void) => {
  const { now } = Date;
  Date.now = () => now() + milliseconds;
  return () => {
    Date.now = now;
    backend.advance(milliseconds);
  };
};

describe('<zxkt-authority-login>', () => {
  before(async () => {
    backend = await inPageBackend({ now: deskTime });
  });
  after(() => backend.close());
  beforeEach(atDesk);
  afterEach(() => Object.assign(backend.faults, { offline: false, outage: undefined, latency: 0 }));

  it('signs in with the keyboard alone for a historic year, says so, and tells nothing personal', async () => {
    const { person, widget, connection } = await openForm();
    await person.tabTo('[name="account"]');
    await person.press(...'zxkt_guangdong', 'Tab', ...demoPassword);
    const code = await backend.staffCode('zxkt_guangdong');
    await person.tabTo('[name="code"]');
    await person.press(...code);
    await person.tabTo('[name="workYear"]');
    const select = person.field('workYear') as HTMLSelectElement;
    expect(select.selectedOptions[0]?.textContent).to.contain('（当前年度）');
    await person.press('2', '0', '1', '9');
    expect(select).to.have.value('2019');
    await person.tabTo('[part=submit]');
    const signedIn = oneEvent(widget, 'zxkt-staff-signed-in');
    await person.press('Enter');
    expect((await signedIn).detail).to.equal(null);
    await person.until(() => person.sees('[data-signed-in]:focus'), 'focus goes to what replaced the form');
    expect(person.text('[part=signed-in]'))
      .to.contain('您好！广东省审核员')
      .and.contain('广东省商务厅')
      .and.contain('工作年度 2019年');
    expect(person.find('a.primary')).to.have.attribute('href', '#desk');
    expect((await connection.send(readAuthoritySession)).workYear).to.equal(2019);
    await expectAccessible(widget);
  });

  it('is accessible in both themes, on a desk and on a phone, also with help and refusals in sight', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await emulateMedia({ colorScheme });
      await setViewport({ width: colorScheme === 'dark' ? 390 : 1280, height: 800 });
      const { person, widget } = await openForm();
      widget.theme = 'auto';
      await widget.updateComplete;
      await expectAccessible(widget);
      await person.click('[part=submit]');
      await person.until(() => person.sees('.summary:focus'), 'the summary');
      await person.until(() => person.message('code') === '请输入动态口令。', 'its sentence');
      await person.click('.ways .link');
      await expectAccessible(widget);
      expect(document.documentElement.scrollWidth, 'nothing sticks out').to.be.at.most(innerWidth);
    }
  });

  it('is what a password manager and an authenticator look for', async () => {
    const { person } = await openForm();
    expect(person.field('account')).to.have.attribute('autocomplete', 'username');
    expect(person.field('password')).to.have.attribute('autocomplete', 'current-password');
    expect(person.field('code')).to.have.attribute('autocomplete', 'one-time-code');
    expect(person.field('code')).to.have.attribute('inputmode', 'numeric');
    await person.enter('code', ' １２３ ４５６ ');
    expect(person.field('code'), 'half width, no spaces').to.have.value('123456');
    await person.enter('code', '12345');
    await person.click('[part=submit]');
    await person.until(() => person.message('code') === '动态口令应为6位数字，请核对。', 'five are too few');
  });

  it('says the same of a wrong password, a wrong code and an account that nobody has; keeps what was typed', async () => {
    const sentences = new Set<string>();
    const tries = [
      ['zxkt_mofcom', { password: 'Wrong2026pass' }],
      ['zxkt_mofcom', { code: '000000' }],
      ['zxkt_nobody', { code: '123456' }],
    ] as const;
    for (const [account, wrong] of tries) {
      const { person, widget } = await openForm();
      await fill(person, account === 'zxkt_nobody' ? 'zxkt_mofcom' : account, { account, ...wrong });
      const failed = oneEvent(widget, 'zxkt-call-failed');
      await person.click('[part=submit]');
      expect((await failed).detail.code).to.equal('sign-in/refused');
      await person.until(() => person.sees('[data-summary]:focus'), 'focus goes to the reason');
      sentences.add(person.text('[data-summary]'));
      expect(person.field('account')).to.have.value(account);
      expect(person.field('password')).to.not.have.value('');
    }
    expect([...sentences]).to.deep.equal([
      '账号名称、密码或动态口令不正确，请核对后重新输入；用过的动态口令不能再次使用。',
    ]);
  });

  it('tells whom to call about an electronic key or a forgotten password, and puts it away again', async () => {
    const { person, widget } = await openForm();
    expect(person.text('.ways')).to.equal('使用电子钥匙 忘记密码?');
    const [key, recovery] = [...widget.renderRoot.querySelectorAll<HTMLElement>('.ways .link')];
    key?.click();
    await widget.updateComplete;
    expect(person.text('[part=help]')).to.contain('电子钥匙').and.contain('400 886 3200');
    expect(person.find('[part=help] a')).to.have.attribute('href', 'tel:400-886-3200');
    recovery?.click();
    await widget.updateComplete;
    expect(person.text('[part=help]')).to.contain('忘记密码').and.contain('010-67870108');
    expect([key?.ariaExpanded, recovery?.ariaExpanded]).to.deep.equal(['false', 'true']);
    recovery?.click();
    await widget.updateComplete;
    expect(person.sees('[part=help]')).to.equal(false);
  });

  it('is one line once signed in in place, and gives the form back after signing out', async () => {
    const { person, widget, connection } = await openForm(compact, { staff: 'zxkt_tianhe' });
    await person.until(() => person.sees('.bar'), 'who is signed in');
    expect(person.text('.bar')).to.contain('您好！天河区审核员').and.contain('广州市天河区商务局');
    await expectAccessible(widget);
    const signedOut = oneEvent(widget, 'zxkt-staff-signed-out');
    await person.click('[part=sign-out]');
    expect((await signedOut).detail).to.equal(null);
    expect(connection.session).to.equal('closed');
    await person.until(() => person.sees('form'), 'the form');
    expect(person.sees('[part=title], [part=notes], .notice')).to.equal(false);
    await expectAccessible(widget);
  });

  it('says why nobody could be signed out, and stays signed in', async () => {
    const { person, widget } = await openForm(plain, { staff: 'zxkt_shenzhen' });
    await person.until(() => person.sees('[part=sign-out]'), 'who is signed in');
    backend.faults.offline = true;
    await person.click('[part=sign-out]');
    await person.until(() => person.sees('[part=failure]'), 'the failure');
    expect(person.text('[data-signed-in]')).to.contain('您好！');
    await expectAccessible(widget);
  });

  it('warns who is away before fifteen minutes are over, and goes on when told to', async () => {
    const { person, widget, count } = await openForm(plain, { staff: 'zxkt_nanshan' });
    await person.until(() => person.sees('[part=signed-in]'), 'who is signed in');
    expect(person.sees('[part=idle]')).to.equal(false);
    const giveBack = pass(13 * minute);
    try {
      widget.requestUpdate();
      await person.until(() => person.sees('[part=idle]'), 'the warning');
      expect(person.text('[part=idle] [role=alert]')).to.contain('即将自动退出登录');
      expect(person.text('[part=idle] [role=timer]')).to.match(/^1:[0-5]\d$/);
      await expectAccessible(widget);
      const before = count('GET /v1/authority/session');
      await person.click('[part=idle] button');
      await person.until(() => !person.sees('[part=idle]'), 'it goes on');
      expect(count('GET /v1/authority/session')).to.equal(before + 1);
    } finally {
      giveBack();
    }
  });

  it('keeps the session of whoever works at the page, without a warning', async () => {
    const { person, count } = await openForm(plain, { staff: 'zxkt_guangzhou' });
    await person.until(() => person.sees('[part=signed-in]'), 'who is signed in');
    const before = count('GET /v1/authority/session');
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    await person.pause(50);
    expect(count('GET /v1/authority/session'), 'a fresh session is not asked for').to.equal(before);
    const giveBack = pass(8 * minute);
    try {
      for (let i = 0; i < 3; i++)
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
      await person.until(() => count('GET /v1/authority/session') === before + 1, 'asked once');
      expect(person.sees('[part=idle]')).to.equal(false);
    } finally {
      giveBack();
    }
  });

  it('finds out by itself that the time is over, and asks to sign in again', async () => {
    const { person, widget, connection } = await openForm(compact, { staff: 'zxkt_guangzhou' });
    await person.until(() => person.sees('.bar'), 'who is signed in');
    const giveBack = pass(15 * minute + 1000);
    try {
      // A tab that was asleep wakes up: the word of another tab is one of the reasons.
      new BroadcastChannel('zxkt-authority').postMessage(0);
      await person.until(() => person.sees('form'), 'the form');
      expect(connection.session).to.equal('closed');
      expect(person.text('.notice.warning')).to.contain('登录已失效，请重新登录');
      await expectAccessible(widget);
    } finally {
      giveBack();
    }
  });

  it('shows the image code where the site asks for one', async () => {
    const { person, widget } = await openDesk<ZxktAuthorityLogin>(plain, {
      backend: { settings: { challengeKind: 'image-code' } },
    });
    await person.until(() => !person.sees('.waiting'), 'the form');
    await person.enter('account', 'zxkt_mofcom');
    await person.until(() => person.sees('canvas'), 'the image');
    await expectAccessible(widget);
  });

  it('speaks English, and follows who signs in elsewhere', async () => {
    const { person, connection } = await openForm(plain, { lang: 'en' });
    expect(person.text('[part=submit]')).to.equal('Sign in');
    await backend.signInStaff(connection, 'zxkt_shenzhen', 2020);
    await person.until(() => person.sees('[part=signed-in]'), 'who is signed in');
    expect(person.text('[part=signed-in]')).to.contain('Work year 2020');
  });
});
