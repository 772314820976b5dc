import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { createConnection, type Connection } from '@zxkt/client/connection';
import { signOut } from '@zxkt/contract/calls/sessions';
import { inPageBackend, type InPageBackend } from '@zxkt/testing';
import { deskTime } from '../../test/authority-fixture.ts';
import { atDesk, expectAccessible, signInAs } from '../../test/hall-fixture.ts';
import { Person } from '../../test/person.ts';
import './define.ts';
import type { ZxktPublicityList } from './publicity-list.ts';

const plain = html`<zxkt-publicity-list></zxkt-publicity-list>`;

let backend: InPageBackend;
let connection: Connection;

const open = async (markup = plain, lang = 'zh-CN') => {
  const provider = await fixture(html`<zxkt-provider .client=${connection} lang=${lang}>${markup}</zxkt-provider>`);
  const widget = provider.firstElementChild as ZxktPublicityList;
  return { widget, person: new Person(widget) };
};

const openList = async (markup = plain, lang?: string) => {
  const opened = await open(markup, lang);
  const { person } = opened;
  await person.until(() => person.sees('tbody tr') && person.text('tbody .place'), 'the list and its places are there');
  return opened;
};

const rowsOf = (widget: ZxktPublicityList) =>
  [...widget.renderRoot.querySelectorAll('tbody tr')].map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim());

const countOf = (person: Person) => Number(/[\d,]+/.exec(person.text('.pager b'))?.[0].replace(',', ''));

describe('<zxkt-publicity-list>', () => {
  before(async () => {
    backend = await inPageBackend({ now: deskTime, submissions: 400 });
    connection = createConnection({ api: backend.api, key: backend.key, fetch: backend.fetch, retries: 0 });
  });
  after(() => backend.close());
  beforeEach(atDesk);
  afterEach(() => Object.assign(backend.faults, { offline: false, outage: undefined, latency: 0 }));

  it('shows to everybody what is approved: name, number, place and day, twenty a page', async () => {
    const { person, widget } = await openList();
    expect(person.text('tbody .place')).to.match(/[省市区]/);
    const rows = rowsOf(widget);
    expect(rows).to.have.length(20);
    for (const row of rows) expect(row).to.match(/ZXKT-\d{6}-\d{4}-\d{7} .*\d{4}年\d+月\d+日$/);
    expect(widget.renderRoot.textContent, 'no phone number, no mail, no document').to.not.match(/1\d{10}|@|身份证/);
    expect(countOf(person)).to.be.within(21, 400);
    await expectAccessible(widget);
  });

  it('is accessible in the dark, and cards fit a phone', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    await setViewport({ width: 390, height: 800 });
    const { widget } = await openList();
    widget.theme = 'auto';
    await widget.updateComplete;
    await expectAccessible(widget);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('turns the pages forth and back, by keyboard', async () => {
    const { person, widget } = await openList();
    const [first] = rowsOf(widget);
    expect(person.find('.turn .button')).to.have.attribute('aria-disabled', 'true');
    await person.tabTo('.turn .button:last-child');
    await person.press('Enter');
    await person.until(() => rowsOf(widget)[0] !== first, 'the second page');
    expect(person.find('.turn .button:last-child').matches(':focus'), 'the focus stays').to.equal(true);
    await person.click('.turn .button');
    await person.until(() => rowsOf(widget)[0] === first, 'the first page again');
  });

  it('finds by a part of the name, not while it is composed, and gives the list back', async () => {
    const { person, widget } = await openList();
    const all = countOf(person);
    const input = person.field('search');
    input.focus();
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    input.value = 'mao yi';
    person.find<HTMLFormElement>('form').requestSubmit();
    await person.pause(50);
    expect(countOf(person)).to.equal(all);
    input.value = '贸易';
    input.dispatchEvent(new CompositionEvent('compositionend', { data: '贸易', bubbles: true, composed: true }));
    await person.press('Enter');
    await person.until(() => countOf(person) < all, 'fewer');
    for (const row of rowsOf(widget)) expect(row).to.contain('贸易');
    await person.click('.inner');
    await person.until(() => countOf(person) === all, 'all again');
    const number = /ZXKT-[\d-]+/.exec(rowsOf(widget)[3] ?? '')?.[0] ?? '';
    await person.enter('search', number);
    await person.click('.search .button');
    await person.until(() => countOf(person) === 1, 'the one with that number');
    expect(rowsOf(widget)[0]).to.contain(number);
  });

  it('shows one place at once when it is chosen, and says so where nothing fits', async () => {
    const { person, widget } = await openList();
    await person.until(() => person.field('filing').querySelector('[value="440000"]'), 'the places');
    await person.enter('filing', '440000');
    await person.until(() => rowsOf(widget).every((row) => row.includes('广东省')), 'Guangdong');
    await person.enter('search', '没有这家企业');
    await person.click('.search .button');
    await person.until(() => person.sees('[part=empty]'), 'nothing');
    expect(person.text('[part=empty]')).to.contain('没有符合条件的企业资质');
    await expectAccessible(widget);
    await person.click('[part=empty] button');
    await person.until(() => rowsOf(widget).length === 20, 'all again');
    expect(person.field('filing')).to.have.value('');
  });

  it('is one province’s on its own site', async () => {
    const { person, widget } = await openList(html`<zxkt-publicity-list filing-region="440000"></zxkt-publicity-list>`);
    await person.until(() => rowsOf(widget).every((row) => row.includes('广东省')), 'Guangdong alone');
    expect(person.sees('[name=filing]')).to.equal(false);
    const guangdong = countOf(person);
    widget.filingRegion = '440300';
    await person.until(
      () => person.sees('tbody tr') && rowsOf(widget).every((row) => row.includes('深圳市')),
      'Shenzhen',
    );
    widget.filingRegion = '440000';
    widget.region = '440100';
    await person.until(() => rowsOf(widget).every((row) => row.includes('广州市')), 'a city of it');
    expect(countOf(person)).to.be.below(guangdong);
  });

  it('does not care who is signed in', async () => {
    const { person, widget } = await openList();
    await signInAs(connection, 'demotrader1');
    await connection.send(signOut);
    await widget.reload();
    expect(person.sees('tbody tr')).to.equal(true);
    expect(person.sees('[part=signed-out]')).to.equal(false);
  });

  it('says that the list could not be had, and comes back with the network', async () => {
    backend.faults.offline = true;
    const { person, widget } = await open();
    await person.until(() => person.sees('[part=failure]'), 'the failure');
    expect(person.text('[part=failure]')).to.contain('列表未能加载').and.contain('无法连接服务器');
    await expectAccessible(widget);
    backend.faults.offline = false;
    dispatchEvent(new Event('online'));
    await person.until(() => person.sees('tbody tr'), 'the list');
    backend.faults.outage = 500;
    await widget.reload();
    backend.faults.outage = undefined;
    await person.click('[part=failure] button');
    await person.until(() => person.sees('tbody tr'), 'the list again');
  });

  it('says so while nothing is published, and speaks English', async () => {
    const other = await inPageBackend({ now: deskTime });
    const client = createConnection({ api: other.api, key: other.key, fetch: other.fetch });
    const { person, widget } = await open(html`<zxkt-publicity-list .client=${client}></zxkt-publicity-list>`, 'en');
    await person.until(() => person.sees('[part=empty]'), 'nothing');
    expect(person.text('[part=empty]')).to.contain('No qualification is published');
    await expectAccessible(widget);
    await other.close();
  });
});
