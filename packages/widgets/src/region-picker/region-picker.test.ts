import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { atDesk, expectAccessible } from '../../test/hall-fixture.ts';
import { Person } from '../../test/person.ts';
import './define.ts';
import type { ZxktRegionPicker } from './region-picker.ts';

const open = async (markup: TemplateResult) => {
  const found = await fixture<HTMLElement>(markup);
  const picker = (found.querySelector('zxkt-region-picker') ?? found) as ZxktRegionPicker;
  const person = new Person(picker);
  await picker.updateComplete;
  return { picker, person };
};

const openReady = async (markup: TemplateResult) => {
  const opened = await open(markup);
  await opened.person.until(() => opened.person.sees('#province:enabled option[value="110000"]'), 'the provinces');
  return opened;
};

const choose = async (person: Person, list: 'province' | 'region', code: string) => {
  const select = person.find<HTMLSelectElement>(`#${list}`);
  select.value = code;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await person.widget.updateComplete;
};
const offered = ({ widget }: Person) =>
  [...widget.renderRoot.querySelectorAll<HTMLOptionElement>('#region option')]
    .map(({ value }) => value)
    .filter(Boolean);
const groups = ({ widget }: Person) =>
  [...widget.renderRoot.querySelectorAll<HTMLOptGroupElement>('#region optgroup')].map(({ label }) => label);

describe('<zxkt-region-picker>', () => {
  beforeEach(atDesk);

  it('links two lists: where one files, then the city or county in it', async () => {
    const { picker, person } = await openReady(html`
      <form>
        <zxkt-region-picker name="region" filing-name="filing" required></zxkt-region-picker>
      </form>
    `);
    const data = () => Object.fromEntries(new FormData(picker.form as HTMLFormElement));
    let changes = 0;
    picker.addEventListener('change', () => changes++);
    expect(person.find('#region')).to.have.property('disabled', true);
    expect(picker.validity.valueMissing).to.equal(true);
    await expectAccessible(picker);
    await choose(person, 'province', '440000');
    expect(groups(person)).to.include('广州市').and.not.include('深圳市');
    expect(offered(person)).to.include('440100').and.include('440106');
    await choose(person, 'region', '440106');
    expect(data()).to.deep.equal({ region: '440106', filing: '440000' });
    expect(changes).to.equal(2);
    await choose(person, 'province', '440300');
    expect(picker.value, 'what lies elsewhere is not kept').to.equal('');
    expect(groups(person)).to.deep.equal(['深圳市']);
    await choose(person, 'region', '440305');
    expect(data()).to.deep.equal({ region: '440305', filing: '440300' });
    (picker.form as HTMLFormElement).reset();
    expect(data()).to.deep.equal({ region: '', filing: '' });
    await choose(person, 'province', '110000');
    expect(groups(person)).to.deep.equal(['区、县']);
    await choose(person, 'province', '660000');
    expect(groups(person)[0]).to.equal('兵团城市');
    expect(offered(person)[0]).to.equal('659001');
    await choose(person, 'region', '659001');
    expect(picker.validity.valid, '兵团 lies in 新疆').to.equal(true);
    await expectAccessible(picker);
  });

  it('finds the province of a region, and leads from a retired one to what replaced it', async () => {
    const { picker, person } = await openReady(html`<zxkt-region-picker value="500112"></zxkt-region-picker>`);
    expect(picker.filing).to.equal('500000');
    expect(picker.refusal).to.equal('catalogue-code/retired');
    expect(person.find<HTMLSelectElement>('#region').selectedOptions[0]?.text.trim()).to.equal('渝北区（已停用）');
    expect(person.text('[data-replace]')).to.equal('渝北区已停用，替换为两江新区');
    await expectAccessible(picker);
    await person.click('[data-replace]');
    expect(picker.value).to.equal('500157');
    expect(picker.validity.valid).to.equal(true);
    picker.value = '440305';
    picker.filing = '330000';
    expect(picker.refusal).to.equal('qualification/region-outside');
    expect(picker.reportValidity()).to.equal(false);
    await person.until(() => person.text('#message').includes('不属于所选的省'), 'the reason');
    picker.filing = '';
    expect(picker.filing, 'a city with a plan of its own files for itself').to.equal('440300');
    picker.value = '123456';
    expect(picker.refusal).to.equal('catalogue-code/unknown');
    picker.readonly = true;
    await picker.updateComplete;
    expect(person.sees('select:enabled')).to.equal(false);
  });

  it('says so when the regions do not come, tries again, and fits a phone', async () => {
    await setViewport({ width: 390, height: 800 });
    let fails = true;
    const { picker, person } = await open(html`<zxkt-region-picker></zxkt-region-picker>`);
    await person.until(() => person.sees('#province:enabled'), 'the project’s own lists');
    const own = picker.loadDivisions;
    const { picker: other, person: guest } = await open(html`
      <div lang="en">
        <zxkt-region-picker
          .loadDivisions=${() => (fails ? Promise.reject(new TypeError('Failed to fetch')) : own())}
        ></zxkt-region-picker>
      </div>
    `);
    await guest.until(() => guest.sees('.aside'), 'the failure');
    expect(guest.text('.aside')).to.contain('could not be loaded');
    await expectAccessible(other);
    fails = false;
    await guest.click('.aside button');
    await guest.until(() => guest.sees('#province:enabled'), 'the lists');
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });
});
