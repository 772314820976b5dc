import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { atDesk, expectAccessible } from '../../test/hall-fixture.ts';
import { openWizard, withDraft, type Wizard } from '../../test/qualification-fixture.ts';

const compose = (type: string, data: string) => new CompositionEvent(type, { data, bubbles: true, composed: true });

const openForm = async (content: unknown = {}, lang = 'zh-CN'): Promise<Wizard> => {
  const opened = await openWizard({ before: withDraft(content), lang });
  const { person } = opened;
  await person.until(() => person.sees('zxkt-product-picker'), 'the form with its pickers');
  return opened;
};

describe('typing into <zxkt-qualification-wizard>', () => {
  beforeEach(atDesk);

  it('brings what is typed or pasted to its form, and keeps rare characters', async () => {
    const { person } = await openForm();
    const cases = [
      ['unit-uscc', '９144 0300 7152 6726 xg', '9144030071526726XG'],
      ['unit-organisationCode', '71526726x', '71526726-X'],
      ['contact-phone', '（0755）８６０１３３８８', '0755-86013388'],
      ['details-registeredCapital', '５,０００,000元', '5000000'],
      ['details-headcount', '86人', '86'],
      ['unit-website', 'www.example.com', 'http://www.example.com'],
      ['unit-name', '深圳市𬭎达\u200b进出口有限公司 ', '深圳市𬭎达进出口有限公司'],
      ['details-legalRepresentative', '张㐂\u200b', '张㐂'],
      ['bank-accountNumber', '4000 0234 0920 0123 456', '4000023409200123456'],
      ['unit-introduction', '主营机电\u200b产品。\r\n设有外贸部。', '主营机电产品。\n设有外贸部。'],
    ] as const;
    for (const [name, value, form] of cases) {
      await person.enter(name, value);
      await person.until(() => person.field(name).value === form, `${name}: ${form}`);
      expect(person.message(name), name).to.equal('');
    }
    await person.enter('unit-name', '深圳市\n𬭎达');
    expect(person.field('unit-name'), 'one line').to.have.value('深圳市𬭎达');
    await person.enter('contact-name', '深圳市𬭎达进出口有限公司');
    await person.until(() => person.message('contact-name').includes('不要填写单位名称'), 'a person, not the unit');
  });

  it('has a key on the screen before the rest that it changes, and takes the sentence of its field away at once', async () => {
    const { person, widget } = await openForm();
    const input = person.field('contact-name') as HTMLInputElement;
    const type = async (value: string) => {
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      for (let microtask = 0; microtask < 30; microtask++) await undefined;
    };
    const state = () => person.find('[part="save-state"]').dataset['state'];
    await type('陈');
    expect(state(), 'the key comes first').to.equal('saved');
    await widget.updateComplete;
    expect(state()).to.equal('unsaved');
    await person.enter('contact-name', '深圳市𬭎达进出口有限公司');
    await person.until(() => person.message('contact-name') !== '', 'a person, not the unit');
    await type('陈佳');
    expect(person.message('contact-name')).to.equal('');
  });

  it('judges nothing while a composition is open, and counts characters as people see them', async () => {
    const { person, widget } = await openForm();
    const input = person.field('contact-name') as HTMLInputElement;
    input.focus();
    input.dispatchEvent(compose('compositionstart', ''));
    input.value = 'chen jia';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }));
    const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true });
    input.dispatchEvent(enter);
    expect(enter.defaultPrevented, 'the Enter that ends a composition submits nothing').to.equal(true);
    person.find<HTMLFormElement>('form').requestSubmit();
    await widget.updateComplete;
    expect(person.sees('.summary')).to.equal(false);
    input.value = '陈佳';
    input.dispatchEvent(compose('compositionend', '陈佳'));
    input.blur();
    await widget.updateComplete;
    expect(person.field('contact-name')).to.have.value('陈佳');

    const seen = '👨‍👩‍👧é𬭎㐂';
    await person.enter('unit-introduction', '字'.repeat(496) + seen);
    expect(person.text('.counter')).to.equal('500/500 字');
    expect(person.message('unit-introduction')).to.equal('');
    await person.enter('unit-introduction', '字'.repeat(497) + seen);
    expect(person.text('.counter')).to.equal('超出 1 字 501/500 字');
    await person.until(() => person.message('unit-introduction').includes('不超过500字'), 'told');
    await sendKeys({ press: 'Tab' });
  });

  it('puts the text of the clipboard where the cursor is, or says why it cannot', async () => {
    const { person, widget } = await openForm();
    const area = person.field('unit-introduction') as HTMLInputElement;
    await person.enter('unit-introduction', '主营出口。');
    const { clipboard } = navigator;
    const clipboardGives = (readText: () => Promise<string>) =>
      Object.defineProperty(navigator, 'clipboard', { value: { readText }, configurable: true });
    try {
      area.setSelectionRange(2, 2);
      clipboardGives(async () => '机电\u200b产品');
      await person.click('[part=paste]');
      await person.until(() => area.value === '主营机电产品出口。', 'between what stood there, in its normal form');
      expect(area.matches(':focus'), 'the cursor stays in the text').to.equal(true);
      expect(person.text('.counter')).to.equal('9/500 字');

      clipboardGives(async () => ' ');
      await person.click('[part=paste]');
      await person.until(() => person.text('.paste-problem') !== '', 'that it is empty');
      clipboardGives(() => Promise.reject(new DOMException('', 'NotAllowedError')));
      const empty = person.text('.paste-problem');
      await person.click('[part=paste]');
      await person.until(() => ![empty, ''].includes(person.text('.paste-problem')), 'that the browser refuses');
      expect(area.value, 'and nothing goes').to.equal('主营机电产品出口。');
      await expectAccessible(widget);
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  });

  it('offers what the credit code tells, forces nothing, and lets doubts pass', async () => {
    const { person, widget } = await openForm({ details: { tradeCode: '4403' } });
    expect(person.sees('[part=adopt]')).to.equal(false);
    await person.enter('unit-uscc', '9144030071526726XG');
    const offers = () => [...widget.renderRoot.querySelectorAll('[part=offer]')].map(({ textContent }) => textContent);
    await person.until(() => offers().some((text) => text.includes('71526726-X')), 'the organisation code');
    await person.until(() => offers().some((text) => text.includes('深圳市')), 'the region');
    expect(
      offers().some((text) => text.includes('440371526726X')),
      'the trade code',
    ).to.equal(true);
    expect(person.field('unit-organisationCode'), 'unasked, nothing is put in').to.have.value('');
    for (const label of ['71526726-X', '440371526726X', '深圳市']) await person.click(`[aria-label="采用${label}"]`);
    expect(person.field('unit-organisationCode')).to.have.value('71526726-X');
    expect(person.field('details-tradeCode')).to.have.value('440371526726X');
    const region = person.find<HTMLElement & { filing: string }>('zxkt-region-picker');
    expect(region.filing).to.equal('440300');

    await person.enter('details-tradeCode', '9900147023485');
    await person.until(() => person.message('details-tradeCode').includes('不一致'), 'a doubt');
    expect(person.field('details-tradeCode').getAttribute('aria-invalid'), 'is no refusal').to.equal('false');
    await person.enter('unit-name', '深圳市𬭎达进出口有限公司');
    await person.enter('bank-accountHolder', '张㐂');
    await person.until(() => person.message('bank-accountHolder').includes('与单位名称不一致'), 'another');
    await person.click('[name="details-nature"][value="social-organisation"]');
    person.field('details-nature').focus();
    await person.enter('unit-postcode', '518057');
    await person.until(() => person.message('details-nature').includes('机构类别不一致'), 'and of the nature');
    await expectAccessible(widget);
    await person.enter('unit-uscc', '12100000400000624D');
    await person.until(() => person.message('unit-organisationCode').includes('第9至17位'), 'it follows the code');
  });

  it('speaks English throughout, in the dark and on a phone', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    await setViewport({ width: 390, height: 844 });
    const { person, widget } = await openForm({}, 'en');
    widget.theme = 'auto';
    await person.click('[part=next]');
    await person.until(() => person.text('.summary').includes('Unit'), 'the summary');
    await person.until(() => !/：\s*$/.test(person.text('.summary li')), 'the sentences');
    const own = [...widget.renderRoot.querySelectorAll('label, legend, .hint, .summary, h3, .lead, nav, .save')]
      .filter((element) => !element.closest('select, .segments'))
      .map(({ textContent }) => textContent);
    expect(
      own.filter((text) => /\p{Script=Han}/u.test(text)),
      'no Chinese is left',
    ).to.deep.equal([]);
    expect(document.documentElement.scrollWidth, 'nothing sticks out').to.be.at.most(innerWidth);
    await expectAccessible(widget);
  });
});
