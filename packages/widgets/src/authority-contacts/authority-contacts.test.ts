import { expect, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { inPageBackend, type InPageBackend } from '@zxkt/testing';
import { atDesk, expectAccessible, openHall } from '../../test/hall-fixture.ts';
import './define.ts';
import type { ZxktAuthorityContacts } from './authority-contacts.ts';

describe('<zxkt-authority-contacts>', () => {
  let backend: InPageBackend;
  before(async () => (backend = await inPageBackend()));
  after(() => backend.close());
  afterEach(async () => {
    backend.faults.offline = false;
    await atDesk();
  });

  const open = (markup = html`<zxkt-authority-contacts></zxkt-authority-contacts>`, lang = 'zh-CN') =>
    openHall<ZxktAuthorityContacts>(markup, { of: backend, lang });

  /** Chooses in the picker as a person does. */
  const choose = (widget: ZxktAuthorityContacts, filing: string, region: string): void => {
    const picker = widget.renderRoot.querySelector('zxkt-region-picker');
    if (!picker) throw new Error('There is no picker');
    Object.assign(picker, { filing, value: region });
    picker.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  };

  it('names the authority of a region, from the nearest upwards, and the hotlines', async () => {
    const { person, widget } = await open();
    await person.until(() => person.sees('[part=hotlines]'), 'the hotlines');
    expect(person.text('.empty')).to.contain('选择行政区划后');
    expect(person.find('[part=hotlines] a[href="tel:010-56193121"]').textContent).to.equal('010-56193121');
    await expectAccessible(widget);
    choose(widget, '440000', '440106');
    await person.until(() => person.sees('[part=contacts]'), 'the authorities');
    const names = [...widget.renderRoot.querySelectorAll('.contacts h3')].map((name) => name.textContent ?? '');
    expect(names[0]).to.contain('天河区');
    expect(names.findIndex((name) => name.includes('广东省'))).to.be.within(1, names.length - 2);
    expect(names.at(-1)).to.contain('商务部');
    expect(person.text('.nearest .tag')).to.equal('请先联系');
    await expectAccessible(widget);
    await setViewport({ width: 390, height: 800 });
    expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
  });

  it('begins where its host says, and tries again where the network was gone', async () => {
    backend.faults.offline = true;
    const { person, widget } = await open(html`<zxkt-authority-contacts filing="440300"></zxkt-authority-contacts>`);
    await person.until(() => person.sees('[part=failure]'), 'the failure');
    await expectAccessible(widget);
    backend.faults.offline = false;
    await person.click('[part=retry]');
    await person.until(() => person.sees('[part=contacts]'), 'the authorities');
    expect(person.text('.nearest')).to.contain('深圳市');
  });

  it('speaks English', async () => {
    const { person } = await open(undefined, 'en');
    expect(person.text('h2')).to.equal('Authorities and how to reach them');
  });
});
