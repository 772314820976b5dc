import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { AuthorityConnection } from '@zxkt/client/authority-connection';
import type { Connection } from '@zxkt/client/connection';
import { version } from '@zxkt/client/version';
import { html as template } from 'lit';
import { authority } from '../connection/authority.ts';
import { configure } from '../connection/configure.ts';
import { define } from '../element/define.ts';
import { shared } from '../element/shared.ts';
import { WidgetElement } from '../element/widget-element.ts';
import { common } from '../locales/zh-CN/common.ts';
import './define.ts';
import { ZxktProvider } from './provider.ts';

const texts = { zh: common, en: async () => (await import('../locales/en/common.ts')).common };

class ZxktProbe extends WidgetElement {
  constructor() {
    super(texts);
  }
  connect(): Promise<Connection> {
    return this.connection.get();
  }
  override view(): unknown {
    return template`<p>${this.text.get('form/choose')}</p>`;
  }
}
define('zxkt-probe', ZxktProbe);

class ZxktDeskProbe extends WidgetElement {
  constructor() {
    super(texts, authority);
  }
  connect(): Promise<Connection> {
    return this.connection.get();
  }
  override view(): unknown {
    return template`<p></p>`;
  }
}
define('zxkt-desk-probe', ZxktDeskProbe);

const probeIn = (element: Element) => element.querySelector('zxkt-probe') as ZxktProbe;
const rootOf = (probe: ZxktProbe) => probe.renderRoot.querySelector('.root') as Element;
const said = (probe: ZxktProbe) => probe.renderRoot.querySelector('p')?.textContent;

describe('<zxkt-provider>', () => {
  it('gives every widget inside it the same connection', async () => {
    const provider = await fixture(
      html`<zxkt-provider api="https://a.example" key="pk_a"
        ><zxkt-probe></zxkt-probe><zxkt-probe></zxkt-probe
      ></zxkt-provider>`,
    );
    const [first, second] = provider.querySelectorAll<ZxktProbe>('zxkt-probe');
    expect(await first?.connect()).to.equal(await second?.connect());
  });

  it('serves a widget that was there before it', async () => {
    const outer = await fixture(html`<div><zxkt-probe></zxkt-probe></div>`);
    const probe = probeIn(outer);
    await expectRejection(probe.connect(), '<zxkt-probe> has no connection');
    const provider = document.createElement('zxkt-provider');
    provider.append(probe);
    outer.append(provider);
    expect(await probe.connect()).to.equal(await (provider as ZxktProvider).provided.connection());
  });

  it('lets a widget bring its own client', async () => {
    const own = { send: () => Promise.reject(new Error('unused')) } as unknown as Connection;
    const provider = await fixture(
      html`<zxkt-provider api="https://a.example" key="k"><zxkt-probe .client=${own}></zxkt-probe></zxkt-provider>`,
    );
    expect(await provider.querySelector<ZxktProbe>('zxkt-probe')?.connect()).to.equal(own);
  });

  it('gives widgets of the authority end a connection of their own, the same for all of them', async () => {
    const provider = await fixture<ZxktProvider>(
      html`<zxkt-provider api="https://a.example" key="pk_a"
        ><zxkt-probe></zxkt-probe><zxkt-desk-probe></zxkt-desk-probe><zxkt-desk-probe></zxkt-desk-probe
      ></zxkt-provider>`,
    );
    const [first, second] = [...provider.querySelectorAll<ZxktDeskProbe>('zxkt-desk-probe')];
    const connection = await first?.connect();
    expect(connection).to.equal(await second?.connect());
    expect(connection).to.not.equal(await probeIn(provider).connect());
    expect(connection).to.be.an.instanceOf(AuthorityConnection);
    provider.texts = { 'form/choose': '请挑选' };
    expect(await second?.connect(), 'whatever else the provider is told').to.equal(connection);
    const own = new AuthorityConnection({ api: '', key: 'k' });
    provider.client = own;
    expect(await first?.connect()).to.equal(own);
  });

  it('changes what it says inside when the host gives its own words', async () => {
    const provider = await fixture<ZxktProvider>(
      html`<zxkt-provider api="" key="k"><zxkt-probe></zxkt-probe></zxkt-provider>`,
    );
    const probe = probeIn(provider);
    expect(said(probe)).to.equal('请选择');
    provider.texts = { 'form/choose': '请挑选' };
    await nextFrame();
    expect(said(probe)).to.equal('请挑选');
    provider.texts = { 'form/choose': '请选取' };
    await nextFrame();
    expect(said(probe)).to.equal('请选取');
  });

  it('sets the colour scheme of what is inside', async () => {
    const provider = await fixture<ZxktProvider>(
      html`<zxkt-provider theme="dark"><zxkt-probe></zxkt-probe></zxkt-provider>`,
    );
    const root = rootOf(probeIn(provider));
    expect(getComputedStyle(root).color).to.equal('rgb(228, 233, 240)');
    provider.setAttribute('theme', 'light');
    expect(getComputedStyle(root).color).to.equal('rgb(27, 36, 48)');
  });

  it('keeps the first registration, and says so when another version registers', () => {
    const warn = console.warn;
    const told: unknown[] = [];
    console.warn = (sentence: unknown) => void told.push(sentence);
    define('zxkt-provider', class extends HTMLElement {});
    expect(told).to.deep.equal([]);
    shared.versions['zxkt-provider'] = '0.0.1';
    define('zxkt-provider', class extends HTMLElement {});
    console.warn = warn;
    shared.versions['zxkt-provider'] = version;
    expect(customElements.get('zxkt-provider')?.name).to.equal('ZxktProvider');
    expect(told).to.deep.equal([`zxkt ${version}: <zxkt-provider> stays that of zxkt 0.0.1.`]);
  });

  it('takes what the host gave it before it was defined', () => {
    const early = document.createElement('zxkt-provider-early') as ZxktProvider;
    const texts = { 'form/choose': '请挑选' };
    early.texts = texts;
    document.body.append(early);
    customElements.define('zxkt-provider-early', class extends ZxktProvider {});
    expect(early.provided.texts).to.equal(texts);
    early.remove();
  });

  it('stands beside another version under the suffix that the page gave this one', () => {
    Object.assign(shared.suffixes, { [version]: '-v2' });
    define('zxkt-sample', class extends HTMLElement {});
    Reflect.deleteProperty(shared.suffixes, version);
    expect(customElements.get('zxkt-sample')).to.equal(undefined);
    expect(customElements.get('zxkt-sample-v2')).to.be.a('function');
  });
});

describe('a widget', () => {
  it('speaks the language of the nearest lang and follows it', async () => {
    const outer = await fixture(html`<div lang="en"><zxkt-probe></zxkt-probe></div>`);
    const probe = probeIn(outer);
    await probe.updateComplete;
    expect(said(probe)).to.equal('Please choose');
    outer.setAttribute('lang', 'zh-Hans');
    await nextFrame();
    await probe.updateComplete;
    expect(said(probe)).to.equal('请选择');
  });

  it('keeps its look on a page with an aggressive style sheet', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { color: red !important; font-size: 30px !important; display: inline !important; float: left !important }',
    );
    document.adoptedStyleSheets.push(sheet);
    const probe = await fixture<ZxktProbe>(html`<zxkt-probe></zxkt-probe>`);
    const root = getComputedStyle(rootOf(probe));
    expect([root.color, root.fontSize, getComputedStyle(probe).display]).to.deep.equal([
      'rgb(27, 36, 48)',
      '16px',
      'block',
    ]);
    document.adoptedStyleSheets.pop();
  });

  it('takes the connection of the page where there is no provider', async () => {
    const probe = await fixture<ZxktProbe>(html`<zxkt-probe></zxkt-probe>`);
    configure({ api: 'https://b.example', key: 'pk_b' });
    expect(await probe.connect()).to.respondTo('send');
    shared.configuration = undefined;
  });
});

const expectRejection = async (promise: Promise<unknown>, message: string) => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(String(error)).to.contain(message);
};
