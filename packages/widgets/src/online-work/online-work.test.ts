import { expect, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { readAuthoritySession } from '@zxkt/contract/calls/authority-sessions';
import { inPageBackend, type InPageBackend } from '@zxkt/testing';
import { deskTime, openDesk } from '../../test/authority-fixture.ts';
import { atDesk, expectAccessible } from '../../test/hall-fixture.ts';
import './define.ts';
import type { WorkItem, ZxktOnlineWork } from './online-work.ts';

const items: readonly WorkItem[] = [
  { id: 'qualification-review' },
  { id: 'password-reset', label: '企业密码重置' },
  { id: 'contact', label: '管理部门联系方式', href: '#contact' },
];

const markup = html`
  <zxkt-online-work login-href="#login" .items=${items}>
    <label slot="qualification-review">审核意见<textarea></textarea></label>
    <p slot="password-reset">重置</p>
    <h3 slot="notices">重要通知</h3>
  </zxkt-online-work>
`;

let backend: InPageBackend;

const open = async (options: Parameters<typeof openDesk>[1] = {}, what = markup) => {
  const desk = await openDesk<ZxktOnlineWork>(what, { of: backend, ...options });
  const shows = (slot: string) => {
    const content = desk.widget.querySelector<HTMLElement>(`[slot="${slot}"]`);
    return !!content?.checkVisibility();
  };
  return { ...desk, shows };
};

const openWork = async (options: Parameters<typeof openDesk>[1] = {}) => {
  const desk = await open({ staff: 'zxkt_mofcom', ...options });
  await desk.person.until(() => desk.person.sees('[part=head]'), 'who is signed in');
  return desk;
};

describe('<zxkt-online-work>', () => {
  before(async () => {
    backend = await inPageBackend({ now: Math.max(deskTime, Date.now()) });
  });
  after(() => backend.close());
  beforeEach(atDesk);
  afterEach(() => Object.assign(backend.faults, { offline: false, outage: undefined }));

  it('greets whoever is signed in with their authority, names the work year, shows work and notices', async () => {
    const { person, widget, shows } = await openWork();
    expect(person.text('[part=head]')).to.contain('您好！中小企业办公室').and.contain('商务部');
    expect(person.text('.notice')).to.match(/^当前工作年度为\d{4}年。如果需要处理历史年度的项目计划、资金拨付/);
    expect([shows('qualification-review'), shows('notices'), shows('password-reset')]).to.deep.equal([
      true,
      true,
      false,
    ]);
    expect(person.text('nav')).to.equal('企业资质审核 企业密码重置 管理部门联系方式');
    expect(person.text('nav [aria-current=page]')).to.equal('企业资质审核');
    await expectAccessible(widget);
  });

  it('is accessible in the dark, and on a phone nothing sticks out', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    await setViewport({ width: 390, height: 800 });
    const { widget } = await openWork();
    widget.theme = 'auto';
    await widget.updateComplete;
    await expectAccessible(widget);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('shows what belongs to the line that is chosen, by keyboard, unless the host says no', async () => {
    const { person, widget, shows } = await openWork();
    await person.tabTo('nav li:nth-child(2) .item');
    const chosen = oneEvent(widget, 'zxkt-work-chosen');
    await person.press('Enter');
    expect((await chosen).detail).to.deep.equal({ item: 'password-reset' });
    await widget.updateComplete;
    expect([shows('qualification-review'), shows('password-reset')]).to.deep.equal([false, true]);
    expect(widget).to.have.attribute('current', 'password-reset');
    widget.addEventListener('zxkt-work-chosen', (event) => event.preventDefault());
    await person.click('nav li:first-child .item');
    expect(shows('password-reset')).to.equal(true);
    await person.click('nav a');
    expect(location.hash, 'a link that was refused').to.equal('');
  });

  it('tells of a historic year that it is one', async () => {
    const { person } = await open({
      before: async (connection, page) => void (await page.signInStaff(connection, 'zxkt_guangdong', 2019)),
    });
    await person.until(() => person.sees('[part=head]'), 'who is signed in');
    expect(person.text('.notice.warning')).to.contain('当前工作年度为2019年（历史年度）。');
  });

  it('asks to sign in, and goes on by itself after it', async () => {
    const told: unknown[] = [];
    const listen = (event: Event) => told.push((event as CustomEvent).detail);
    document.addEventListener('zxkt-sign-in-required', listen);
    const { person, widget, connection, shows } = await open();
    await person.until(() => person.sees('[part=signed-out]'), 'signed out');
    document.removeEventListener('zxkt-sign-in-required', listen);
    expect(told).to.deep.equal([{ reason: 'missing' }]);
    expect(person.find('[part=signed-out] a')).to.have.attribute('href', '#login');
    expect(shows('qualification-review')).to.equal(false);
    await expectAccessible(widget);
    await backend.signInStaff(connection, 'zxkt_shenzhen');
    await person.until(() => person.sees('[part=head]') && !person.sees('[part=signed-out]'), 'the desk');
    expect(shows('qualification-review')).to.equal(true);
  });

  it('hides what is worked with when the session expires, and gives it back as it was after signing in in place', async () => {
    const { person, widget, connection, shows } = await openWork({ staff: 'zxkt_tianhe' });
    const typed = widget.querySelector('textarea');
    if (typed) typed.value = '请补充开户许可证';
    const login = document.createElement('p');
    login.slot = 'sign-in';
    login.textContent = '在此登录';
    widget.append(login);
    backend.advance(15 * 60_000);
    const required = oneEvent(widget, 'zxkt-sign-in-required');
    await connection.send(readAuthoritySession).catch(() => undefined);
    expect((await required).detail).to.deep.equal({ reason: 'expired' });
    await person.until(() => shows('sign-in'), 'the host’s own form');
    expect(shows('qualification-review')).to.equal(false);
    expect(person.sees('[part=head]')).to.equal(false);
    await expectAccessible(widget);
    await backend.signInStaff(connection, 'zxkt_tianhe');
    await person.until(() => shows('qualification-review'), 'the desk');
    expect(typed?.value).to.equal('请补充开户许可证');
  });

  it('signs out', async () => {
    const { person, widget, connection } = await openWork({ staff: 'zxkt_nanshan' });
    backend.faults.offline = true;
    await person.click('[part=sign-out]');
    await person.until(() => person.sees('.error'), 'why not');
    backend.faults.offline = false;
    const signedOut = oneEvent(widget, 'zxkt-staff-signed-out');
    await person.until(() => person.find('[part=sign-out]').ariaDisabled === 'false', 'the button is ready again');
    await person.click('[part=sign-out]');
    await signedOut;
    expect(connection.session).to.equal('closed');
    await person.until(() => person.sees('[part=signed-out]'), 'signed out');
  });

  it('says that nobody knows who is signed in, and comes back with the network', async () => {
    const { person, widget, connection } = await open({
      staff: 'zxkt_guangzhou',
      before: (_, { faults }) => void (faults.offline = true),
    });
    await person.until(() => person.sees('[part=failure]'), 'the failure');
    expect(person.text('[part=failure]')).to.contain('暂时无法确认登录状态').and.contain('无法连接服务器');
    await expectAccessible(widget);
    backend.faults.offline = false;
    dispatchEvent(new Event('online'));
    await person.until(() => person.sees('[part=head]'), 'the desk');
    expect(connection.session).to.equal('open');
  });

  it('warns before the idle time is over', async () => {
    const { person, widget } = await openWork({ staff: 'zxkt_shenzhen', lang: 'en' });
    const { now } = Date;
    Date.now = () => now() + 13 * 60_000;
    try {
      widget.requestUpdate();
      await person.until(() => person.sees('[part=idle]'), 'the warning');
      await expectAccessible(widget);
      await person.click('[part=idle] button');
      await person.until(() => !person.sees('[part=idle]'), 'it goes on');
    } finally {
      Date.now = now;
      backend.advance(13 * 60_000);
    }
  });
});
