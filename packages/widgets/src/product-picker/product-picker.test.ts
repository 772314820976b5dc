import { expect, fixture, html } from '@open-wc/testing';
import { atDesk, expectAccessible } from '../../test/hall-fixture.ts';
import { Person } from '../../test/person.ts';
import './define.ts';
import type { ZxktProductPicker } from './product-picker.ts';

const open = async (markup = html`<zxkt-product-picker></zxkt-product-picker>`) => {
  const found = await fixture<HTMLElement>(markup);
  const picker = (found.querySelector('zxkt-product-picker') ?? found) as ZxktProductPicker;
  await picker.updateComplete;
  const person = new Person(picker);
  await person.until(() => person.sees('[role=treeitem]'), 'the tree is there');
  return { picker, person };
};

const drawn = ({ widget }: Person) => widget.renderRoot.querySelectorAll('[role=treeitem]').length;

const find = async (person: Person, text: string) => {
  const field = person.find<HTMLInputElement>('input[type=search]');
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await person.widget.updateComplete;
};

describe('<zxkt-product-picker>', () => {
  beforeEach(atDesk);

  it('draws no more lines for thousands than for twenty, and shows any of them', async () => {
    const { picker, person } = await open();
    await person.tabTo('[role=tree]');
    await person.press('*', 'ArrowDown', '*', 'ArrowDown', '*');
    const tree = person.find('[role=tree]');
    expect(tree.scrollHeight, 'two hundred lines are open').to.be.above(200 * 44);
    expect(drawn(person)).to.be.below(30);
    await person.press('End');
    await person.until(() => /^99\d{6}$/.test(person.text('[role=treeitem]:last-child code')), 'the last line');
    expect(person.find('.active').getBoundingClientRect().bottom).to.be.at.most(
      tree.getBoundingClientRect().bottom + 1,
    );
    tree.scrollTop = 0;
    await person.until(() => !person.sees('.active'), 'other lines are drawn');
    expect(drawn(person)).to.be.below(30);
    expect(tree.hasAttribute('aria-activedescendant'), 'nothing points to what is not drawn').to.equal(false);
    await expectAccessible(picker);
  });

  it('has its lines in its first frame where another picker has loaded them', async () => {
    await open();
    const picker = document.createElement('zxkt-product-picker');
    document.body.append(picker);
    await picker.updateComplete;
    const first = picker.shadowRoot?.querySelectorAll('[role=treeitem]').length;
    picker.remove();
    expect(first).to.be.above(5);
  });

  it('takes lines and no groups, and shows a line in place of a subheading that holds nothing else', async () => {
    const { picker, person } = await open();
    await person.tabTo('[role=tree]');
    await person.press('ArrowRight', 'ArrowRight', 'Space', 'ArrowRight', 'Enter', 'ArrowRight');
    expect(picker.value, 'neither section, chapter nor heading').to.deep.equal([]);
    expect(person.text('.active')).to.contain('01012100 改良种用马');
    await person.press('Space', 'ArrowDown', 'ArrowDown');
    expect(picker.value).to.deep.equal(['01012100']);
    expect(person.text('.active code'), 'a subheading with two lines stays').to.equal('010130');
    await find(person, '纺织原料及纺织制品');
    await person.press('ArrowDown', 'Enter');
    await person.until(() => person.sees('[role=tree]:focus'), 'a group that was found is shown in the tree');
    expect(person.text('.active')).to.contain('XI').and.contain('纺织原料');
    expect(picker.value).to.deep.equal(['01012100']);
  });

  it('names chapter and units of a line, and tells how many were found', async () => {
    const { picker, person } = await open(html`<div lang="en"><zxkt-product-picker></zxkt-product-picker></div>`);
    await find(person, '智能手机');
    expect(person.text('#row-0 .crumbs')).to.equal('电机、电气设备及其零件 › 8517 › 851713');
    await person.click('#row-0 [data-details]');
    await person.until(() => person.sees('#details'), 'the details');
    expect(person.text('#details')).to.contain('台').and.contain('XVI');
    await person.until(() => person.text('#details').includes('Telephone'), 'the English wording of the subheading');
    await expectAccessible(picker);
    await find(person, '其他');
    expect(person.text('.found')).to.match(/^\d{3,} found, the closest 100 are listed/);
    expect(drawn(person)).to.be.below(30);
  });

  it('gives every code to the form, up to ten', async () => {
    const { picker } = await open(html`<form><zxkt-product-picker name="product"></zxkt-product-picker></form>`);
    picker.value = ['01012100', '85171300'];
    expect(new FormData(picker.form as HTMLFormElement).getAll('product')).to.deep.equal(['01012100', '85171300']);
    expect(picker.max).to.equal(10);
    picker.value = ['0101'];
    expect(picker.refusal, 'a heading is no product here').to.equal('catalogue-code/unknown');
  });
});
