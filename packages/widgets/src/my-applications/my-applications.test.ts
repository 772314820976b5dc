import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { Connection } from '@zxkt/client/connection';
import { addApplication, bindApplication } from '@zxkt/contract/calls/applications';
import { readSession, signOut } from '@zxkt/contract/calls/sessions';
import { atDesk, demoPassword, expectAccessible, openHall, signInAs, solved } from '../../test/hall-fixture.ts';
import { Person } from '../../test/person.ts';
import './define.ts';
import type { ZxktMyApplications } from './my-applications.ts';

const fund = '外贸发展专项资金（中小）网络管理应用';
const markup = html`<zxkt-my-applications
  enter-href="#application={id}"
  picker-href="#picker"
  login-href="#login"
></zxkt-my-applications>`;

const add = (connection: Connection, application: string) => connection.send(addApplication, { body: { application } });

const openMine = async (options: Parameters<typeof openHall>[1] = {}, tag = markup) => {
  const hall = await openHall<ZxktMyApplications>(tag, { account: 'demotrader1', ...options });
  await hall.person.until(() => !hall.person.sees('.skeleton'), 'the list is there');
  return hall;
};

const withFund = { before: async (connection: Connection) => void (await add(connection, 'sme-trade-fund')) };

describe('<zxkt-my-applications>', () => {
  beforeEach(atDesk);

  it('lists what was added, with the day in China and the bound account masked', async () => {
    const { person, widget } = await openMine({
      // 18:30 UTC is the next day in China.
      backend: { now: Date.UTC(2026, 2, 9, 18, 30) },
      before: async (connection) => {
        await add(connection, 'sme-trade-fund');
        const challenge = await solved(connection, 'binding');
        const body = { application: 'trade-fund-foreign', account: 'oldtrader1', password: demoPassword, challenge };
        await connection.send(bindApplication, { body });
      },
    });
    const rows = [...widget.renderRoot.querySelectorAll('tbody tr')].map((row) =>
      row.textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    expect(rows).to.have.length(2);
    const text = rows.join('\n');
    expect(text).to.contain(fund).and.contain('综合业务').and.contain('2026年3月10日 添加');
    expect(text).to.contain('绑定账号 ol****r1').and.not.contain('oldtrader1');
    expect(person.text('thead')).to.equal('应用名称 所属版块 操作');
    await expectAccessible(widget);
  });

  it('is accessible in both themes, and cards fit a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await emulateMedia({ colorScheme });
      await setViewport({ width: 390, height: 800 });
      const { widget } = await openMine(withFund);
      widget.theme = 'auto';
      await widget.updateComplete;
      await expectAccessible(widget);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    }
  });

  it('enters an application by a real link that the host may take over', async () => {
    const { person, widget } = await openMine(withFund);
    const link = person.find<HTMLAnchorElement>('[part=enter]');
    expect(link).to.have.attribute('href', '#application=sme-trade-fund');
    expect(link).to.have.attribute('aria-label', `进入应用：${fund}`);
    const entered = oneEvent(widget, 'zxkt-application-entered');
    link.click();
    expect((await entered).detail).to.deep.equal({ application: { id: 'sme-trade-fund', name: fund } });
    await person.until(() => location.hash === '#application=sme-trade-fund', 'the page of the host');
    location.hash = '';
    widget.addEventListener('zxkt-application-entered', (event) => event.preventDefault());
    link.click();
    expect(location.hash).to.equal('');
    const told: Event[] = [];
    widget.addEventListener('zxkt-application-entered', (event) => told.push(event));
    widget.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }));
    expect(told, 'another tab is the browser’s affair').to.have.length(0);
  });

  it('tells the host where it has no link, by keyboard', async () => {
    const { person, widget } = await openMine(withFund, html`<zxkt-my-applications></zxkt-my-applications>`);
    const entered = oneEvent(widget, 'zxkt-application-entered');
    await person.tabTo('[part=enter]');
    await person.press('Enter');
    expect((await entered).detail.application.id).to.equal('sme-trade-fund');
  });

  it('leads to 增加应用 when there is nothing yet', async () => {
    const { person, widget } = await openMine();
    expect(person.text('[part=empty]')).to.contain('您还没有添加应用').and.contain(fund);
    expect(person.find('[part=empty] a')).to.have.attribute('href', '#picker');
    await expectAccessible(widget);
  });

  it('searches when asked to, not while a name is composed, and gives the list back', async () => {
    const { person, widget, count } = await openMine(withFund);
    const before = count('GET /v1/my-applications');
    const input = person.field('search');
    input.focus();
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    input.value = 'wai mao';
    person.find<HTMLFormElement>('form').requestSubmit();
    await person.pause(50);
    expect(count('GET /v1/my-applications')).to.equal(before);
    input.value = '没有这个';
    input.dispatchEvent(new CompositionEvent('compositionend', { data: '没有这个', bubbles: true, composed: true }));
    await person.press('Enter');
    await person.until(() => person.sees('[part=empty]'), 'no row');
    expect(person.text('[part=empty]')).to.contain('我的业务中没有名称包含“没有这个”的应用');
    await expectAccessible(widget);
    await person.enter('search', ' 外贸 ');
    await person.click('.search .button');
    await person.until(() => person.sees('tbody tr'), 'found');
    await person.click('.inner');
    expect(input.matches(':focus')).to.equal(true);
    expect(input).to.have.value('');
  });

  it('shows at once what a picker on the page added', async () => {
    const { person, connection } = await openMine();
    await add(connection, 'sme-trade-fund');
    document.dispatchEvent(new CustomEvent('zxkt-application-added'));
    await person.until(() => person.sees('tbody tr'), 'the new row');
  });

  it('asks to sign in, and goes on by itself after it', async () => {
    const told: unknown[] = [];
    const listen = (event: Event) => told.push((event as CustomEvent).detail);
    document.addEventListener('zxkt-sign-in-required', listen);
    const { person, widget, connection } = await openHall<ZxktMyApplications>(markup);
    await person.until(() => person.sees('[part=signed-out]'), 'signed out');
    document.removeEventListener('zxkt-sign-in-required', listen);
    expect(told).to.deep.equal([{ reason: 'missing' }]);
    expect(person.text('[part=signed-out]')).to.contain('请先登录');
    expect(person.find('[part=signed-out] a')).to.have.attribute('href', '#login');
    await expectAccessible(widget);
    await signInAs(connection, 'demoperson1');
    await person.until(() => person.sees('[part=empty]'), 'the list');
  });

  it('puts the list away when the session expires, and when the person signs out', async () => {
    const { person, widget, connection, backend } = await openMine(withFund);
    backend.advance(9 * 3600 * 1000);
    const required = oneEvent(widget, 'zxkt-sign-in-required');
    await connection.send(readSession).catch(() => undefined);
    expect((await required).detail).to.deep.equal({ reason: 'expired' });
    await person.until(() => person.sees('[part=signed-out]'), 'signed out');
    expect(person.text('[part=base]')).to.contain('登录已失效，请重新登录').and.not.contain(fund);
    await signInAs(connection, 'demotrader1');
    await person.until(() => person.sees('tbody tr'), 'the list');
    await connection.send(signOut);
    await person.until(() => person.sees('[part=signed-out]'), 'signed out');
    expect(person.text('[part=signed-out]')).to.contain('请先登录');
  });

  it('tells the host that someone wants to sign in where it has no link', async () => {
    const { person, widget } = await openHall<ZxktMyApplications>(html`<zxkt-my-applications></zxkt-my-applications>`);
    await person.until(() => person.sees('[part=signed-out]'), 'signed out');
    const required = oneEvent(widget, 'zxkt-sign-in-required');
    await person.click('[part=signed-out] button');
    await required;
  });

  it('asks to load the page anew where page and server speak different contracts', async () => {
    const older = await openHall<ZxktMyApplications>(markup, { library: 'zxkt-client/0.0.1 contract/0.9' });
    const said = '页面版本与服务器不一致，请刷新页面';
    await older.person.until(() => older.person.text('[part=base]').includes(said), 'the failure');
    const stranger = () => Promise.resolve(Response.json({ items: 7 }, { headers: { 'x-zxkt-contract': '2.0' } }));
    const provider = await fixture(
      html`<zxkt-provider api="https://a.example" key="pk_a" .fetch=${stranger}>${markup}</zxkt-provider>`,
    );
    const newer = new Person(provider.querySelector('zxkt-my-applications') as ZxktMyApplications);
    await newer.until(() => newer.text('[part=base]').includes(said), 'the failure');
  });

  it('says that the list could not be had, and comes back with the network', async () => {
    const { person, widget, backend } = await openHall<ZxktMyApplications>(markup, {
      account: 'demotrader1',
      before: async (connection, { faults }) => {
        await add(connection, 'sme-trade-fund');
        faults.offline = true;
      },
    });
    await person.until(() => person.sees('[part=failure]'), 'the failure');
    expect(person.text('[part=failure]')).to.contain('列表未能加载').and.contain('无法连接服务器');
    await expectAccessible(widget);
    backend.faults.offline = false;
    dispatchEvent(new Event('online'));
    await person.until(() => person.sees('tbody tr'), 'the list');
    backend.faults.failures.push(500, 500, 500);
    void widget.reload();
    await person.until(() => person.sees('[part=failure]'), 'the failure');
    await person.click('[part=failure] button');
    await person.until(() => person.sees('tbody tr'), 'the list again');
  });
});
