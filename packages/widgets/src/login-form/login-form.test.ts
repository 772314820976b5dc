import { expect, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { atDesk, demoPassword, expectAccessible, openHall, signInAs } from '../../test/hall-fixture.ts';
import { Person } from '../../test/person.ts';
import './define.ts';
import type { ZxktLoginForm } from './login-form.ts';

const plain = html`<zxkt-login-form
  draft="off"
  recovery-href="#recovery"
  register-href="#register"
  my-applications-href="#mine"
></zxkt-login-form>`;

type Options = Parameters<typeof openHall>[1];

/** The form once it is known that it is needed. */
const openForm = async (options?: Options, markup = plain) => {
  const hall = await openHall<ZxktLoginForm>(markup, options);
  await hall.person.until(() => !hall.person.sees('.waiting'), 'the form is there');
  return hall;
};

const fill = async (person: Person, account: string, password = demoPassword) => {
  await person.enterAll({ account, password });
};

describe('<zxkt-login-form>', () => {
  beforeEach(atDesk);

  it('signs in with the keyboard alone, says so, and tells nothing personal', async () => {
    const { person, widget } = await openForm();
    await person.tabTo('[name="account"]');
    await person.press(...'zxkt_chenjiaceshi1');
    await person.tabTo('[name="password"]');
    await person.press(...demoPassword);
    const signedIn = oneEvent(widget, 'zxkt-signed-in');
    await person.press('Enter');
    expect((await signedIn).detail).to.equal(null);
    await person.until(() => person.sees('[data-signed-in]:focus'), 'focus goes to what replaced the form');
    expect(person.text('[data-signed-in]')).to.equal('您好！陈佳测试');
    expect(person.text('[part=signed-in]')).to.contain('zxkt_chenjiaceshi1');
    expect(person.find('a.primary')).to.have.attribute('href', '#mine');
    await expectAccessible(widget);
  });

  it('is accessible in both themes, on a desk and on a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await emulateMedia({ colorScheme });
      await setViewport({ width: colorScheme === 'dark' ? 390 : 1280, height: 800 });
      const { widget } = await openForm();
      widget.theme = 'auto';
      await widget.updateComplete;
      await expectAccessible(widget);
      expect(document.documentElement.scrollWidth, 'nothing sticks out').to.be.at.most(innerWidth);
    }
  });

  it('is what a password manager looks for', async () => {
    const { person } = await openForm();
    expect(person.field('account')).to.have.attribute('autocomplete', 'username');
    const password = person.field('password');
    expect(password).to.have.attribute('autocomplete', 'current-password');
    expect(password).to.have.attribute('type', 'password');
    await person.click('.inner');
    expect(password, 'shown').to.have.attribute('type', 'text');
    expect(person.find('.inner')).to.have.attribute('aria-label', '隐藏密码');
  });

  it('sends what a browser filled in without telling', async () => {
    const { person, widget } = await openForm();
    person.field('account').value = 'demotrader1';
    person.field('password').value = demoPassword;
    const signedIn = oneEvent(widget, 'zxkt-signed-in');
    await person.click('[part=submit]');
    await signedIn;
  });

  it('says the same of a wrong password and of an account that nobody has, and keeps what was typed', async () => {
    const sentences: string[] = [];
    for (const account of ['demotrader1', 'zxkt_nobody']) {
      const { person, widget } = await openForm();
      await fill(person, account, 'Wrong2026pass');
      const failed = oneEvent(widget, 'zxkt-call-failed');
      await person.click('[part=submit]');
      expect((await failed).detail.code).to.equal('sign-in/refused');
      await person.until(() => person.sees('[data-summary]:focus'), 'focus goes to the reason');
      sentences.push(person.text('[data-summary]'));
      expect(person.field('account')).to.have.value(account);
      expect(person.field('password')).to.have.value('Wrong2026pass');
      await expectAccessible(widget);
    }
    expect(new Set(sentences)).to.deep.equal(new Set(['账号名称或密码不正确，请核对后重新输入。']));
  });

  it('can be tried again at once after a wrong password', async () => {
    const { person, widget } = await openForm();
    await fill(person, 'demotrader1', 'Wrong2026pass');
    await person.click('[part=submit]');
    await person.until(() => person.sees('[data-summary]'), 'refused');
    await person.enter('password', demoPassword);
    const signedIn = oneEvent(widget, 'zxkt-signed-in');
    await person.click('[part=submit]');
    await signedIn;
  });

  it('asks for what is missing, field by field', async () => {
    const { person, widget } = await openForm();
    await person.click('[part=submit]');
    await person.until(() => person.sees('.summary:focus'), 'focus goes to the summary');
    expect(person.message('account')).to.equal('请输入账号名称。');
    expect(person.message('password')).to.equal('请输入密码。');
    await expectAccessible(widget);
    await person.enter('account', ' ｚｘｋｔ＿ａｂｃ ');
    expect(person.field('account'), 'half width, no spaces').to.have.value('zxkt_abc');
  });

  it('signs in once for a double click, and once when the answer is lost', async () => {
    const { person, widget, backend, calls, count } = await openForm();
    await fill(person, 'demotrader1');
    await person.until(() => count('POST /v1/challenges') === 1, 'a challenge is at hand');
    await person.pause(300);
    backend.faults.droppedAnswers = 1;
    const signedIn = oneEvent(widget, 'zxkt-signed-in');
    person.find('[part=submit]').click();
    person.find('[part=submit]').click();
    await signedIn;
    const keys = calls.filter(({ what }) => what === 'POST /v1/sessions').map(({ key }) => key);
    expect(keys, 'the first and its repeat').to.have.length(2);
    expect(new Set(keys)).to.have.property('size', 1);
  });

  it('keeps what was typed when the network is gone, and repeats the same attempt', async () => {
    const { person, widget, backend, calls } = await openForm();
    await fill(person, 'demotrader1');
    await person.until(() => calls.some(({ what }) => what === 'POST /v1/challenges'), 'a challenge is at hand');
    await person.pause(300);
    backend.faults.offline = true;
    await person.click('[part=submit]');
    await person.until(() => person.sees('[part=failure]'), 'the failure is told');
    expect(person.text('[part=failure]')).to.contain('已填写的内容不会丢失');
    expect(person.field('password')).to.have.value(demoPassword);
    backend.faults.offline = false;
    const signedIn = oneEvent(widget, 'zxkt-signed-in');
    await person.click('[part=submit]');
    await signedIn;
    const keys = calls.filter(({ what }) => what === 'POST /v1/sessions').map(({ key }) => key);
    expect(new Set(keys)).to.have.property('size', 1);
  });

  it('works out another proof without a word when the first went stale', async () => {
    const { person, widget, backend, count } = await openForm();
    await fill(person, 'demotrader1');
    await person.until(() => count('POST /v1/challenges') === 1, 'a challenge is at hand');
    await person.pause(300);
    backend.advance(11 * 60 * 1000);
    const signedIn = oneEvent(widget, 'zxkt-signed-in');
    await person.click('[part=submit]');
    await signedIn;
    expect(person.sees('[data-summary]')).to.equal(false);
    expect(count('POST /v1/challenges')).to.equal(2);
  });

  it('counts down when it was tried too often', async () => {
    const { person, count } = await openForm({ backend: { settings: { rateLimitFactor: 0.1 } } });
    for (let i = 0; i < 2; i++) {
      await fill(person, 'demotrader1', 'Wrong2026pass');
      await person.click('[part=submit]');
      await person.until(() => person.find('[part=submit]').ariaDisabled === 'false' || i, 'answered');
    }
    await person.until(() => /^1[45]:\d\d后可重新登录$/.test(person.text('[part=submit]')), 'the countdown');
    expect(person.text('[part=failure]')).to.contain('分钟后重试');
    const before = count('POST /v1/sessions');
    await person.click('[part=submit]');
    await person.pause(100);
    expect(count('POST /v1/sessions'), 'nothing is sent meanwhile').to.equal(before);
  });

  it('shows the image code where the site asks for one, with another image and with a way round it', async () => {
    const { person, widget } = await openForm({ backend: { settings: { challengeKind: 'image-code' } } });
    expect(person.sees('canvas'), 'not before the form is used').to.equal(false);
    await fill(person, 'demotrader1');
    await person.until(() => person.sees('canvas'), 'the image');
    expect(person.find('canvas')).to.have.attribute('aria-label').that.contains('图形验证码');
    await expectAccessible(widget);
    const first = person.find<HTMLCanvasElement>('canvas').toDataURL();
    const [another, accessible] = [...widget.renderRoot.querySelectorAll<HTMLElement>('#imageCode-hint button')];
    expect(another?.textContent.trim()).to.equal('看不清，换一张');
    another?.focus();
    another?.click();
    await person.until(() => person.find<HTMLCanvasElement>('canvas').toDataURL() !== first, 'another image');
    expect(another?.matches(':focus'), 'the focus stays').to.equal(true);
    await person.enter('imageCode', 'WRONG');
    await person.click('[part=submit]');
    await person.until(() => person.message('imageCode').includes('不正确'), 'the code is refused');
    expect(person.field('imageCode')).to.have.value('');
    expect(person.field('password'), 'the rest stays').to.have.value(demoPassword);
    const signedIn = oneEvent(widget, 'zxkt-signed-in');
    accessible?.click();
    await person.until(() => person.sees('[data-accessible]:focus'), 'focus goes to the line that replaced it');
    await person.until(() => !person.sees('canvas'), 'no image is asked for');
    await person.click('[part=submit]');
    await signedIn;
  });

  it('judges and submits nothing while a composition is open', async () => {
    const { person, count } = await openForm();
    const input = person.field('account');
    const compose = (type: string, data: string) =>
      input.dispatchEvent(new CompositionEvent(type, { data, bubbles: true, composed: true }));
    input.focus();
    compose('compositionstart', '');
    input.value = 'chen';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }));
    person.find<HTMLFormElement>('form').requestSubmit();
    await person.pause(100);
    expect(person.sees('.summary')).to.equal(false);
    expect(count('POST /v1/sessions')).to.equal(0);
    compose('compositionend', 'chen');
  });

  it('shows who is signed in already, without the form', async () => {
    const { person, widget } = await openHall<ZxktLoginForm>(plain, { account: 'demoforeign1' });
    let flashed = false;
    const observer = new MutationObserver(() => {
      flashed ||= person.sees('.page:not(.waiting) form');
    });
    observer.observe(widget.renderRoot, { subtree: true, childList: true, attributes: true });
    await person.until(() => person.sees('[part=signed-in]'), 'who is signed in');
    observer.disconnect();
    expect(flashed).to.equal(false);
    expect(person.text('[data-signed-in]')).to.contain('Example Trading');
    await expectAccessible(widget);
  });

  it('shows the form in time where the answer does not come', async () => {
    const slow = {
      before: (_: unknown, backend: { faults: { latency: number } }) => void (backend.faults.latency = 9000),
    };
    const { person } = await openHall<ZxktLoginForm>(plain, slow);
    await person.until(() => !person.sees('.waiting'), 'the form');
  });

  it('signs out and gives the form back', async () => {
    const { person, widget, connection } = await openHall<ZxktLoginForm>(plain, { account: 'demotrader1' });
    await person.until(() => person.sees('[part=sign-out]'), 'who is signed in');
    const signedOut = oneEvent(widget, 'zxkt-signed-out');
    await person.click('[part=sign-out]');
    expect((await signedOut).detail).to.equal(null);
    expect(connection.session).to.equal('closed');
    expect(person.sees('[part=title]:focus'), 'focus goes to the form').to.equal(true);
    expect(person.sees('.notice')).to.equal(false);
  });

  it('says why nobody could be signed out', async () => {
    const { person, widget, backend } = await openHall<ZxktLoginForm>(plain, { account: 'demotrader1' });
    await person.until(() => person.sees('[part=sign-out]'), 'who is signed in');
    backend.faults.offline = true;
    await person.click('[part=sign-out]');
    await person.until(() => person.sees('[part=failure]'), 'the failure');
    expect(person.sees('[part=signed-in]')).to.equal(true);
    await expectAccessible(widget);
  });

  it('says so when the server could not sign anyone out, stays signed in, and does it when asked again', async () => {
    const { person, widget, backend, connection } = await openHall<ZxktLoginForm>(plain, { account: 'demotrader1' });
    await person.until(() => person.sees('[part=sign-out]'), 'who is signed in');
    let told = 0;
    widget.addEventListener('zxkt-signed-out', () => told++);
    backend.faults.outage = 500;
    const failed = oneEvent(widget, 'zxkt-call-failed');
    await person.click('[part=sign-out]');
    expect((await failed).detail.code).to.match(/^(server|network)\//);
    await person.until(() => person.sees('[part=failure]'), 'the failure');
    expect(person.text('[data-signed-in]')).to.contain('您好！');
    expect([connection.session, told]).to.deep.equal(['open', 0]);
    await person.until(() => person.find('[part=sign-out]').ariaDisabled === 'false', 'the button is ready again');
    backend.faults.outage = undefined;
    const signedOut = oneEvent(widget, 'zxkt-signed-out');
    await person.click('[part=sign-out]');
    await signedOut;
    expect([connection.session, told]).to.deep.equal(['closed', 1]);
    expect(person.sees('[part=failure]')).to.equal(false);
  });

  it('asks for nothing once it was taken out of the page', async () => {
    const { readConfiguration } = await import('@zxkt/contract/calls/configuration');
    const nextTurn = () => new Promise((resolve) => setTimeout(resolve));
    /** How often the session is asked for when someone signs in elsewhere: the client makes sure of it, too. */
    const asked = async (taken: 'before' | 'meanwhile') => {
      const { widget, connection, count } = await openForm();
      // Its own client stays with it wherever it goes, unlike that of a provider; it listens to it within this turn.
      widget.client = connection;
      await nextTurn();
      const before = count('GET /v1/session');
      if (taken === 'before') widget.remove();
      else connection.addEventListener('session-started', () => widget.remove());
      await signInAs(connection, 'demoperson1');
      // The widget's timer was set before; then calls leave in turn.
      await nextTurn();
      await connection.send(readConfiguration);
      return count('GET /v1/session') - before;
    };
    expect(await asked('meanwhile')).to.equal(await asked('before'));
  });

  it('keeps still for those who asked for less motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { person, backend } = await openForm();
    expect(getComputedStyle(person.find('[part=submit]')).transitionProperty).to.equal('none');
    expect(getComputedStyle(person.field('account')).transitionProperty).to.equal('none');
    await fill(person, 'demotrader1');
    backend.faults.latency = 9000;
    await person.click('[part=submit]');
    await person.until(() => person.sees('.spinner'), 'it is sent');
    expect(getComputedStyle(person.find('.spinner')).animationName).to.equal('none');
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(getComputedStyle(person.find('.spinner')).animationName).to.equal('turn');
  });

  it('asks to sign in again when the session expires, and follows sign-ins elsewhere', async () => {
    const compact = html`<zxkt-login-form compact draft="off"></zxkt-login-form>`;
    const { person, widget, backend, connection } = await openHall<ZxktLoginForm>(compact, { account: 'demotrader1' });
    await person.until(() => person.sees('[part=signed-in]'), 'who is signed in');
    backend.advance(9 * 3600 * 1000);
    const { readSession } = await import('@zxkt/contract/calls/sessions');
    await connection.send(readSession).catch(() => undefined);
    await person.until(() => person.sees('form'), 'the form');
    expect(person.text('.notice.warning')).to.contain('登录已失效，请重新登录');
    expect(person.sees('[part=title], [part=notes]'), 'compact').to.equal(false);
    await expectAccessible(widget);
    await signInAs(connection, 'demoperson1');
    await person.until(() => person.sees('[part=signed-in]'), 'who is signed in now');
    expect(person.text('[data-signed-in]')).to.equal('您好！示例个人');
  });

  it('keeps the account name through a reload, and never the password', async () => {
    const markup = html`<zxkt-login-form></zxkt-login-form>`;
    const first = await openForm({}, markup);
    await fill(first.person, 'zxkt_reload1', 'Secret2026word');
    await first.person.pause(600);
    first.widget.remove();
    const second = await openForm({}, markup);
    await second.person.until(() => second.person.field('account').value === 'zxkt_reload1', 'the account is back');
    expect(second.person.field('password')).to.have.value('');
    sessionStorage.clear();
  });

  it('shows no link that leads nowhere, and asks the host before it leads away', async () => {
    const bare = await openForm({}, html`<zxkt-login-form draft="off"></zxkt-login-form>`);
    expect(bare.person.sees('.ways')).to.equal(false);
    expect(bare.person.text('[part=notes]')).to.contain('zxkt_原账号').and.contain('400 886 3200');
    const { person, widget } = await openForm();
    expect(person.text('.ways')).to.equal('忘记密码? 还没有账号？在线注册');
    let wanted: unknown;
    widget.addEventListener('zxkt-navigation-requested', (event) => {
      wanted = event.detail;
      event.preventDefault();
    });
    await person.click('.ways a');
    expect(wanted).to.deep.equal({ to: 'recovery', href: '#recovery' });
    expect(location.hash).to.equal('');
  });

  it('holds a display name of any length', async () => {
    const { person, widget } = await openHall<ZxktLoginForm>(plain, { account: 'demotrader1' });
    await person.until(() => person.sees('[data-signed-in]'), 'who is signed in');
    await setViewport({ width: 390, height: 800 });
    person.find('[data-signed-in]').textContent = '您好！Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww';
    expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
  });

  it('speaks English', async () => {
    const { person } = await openForm({ lang: 'en' });
    expect(person.text('[part=submit]')).to.equal('Sign in');
  });

  it('begins when it is given its client later', async () => {
    const { connection } = await openForm();
    const widget = document.createElement('zxkt-login-form');
    document.body.append(widget);
    const person = new Person(widget);
    await person.pause(100);
    expect(person.sees('.waiting')).to.equal(true);
    widget.client = connection;
    await person.until(() => !person.sees('.waiting'), 'the form');
    widget.remove();
  });
});
