import { expect, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { atDesk, expectAccessible, openHall, signInAs } from '../../test/hall-fixture.ts';
import type { Person } from '../../test/person.ts';
import type { ZxktApplicationPicker } from './application-picker.ts';
import './define.ts';

const fund = '外贸发展专项资金（中小）网络管理应用';
const markup = html`<zxkt-application-picker
  my-applications-href="#mine"
  login-href="#login"
></zxkt-application-picker>`;

const listed = 'GET /v1/applications';

const openPicker = async (options: Parameters<typeof openHall>[1] = {}, tag = markup) => {
  const hall = await openHall<ZxktApplicationPicker>(tag, { account: 'demotrader1', ...options });
  await hall.person.until(() => hall.person.sees('tbody tr'), 'the list is there');
  return hall;
};

const names = ({ widget }: Person) =>
  [...widget.renderRoot.querySelectorAll('tbody th b')].map((cell) => cell.textContent.trim());
const row = (id: string) => `[data-row="${id}"]`;
const isReady = (person: Person) => person.find('[role=tabpanel]').ariaBusy === 'false';

describe('<zxkt-application-picker>', () => {
  beforeEach(atDesk);

  it('shows the page that the guide prints', async () => {
    const { person, widget } = await openPicker();
    expect(person.text('[role=tab][aria-selected=true]')).to.equal('综合业务');
    expect(person.text('thead')).to.equal('应用名称 所属版块 操作');
    expect(names(person)).to.have.length(10).and.include(fund);
    expect(person.text('.pager p')).to.equal('共 12 条 第 1 / 2 页 [1-10]');
    expect(person.text(row('value-chains'))).to.match(/申请 绑定$/);
    expect(person.text(row('trade-fund-domestic'))).to.match(/综合业务 绑定$/);
    await expectAccessible(widget);
  });

  it('is accessible in both themes, and fits a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await emulateMedia({ colorScheme });
      await setViewport({ width: 390, height: 800 });
      const { widget, person } = await openPicker();
      widget.theme = 'auto';
      await widget.updateComplete;
      await expectAccessible(widget);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      const tabs = person.find('[role=tablist]');
      expect(tabs.scrollWidth, 'all five tabs are in sight').to.be.at.most(tabs.clientWidth);
    }
  });

  it('adds an application with the keyboard, and leads to 我的业务', async () => {
    const { person, widget } = await openPicker();
    await person.tabTo('[part=apply]');
    const added = oneEvent(document.body, 'zxkt-application-added');
    await person.press('Enter');
    expect((await added).detail).to.deep.equal({ application: { id: 'sme-trade-fund', name: fund }, how: 'applied' });
    expect(person.text(row('sme-trade-fund'))).to.contain('已添加 我的业务');
    expect(person.sees(`${row('sme-trade-fund')} a:focus`), 'focus goes to the way on').to.equal(true);
    expect(person.find(`${row('sme-trade-fund')} a`)).to.have.attribute('href', '#mine');
    expect(person.text('[role=status]')).to.equal(`已添加：${fund}`);
    await expectAccessible(widget);
    await widget.reload();
    expect(person.text(row('sme-trade-fund')), 'the server knows').to.contain('已添加');
  });

  it('adds once for a double click, and once when the answer is lost', async () => {
    const { person, widget, backend, calls } = await openPicker();
    backend.faults.droppedAnswers = 1;
    const added = oneEvent(widget, 'zxkt-application-added');
    const button = person.find(`${row('sme-trade-fund')} [part=apply]`);
    button.click();
    button.click();
    await added;
    const keys = calls.filter(({ what }) => what === 'POST /v1/my-applications').map(({ key }) => key);
    expect(keys, 'the first and its repeat').to.have.length(2);
    expect(new Set(keys)).to.have.property('size', 1);
  });

  it('keeps the row and says why when adding fails, and repeats the same', async () => {
    const { person, widget, backend, calls } = await openPicker();
    backend.faults.offline = true;
    const button = `${row('sme-trade-fund')} [part=apply]`;
    await person.click(button);
    await person.until(() => person.sees('.row-error'), 'the reason');
    expect(person.text(row('sme-trade-fund')))
      .to.contain('无法连接服务器')
      .and.contain('申请');
    await expectAccessible(widget);
    backend.faults.offline = false;
    const added = oneEvent(widget, 'zxkt-application-added');
    await person.click(button);
    await added;
    const keys = calls.filter(({ what }) => what === 'POST /v1/my-applications').map(({ key }) => key);
    expect(new Set(keys)).to.have.property('size', 1);
  });

  it('moves among the tabs by arrows and chooses by Enter', async () => {
    const { person, widget, count } = await openPicker();
    await person.tabTo('[role=tab]');
    const asked = count(listed);
    await person.press('ArrowRight');
    expect(person.sees('#tab-domestic-trade:focus'), 'round the end').to.equal(true);
    await person.press('End', 'ArrowLeft', 'Home', 'ArrowRight');
    expect(person.sees('#tab-foreign-trade:focus')).to.equal(true);
    expect(count(listed), 'nothing is fetched on the way').to.equal(asked);
    await person.press('Enter');
    await person.until(() => names(person)[0] === '对外贸易经营者备案应用', 'the other list');
    expect(person.find('[role=tabpanel]')).to.have.attribute('aria-labelledby', 'tab-foreign-trade');
    expect(person.find('#tab-foreign-trade')).to.have.attribute('tabindex', '0');
    expect(person.find('#tab-general')).to.have.attribute('tabindex', '-1');
    await expectAccessible(widget);
  });

  it('begins in the category that the host names', async () => {
    const { person, widget } = await openPicker(
      {},
      html`<zxkt-application-picker category="foreign-investment"></zxkt-application-picker>`,
    );
    expect(person.text('[role=tab][aria-selected=true]')).to.equal('外商投资');
    expect(person.sees('.turn:not([hidden])'), 'one page needs no turning').to.equal(false);
    widget.setAttribute('category', 'domestic-trade');
    await person.until(() => names(person).includes('汽车企业备案应用'), 'the other list');
  });

  it('turns pages and says where one is', async () => {
    const { person, widget } = await openPicker();
    const first = names(person);
    const height = person.find('.frame').offsetHeight;
    const [previous, next] = [...widget.renderRoot.querySelectorAll<HTMLElement>('.turn button')];
    previous?.click();
    next?.focus();
    next?.click();
    await person.until(() => names(person).length === 2, 'the second page');
    expect(person.text('.pager p')).to.equal('共 12 条 第 2 / 2 页 [11-12]');
    expect(person.text('[role=status]')).to.equal('综合业务，共 12 条，第 2 页，共 2 页');
    expect(next?.matches(':focus'), 'the focus stays').to.equal(true);
    expect(next).to.have.attribute('aria-disabled', 'true');
    expect(person.find('.frame').offsetHeight, 'the buttons stay where they are').to.equal(height);
    next?.click();
    previous?.click();
    await person.until(() => names(person).length === 10, 'the first page again');
    expect(names(person)).to.deep.equal(first);
  });

  it('searches after a pause, not while a name is composed', async () => {
    const { person, count } = await openPicker();
    const asked = count(listed);
    const input = person.field('search');
    const compose = (type: string) =>
      input.dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true }));
    const put = (value: string) => {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    input.focus();
    compose('compositionstart');
    put('zi jin');
    await person.pause(500);
    expect(count(listed)).to.equal(asked);
    input.value = '资';
    compose('compositionend');
    put('资金');
    await person.until(() => names(person).length === 3, 'found');
    expect(count(listed), 'one question for all keys').to.equal(asked + 1);
    expect(person.text('.pager p')).to.contain('共 3 条');
    await person.click('.inner');
    await person.until(() => names(person).length === 10, 'all again');
    expect(input.matches(':focus')).to.equal(true);
  });

  it('says where else a name is found, and clears the search', async () => {
    const { person, widget } = await openPicker();
    await person.enter('search', '对外');
    await person.until(() => person.sees('[part=empty]'), 'nothing here');
    expect(person.text('[part=empty]')).to.contain('“综合业务”中没有名称包含“对外”的应用').and.contain('其他分类中有');
    await expectAccessible(widget);
    const [elsewhere] = [...widget.renderRoot.querySelectorAll<HTMLElement>('[part=empty] .link')];
    expect(elsewhere?.textContent.trim()).to.equal('对外贸易');
    elsewhere?.click();
    await person.until(() => names(person).includes('对外贸易经营者备案应用'), 'found there');
    await person.enter('search', '没有这个');
    await person.until(() => person.sees('[part=empty]'), 'nothing anywhere');
    await person.click('[part=empty] .button');
    await person.until(() => names(person).length === 10, 'all again');
    expect(person.field('search')).to.have.value('');
  });

  it('binds an account of another application in a dialog', async () => {
    const { person, widget } = await openPicker();
    const opener = `${row('trade-fund-foreign')} [part=bind]`;
    person.find(opener).focus();
    await person.press('Enter');
    await person.until(() => person.sees('dialog[open] [name=account]:focus'), 'the dialog');
    expect(person.text('dialog')).to.contain('内外贸资金网络管理（外贸）');
    expect(person.field('password'), 'not the password of this site').to.have.attribute('autocomplete', 'off');
    await expectAccessible(widget);
    await person.press(...'oldtrader1');
    await person.press('Escape');
    expect(person.sees('dialog[open]')).to.equal(false);
    expect(person.sees(`${opener}:focus`), 'focus returns').to.equal(true);
    await person.press('Enter');
    await person.until(() => person.sees('dialog[open]'), 'the dialog');
    expect(person.field('account'), 'what was typed stays').to.have.value('oldtrader1');
    await person.enter('password', 'Wrong2026pass');
    await person.click('dialog .primary');
    await person.until(() => person.message('password').includes('不正确'), 'refused on its field');
    await person.until(() => person.sees('[data-summary]:focus'), 'focus goes to the summary');
    await expectAccessible(widget);
    await person.enter('password', 'Zxkt2026demo');
    const added = oneEvent(widget, 'zxkt-application-added');
    person.find('dialog .primary').click();
    person.find('dialog .primary').click();
    expect((await added).detail.how).to.equal('bound');
    expect(person.sees('dialog[open]')).to.equal(false);
    expect(person.text(row('trade-fund-foreign'))).to.contain('已添加');
    expect(person.field('password'), 'no password is left behind').to.have.value('');
  });

  it('asks for the image code in the dialog where the site does', async () => {
    const { person } = await openPicker({ backend: { settings: { challengeKind: 'image-code' } } });
    await person.click(`${row('value-chains')} [part=bind]`);
    await person.until(() => person.sees('dialog canvas'), 'the image');
    expect(person.text('dialog')).to.contain('看不清，换一张');
  });

  it('keeps the dialog and what is in it when the session ends', async () => {
    const { person, backend, connection } = await openPicker();
    await person.click(`${row('value-chains')} [part=bind]`);
    await person.enterAll({ account: 'oldreader1', password: 'Zxkt2026demo' });
    backend.advance(9 * 3600 * 1000);
    await person.click('dialog .primary');
    await person.until(() => person.sees('dialog [data-summary]'), 'the reason');
    await person.until(() => person.text('dialog [data-summary]').includes('登录已失效'), 'the sentence');
    expect(person.field('account')).to.have.value('oldreader1');
    await signInAs(connection, 'demotrader1');
    await person.until(() => person.sees('tbody tr'), 'the list');
    expect(person.sees('dialog[open]')).to.equal(true);
    await person.click('dialog .primary');
    await person.until(() => person.text(row('value-chains')).includes('已添加'), 'bound');
  });

  it('shows the shape of the list while it loads, without a jump', async () => {
    const { person, backend } = await openHall<ZxktApplicationPicker>(markup, {
      account: 'demotrader1',
      before: (_, { faults }) => void (faults.latency = 400),
    });
    await person.until(() => person.sees('.skeleton'), 'the shape');
    const height = person.find('.frame').offsetHeight;
    await person.until(() => person.sees('tbody tr') && isReady(person), 'the list');
    expect(Math.abs(person.find('.frame').offsetHeight - height)).to.be.at.most(1);
    expect(backend.faults.latency).to.equal(400);
  });

  it('asks to sign in, and goes on by itself after it', async () => {
    const { person, widget, connection } = await openHall<ZxktApplicationPicker>(markup);
    await person.until(() => person.sees('[part=signed-out]'), 'signed out');
    expect(person.find('[part=signed-out] a')).to.have.attribute('href', '#login');
    await expectAccessible(widget);
    await signInAs(connection, 'demoperson1');
    await person.until(() => person.sees('tbody tr'), 'the list');
  });

  it('says that a list could not be had, and tries again', async () => {
    const { person, widget, backend } = await openPicker();
    backend.faults.offline = true;
    await person.click('#tab-foreign-trade');
    await person.until(() => person.sees('[part=failure]'), 'the failure');
    await expectAccessible(widget);
    backend.faults.offline = false;
    await person.click('[part=failure] .button');
    await person.until(() => names(person).includes('加工贸易服务促进体系'), 'the list');
  });

  it('speaks English', async () => {
    const { person, widget } = await openPicker({ lang: 'en' });
    expect(person.text('[role=tab][aria-selected=true]')).to.equal('General');
    await expectAccessible(widget);
  });
});
