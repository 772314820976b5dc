import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { loadIndustries, type Catalogue, type Industry } from '@zxkt/catalog';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { atDesk, expectAccessible } from '../../test/hall-fixture.ts';
import { Person } from '../../test/person.ts';
import './define.ts';
import type { ZxktIndustryPicker } from './industry-picker.ts';

const search = 'input[type=search]';

/** A picker with its catalogue there, alone on the page: no provider, no server. */
const open = async (markup: TemplateResult = html`<zxkt-industry-picker></zxkt-industry-picker>`) => {
  const found = await fixture<HTMLElement>(markup);
  const picker = (
    found.localName === 'zxkt-industry-picker' ? found : found.querySelector('zxkt-industry-picker')
  ) as ZxktIndustryPicker;
  await picker.updateComplete;
  const person = new Person(picker);
  return { picker, person };
};

const openReady = async (markup?: TemplateResult) => {
  const opened = await open(markup);
  await opened.person.until(() => opened.person.sees('[role=treeitem]'), 'the tree is there');
  return opened;
};

const codes = ({ widget }: Person) =>
  [...widget.renderRoot.querySelectorAll('[role=treeitem] code')].map(({ textContent }) => textContent);
const active = ({ widget }: Person) => {
  const id = (widget.renderRoot as ShadowRoot).activeElement?.getAttribute('aria-activedescendant');
  return id ? widget.renderRoot.querySelector(`#${id} code`)?.textContent : undefined;
};
const said = (person: Person) => person.text('[role=status]');

/** Types as an input method does not: at once. */
const find = async (person: Person, text: string) => {
  const field = person.find<HTMLInputElement>(search);
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await person.widget.updateComplete;
};

/** The catalogue with one class that was given up for another, which the standard does not have at present. */
const withRetired = async (): Promise<Catalogue<Industry>> => {
  const real = await loadIndustries();
  const old = {
    ...(real.get('0111') as Industry),
    code: '0199',
    name: '稻谷栽培',
    until: '2020',
    successors: ['0111'],
  };
  return {
    ...real,
    get: (code) => (code === old.code ? old : real.get(code)),
    isCurrent: (code, day) => code !== old.code && real.isCurrent(code, day),
  };
};

describe('<zxkt-industry-picker>', () => {
  beforeEach(atDesk);

  it('shows the guide’s chooser, accessible in both themes', async () => {
    const { picker, person } = await openReady(
      html`<zxkt-industry-picker required value="0111"></zxkt-industry-picker>`,
    );
    expect(person.text('.label')).to.equal('*行业划分');
    expect(codes(person)[0]).to.equal('A');
    expect(person.text('.item')).to.contain('0111 稻谷种植').and.contain('农业 › 谷物种植').and.contain('删除');
    expect(person.text('.count')).to.equal('已选 1 / 5');
    expect(person.text('.foot')).to.contain('查看行业分类详细').and.contain('GB/T 4754-2017');
    for (const colorScheme of ['light', 'dark'] as const) {
      await emulateMedia({ colorScheme });
      picker.theme = 'auto';
      await expectAccessible(picker);
    }
  });

  it('follows the tree pattern with the keyboard alone', async () => {
    const { picker, person } = await openReady();
    await person.tabTo('[role=tree]');
    expect(active(person), 'the first line has the keyboard').to.equal('A');
    await person.press('ArrowRight');
    expect(person.find(`#row-0`)).to.have.attribute('aria-expanded', 'true');
    await person.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter', 'ArrowRight');
    expect(active(person), 'down to a class').to.equal('0111');
    expect(person.find('#row-3')).to.include({ ariaLevel: '4', ariaPosInSet: '1', ariaExpanded: null });
    await person.press('Enter');
    expect(picker.value, 'Enter adds a class').to.deep.equal(['0111']);
    expect(person.find('#row-3')).to.have.attribute('aria-selected', 'true');
    await person.press('ArrowLeft', 'ArrowLeft', 'Space');
    expect(active(person)).to.equal('011');
    expect(picker.value, 'Space adds a group').to.deep.equal(['0111', '011']);
    await person.press('Space');
    expect(picker.value, 'and takes it away').to.deep.equal(['0111']);
    await person.press('Home', 'ArrowLeft');
    expect(codes(person).slice(0, 3), 'closed again').to.deep.equal(['A', 'B', 'C']);
    await person.press('End');
    expect(active(person)).to.equal('T');
    await person.press('Home', 'PageDown', 'PageUp');
    expect(active(person)).to.equal('A');
    for (const key of 'zzy') person.find('[role=tree]').dispatchEvent(new KeyboardEvent('keydown', { key }));
    await picker.updateComplete;
    expect(active(person), '制造业, by the initials typed in one go').to.equal('C');
    await person.press('*');
    expect(said(person)).to.equal('已展开 97 项');
    expect(active(person), 'the keyboard stays').to.equal('C');
    expect(person.find('[role=tree]').querySelectorAll('[role=treeitem]').length).to.be.below(40);
    await expectAccessible(picker);
  });

  it('adds, removes, takes back, and stops at the limit', async () => {
    const { picker, person } = await openReady(html`<zxkt-industry-picker max="2"></zxkt-industry-picker>`);
    let changes = 0;
    picker.addEventListener('change', () => changes++);
    await find(person, '种植');
    await person.click('#row-0');
    expect(said(person)).to.match(/^已添加 .+，已选 1 \/ 2$/);
    await person.click('#row-1 [data-add]');
    const [first, second] = picker.value;
    expect(changes).to.equal(2);
    await person.click('#row-2');
    expect(picker.value, 'no third').to.deep.equal([first, second]);
    expect(person.text('.limit')).to.equal('已选满 2 项，如需更换请先删除一项。');
    expect(person.find('#row-2')).to.have.attribute('aria-disabled', 'true');
    await expectAccessible(picker);
    person.find(`[data-remove="${first}"]`).focus();
    await person.press('Enter');
    expect(picker.value).to.deep.equal([second]);
    expect(person.sees(`[data-remove="${second}"]:focus`), 'focus goes to the next 删除').to.equal(true);
    await person.press('Enter');
    expect(person.sees('[data-undo]:focus'), 'and from the last to 撤销').to.equal(true);
    expect(said(person)).to.contain('可以撤销');
    await person.press('Enter');
    expect(picker.value, 'the last one is back').to.deep.equal([second]);
    expect(changes).to.equal(5);
  });

  it('finds by code, text, pinyin and initials, with what matched marked', async () => {
    const { picker, person } = await openReady();
    for (const [query, mark] of [
      ['A０１１１', '0111'],
      ['稻谷\u200b种', '稻谷种'],
      ['daogu zhong', '稻谷种'],
      ['dgz', '稻谷种'],
    ] as const) {
      await find(person, query);
      expect(person.text('#row-0'), query).to.contain('稻谷种植').and.contain('农业 › 谷物种植');
      expect(person.text('#row-0 mark'), query).to.equal(mark);
    }
    await person.press('Enter');
    expect(picker.value, 'a first Enter only goes to the first hit').to.deep.equal([]);
    expect(active(person)).to.equal('0111');
    await person.press('Enter');
    expect(picker.value).to.deep.equal(['0111']);
    await expectAccessible(picker);
    await person.press('Escape');
    expect(person.find<HTMLInputElement>(search).value).to.equal('');
    expect(codes(person)[0], 'the tree is back').to.equal('A');

    await find(person, '绝不存在');
    expect(person.text('.plate')).to.contain('没有找到“绝不存在”').and.contain('请换用更短');
    expect(said(person)).to.equal('没有找到“绝不存在”');
    await expectAccessible(picker);
    await person.click('.plate button');
    expect(person.sees(`${search}:focus`)).to.equal(true);
    expect(person.sees('[role=tree]')).to.equal(true);
  });

  it('searches for nothing while a word is composed, and the Enter that ends it adds nothing', async () => {
    const { picker, person } = await openReady();
    const field = person.find<HTMLInputElement>(search);
    const outside: string[] = [];
    document.body.addEventListener('input', ({ type }) => outside.push(type), { once: true });
    field.focus();
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    field.value = "dao'gu";
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }));
    await picker.updateComplete;
    expect(person.sees('.found'), 'nothing yet').to.equal(false);
    field.value = '稻谷';
    field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true }));
    const ending = new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true });
    field.dispatchEvent(ending);
    await picker.updateComplete;
    expect(person.text('.found')).to.equal('找到 2 项');
    expect(ending.defaultPrevented, 'no form is sent either').to.equal(true);
    expect(active(person), 'and no line has the keyboard').to.equal(undefined);
    expect(picker.value).to.deep.equal([]);
    expect(outside, 'the page’s forms hear nothing of what is typed inside').to.deep.equal([]);
  });

  it('leads from a retired code to its successor, and away from an unknown one', async () => {
    const { picker, person } = await openReady(html`
      <zxkt-industry-picker .loadCatalogue=${withRetired} value="0199，9998 C"></zxkt-industry-picker>
    `);
    expect(picker.refusal).to.equal('catalogue-code/retired');
    await person.until(() => person.text('.item.retired').includes('已停用'), 'what is wrong is told');
    expect(person.text('.item.retired')).to.contain('0199 稻谷栽培');
    expect(person.text('.item.unknown')).to.contain('9998').and.contain('目录中没有此代码');
    expect(person.widget.renderRoot.querySelectorAll('.item.unknown'), 'a section is no choice').to.have.length(2);
    await expectAccessible(picker);
    const changed = oneEvent(picker, 'change');
    await person.click('[data-replace="0199"]');
    expect(await changed).to.include({ bubbles: true, composed: true });
    expect(picker.value).to.deep.equal(['0111', '9998', 'C']);
    expect(person.sees('[data-remove="0111"]:focus')).to.equal(true);
    expect(picker.refusal).to.equal('catalogue-code/unknown');
    await person.click('[data-remove="9998"]');
    await person.click('[data-remove="C"]');
    expect(picker.validity.valid).to.equal(true);
  });

  it('is a control of a plain form', async () => {
    const { picker, person } = await openReady(html`
      <form>
        <fieldset><zxkt-industry-picker name="industry" required value="0111"></zxkt-industry-picker></fieldset>
      </form>
    `);
    const form = picker.form as HTMLFormElement;
    const entries = () => new FormData(form).getAll('industry');
    expect(entries()).to.deep.equal(['0111']);
    picker.value = ['0112', ' 0113', '0112'];
    expect(entries(), 'one entry a code, at once').to.deep.equal(['0112', '0113']);
    picker.value = [];
    expect(picker.checkValidity()).to.equal(false);
    expect(picker.validity.valueMissing).to.equal(true);
    await picker.updateComplete;
    expect(person.text('#message'), 'asking shows nothing').to.equal('');
    form.requestSubmit();
    await person.until(() => person.sees(`${search}:focus`), 'sending leads to the field');
    expect(person.text('#message')).to.equal('请至少选择一项。');
    await expectAccessible(picker);
    picker.value = ['0111', '0112', '0113', '0119', '0121', '0122'];
    await picker.updateComplete;
    expect(picker.refusal).to.equal('selection/too-many');
    expect(person.text('.limit')).to.equal('最多可选 5 项，请删除 1 项。');
    form.reset();
    expect(picker.value, 'back to the attribute').to.deep.equal(['0111']);
    await picker.updateComplete;
    expect(person.text('#message')).to.equal('');
    picker.formStateRestoreCallback('0113 0112');
    expect(entries(), 'what a browser kept').to.deep.equal(['0113', '0112']);

    (form.firstElementChild as HTMLFieldSetElement).disabled = true;
    await picker.updateComplete;
    expect(entries()).to.deep.equal([]);
    expect(person.sees('input, button'), 'nothing to press').to.equal(false);
    expect(person.text('.chosen')).to.contain('0113');
    await expectAccessible(picker);
    (form.firstElementChild as HTMLFieldSetElement).disabled = false;
    picker.readonly = true;
    await picker.updateComplete;
    expect(person.sees('input, button')).to.equal(false);
    expect(entries(), 'read only is sent').to.deep.equal(['0113', '0112']);
  });

  it('says so when the catalogue does not come, keeps what was chosen, and tries again', async () => {
    let fails = true;
    const load = () => (fails ? Promise.reject(new TypeError('Failed to fetch')) : loadIndustries());
    const { picker, person } = await open(html`
      <zxkt-industry-picker .loadCatalogue=${load} value="0111"></zxkt-industry-picker>
    `);
    await person.until(() => person.sees('[data-retry]'), 'the failure');
    expect(person.text('.plate')).to.contain('目录未能加载').and.contain('不会丢失');
    expect(person.text('.item')).to.contain('0111');
    expect(picker.validity.valid, 'what cannot be judged is not refused').to.equal(true);
    await expectAccessible(picker);
    fails = false;
    await person.click('[data-retry]');
    await person.until(() => person.sees('[role=treeitem]'), 'the tree');
    expect(person.text('.item')).to.contain('稻谷种植');
  });

  it('makes itself ready where it was loaded before it has a place in the page', async () => {
    const real = await loadIndustries();
    const asked: string[] = [];
    const watched: Catalogue<Industry> = {
      ...real,
      get edition() {
        asked.push('drawn');
        return real.edition;
      },
      prepareSearch: () => void asked.push('search'),
    };
    const picker = document.createElement('zxkt-industry-picker');
    picker.loadCatalogue = () => Promise.resolve(watched);
    await picker.load();
    await waitUntil(() => asked.includes('search'), 'the search is prepared');
    expect(asked, 'for nobody').to.deep.equal(['drawn', 'search']);
    expect(picker.shadowRoot).to.equal(null);
    document.body.append(picker);
    await picker.updateComplete;
    expect(picker.shadowRoot?.querySelectorAll('[role=treeitem]').length, 'in the first frame').to.be.above(8);
    picker.remove();
  });

  it('tells the details of a class, and leads up from it', async () => {
    const { picker, person } = await openReady();
    await find(person, '0111');
    await person.click('#row-0 [data-details]');
    await person.until(() => person.sees('#details'), 'the details');
    expect(picker.value, 'looking adds nothing').to.deep.equal([]);
    expect(person.text('#details')).to.contain('0111 稻谷种植').and.contain('层级 小类').and.contain('011 谷物种植');
    await expectAccessible(picker);
    await person.click('.path li:nth-child(3) button');
    await person.until(() => person.sees('[role=tree]:focus'), 'the tree has the keyboard');
    expect(active(person)).to.equal('011');
    expect(person.text('#details')).to.contain('包含 4 个小类：0111 稻谷种植、0112');
  });

  it('is a sheet with a strip for the thumb on a phone, in English too', async () => {
    await setViewport({ width: 390, height: 800 });
    const { picker, person } = await open(html`
      <div lang="en"><zxkt-industry-picker value="0111"></zxkt-industry-picker></div>
    `);
    await person.until(() => person.sees('.item .title span'), 'the names of what is chosen');
    expect(person.text('.open')).to.equal('Choose: Industries');
    await expectAccessible(picker);
    person.find('.open').focus();
    await person.press('Enter');
    await person.until(() => person.sees('dialog[open] [role=treeitem]'), 'the sheet');
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    for (const target of picker.renderRoot.querySelectorAll('dialog :is([role=treeitem], button)')) {
      expect(target.getBoundingClientRect().height, target.className).to.be.at.least(44);
    }
    await find(person, '小麦种植');
    await person.click('#row-0');
    expect(picker.value).to.deep.equal(['0111', '0112']);
    await person.click('.strip-toggle');
    expect(person.text('.strip-list')).to.contain('0112').and.contain('Remove');
    await expectAccessible(picker);
    await person.press('Escape', 'Escape');
    await person.until(() => !person.sees('dialog[open]'), 'the first empties the search, the second closes');
    expect(person.text('.count')).to.equal('2 of 5 chosen');
    expect(person.sees('.open:focus'), 'focus is where it came from').to.equal(true);
  });
});
