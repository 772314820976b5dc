import { expect, oneEvent } from '@open-wc/testing';
import type { Connection } from '@zxkt/client/connection';
import type { Call } from '@zxkt/contract/calls/call';
import { addApplication } from '@zxkt/contract/calls/applications';
import {
  beginQualification,
  readDeclaration,
  readDraft,
  readQualification,
  readQualificationVersion,
} from '@zxkt/contract/calls/qualifications';
import { exampleQualification } from '@zxkt/contract/resources/qualification/example';
import { atDesk, expectAccessible } from '../../test/hall-fixture.ts';
import {
  fillIn,
  openWizard,
  submitElsewhere,
  toConfirmation,
  withApplication,
  withDraft,
  type Wizard,
} from '../../test/qualification-fixture.ts';

const readToEnd = async ({ person }: Wizard): Promise<void> => {
  await person.until(() => person.sees('[part=agree]'), 'the declaration');
  person.find('[part=declaration-text]').scrollTo(0, 1e6);
  await person.until(() => person.text('.gate').includes('您已阅读至末尾'), 'it was read');
};

/** Once, before this call is sent. */
const beforeCall = (connection: Connection, wanted: Call, act: (input: { readonly body: object }) => unknown): void => {
  const send = connection.send.bind(connection);
  const once: typeof send = (call, ...rest) => {
    if (call.path === wanted.path && call.method === wanted.method) {
      connection.send = send;
      act(rest[0] as { readonly body: object });
    }
    return send(call, ...rest);
  };
  connection.send = once;
};

describe('<zxkt-qualification-wizard>', () => {
  beforeEach(atDesk);

  it('opens the form once the declaration was read to its end, and tells who has not added the application', async () => {
    const opened = await openWizard({ before: async () => undefined });
    const { person, widget, connection, count } = opened;
    await person.until(() => person.sees('[part=agree]'), 'the declaration');
    expect(person.find('[part=agree]').getAttribute('aria-disabled')).to.equal('true');
    await person.click('[part=agree]');
    expect(count('POST /v1/qualification'), 'nothing is agreed to unread').to.equal(0);
    await expectAccessible(widget);

    person.find('[part=declaration-text]').focus();
    await person.press('End');
    await person.until(() => person.text('.gate').includes('您已阅读至末尾'), 'the keyboard leads to the end');
    await person.click('[part=agree]');
    await person.until(() => person.sees('[part=failure]:focus'), 'focus goes to the reason');
    expect(person.text('[part=failure]')).to.contain('您还没有添加本应用');
    expect(person.find('[part=failure] a').getAttribute('href')).to.equal('#picker');

    await connection.send(addApplication, { body: { application: 'sme-trade-fund' } });
    const begun = oneEvent(widget, 'zxkt-qualification-begun');
    await person.click('[part=agree]');
    expect((await begun).detail).to.deep.equal({ declarationVersion: '2019-01' });
    await person.until(() => person.sees('[name="contact-name"]'), 'the form');
    await person.until(() => person.sees('#heading-contact:focus'), 'focus goes to its beginning');
  });

  it('shows the words of the version that is agreed to, in the language of the page', async () => {
    const { person, widget, backend, calls } = await openWizard({ lang: 'en' });
    await person.until(
      () => person.text('[part=declaration-text]').includes('The Chinese text is the binding one'),
      'English',
    );
    expect(person.find('[part=declaration-text] ol').lang).to.equal('en');
    expect(person.find('[part=declaration-text] ol').children).to.have.length(8);
    const read = calls.map(({ what }) => what).filter((what) => what.includes('declarations'));
    expect(read).to.deep.equal(['GET /v1/qualification/declarations/2019-01/en']);

    backend.faults.outage = 500;
    widget.parentElement?.setAttribute('lang', 'zh-CN');
    await person.until(() => person.text('[part=agree]') === '同意', 'the page is Chinese');
    expect(person.text('[part=declaration-text]'), 'what was there stays').to.contain('Truthful information');
    backend.faults.outage = undefined;
    widget.parentElement?.setAttribute('lang', 'en');
    await person.until(() => person.text('[part=agree]') === 'I agree', 'the page is English');
    widget.parentElement?.setAttribute('lang', 'zh-CN');
    await person.until(() => person.text('[part=declaration-text]').includes('真实性、准确性和完整性'), 'Chinese');
  });

  it('shows other words before anything is agreed to where they changed meanwhile', async () => {
    const opened = await openWizard();
    const { person, connection, count } = opened;
    await readToEnd(opened);
    // As a page would that was opened under another version.
    beforeCall(connection, beginQualification, ({ body }) => Object.assign(body, { declarationVersion: '2012-01' }));
    const asked = count('GET /v1/qualification');
    await person.click('[part=agree]');
    await person.until(() => person.sees('[part=failure]:focus'), 'focus goes to the reason');
    expect(person.text('[part=failure]')).to.contain('注册申明已更新，请重新阅读');
    expect(count('GET /v1/qualification'), 'which version is in force').to.equal(asked + 1);
    await readToEnd(opened);
    await person.click('[part=agree]');
    await person.until(() => person.sees('[name="contact-name"]'), 'the form');
  });

  it('asks for other words to be read to their end, whoever stands at the end of those of before', async () => {
    const opened = await openWizard({
      before: async (connection) => {
        await withApplication(connection);
        const send = connection.send.bind(connection);
        let isBefore = true;
        // Until it is refused, as on a server on which another version is in force; its words are those there are.
        connection.send = (async (call: Call, ...[input, options]: [object?, object?]) => {
          if (call === beginQualification) isBefore = false;
          const params =
            isBefore && call === readDeclaration ? { params: { version: '2019-01', language: 'zh-CN' } } : {};
          const answer: object = await send(call as never, { ...input, ...params } as never, options);
          return isBefore && call === readQualification ? { ...answer, declarationVersion: '2012-01' } : answer;
        }) as typeof send;
      },
    });
    const { person } = opened;
    await readToEnd(opened);
    await person.click('[part=agree]');
    await person.until(() => person.sees('[part=failure]:focus'), 'focus goes to the reason');
    expect(person.find('[part=declaration-text]').scrollTop, 'from the beginning').to.equal(0);
    expect(person.find('[part=agree]').getAttribute('aria-disabled')).to.equal('true');
    await readToEnd(opened);
    await person.click('[part=agree]');
    await person.until(() => person.sees('[name="contact-name"]'), 'the form');
  });

  it('says so where the words cannot be had, and asks again', async () => {
    const { person } = await openWizard({
      before: async (connection, { faults }) => {
        await withApplication(connection);
        beforeCall(connection, readDeclaration, () => faults.failures.push(500));
      },
    });
    await person.until(() => person.sees('[part=failure]'), 'the failure');
    await person.click('[part=failure] button');
    await person.until(() => person.sees('[part=agree]'), 'the declaration');
  });

  it('goes from an empty form to a number, one submission however often the button is pressed', async () => {
    const opened = await openWizard();
    const { person, widget, connection, calls } = opened;
    await readToEnd(opened);
    await person.click('[part=agree]');
    await person.until(() => person.sees('[name="bank-bankName"]'), 'the form');
    await person.until(() => person.sees('zxkt-product-picker'), 'the pickers');
    await expectAccessible(widget);

    await person.click('[part=next]');
    await person.until(() => person.sees('.summary:focus'), 'focus goes to the summary');
    await person.until(
      () => person.text('.summary').includes('填报人信息：填报人姓名：请如实填写个人姓名'),
      'sentences',
    );
    expect(person.find('.sections a').className).to.equal('errors');
    await fillIn(opened);
    await person.until(() => person.find('.sections li:last-child a').className === 'done', 'each section is done');

    await toConfirmation(opened);
    expect(person.text('[part=sheet]')).to.contain('深圳市𬭎达进出口有限公司').and.contain('张㐂');
    await expectAccessible(widget);
    await person.click('[data-pointer="/unit/address"] a');
    await person.until(() => person.field('unit-address').matches(':focus'), 'back at its field');
    await toConfirmation(opened);

    const submitted = oneEvent(widget, 'zxkt-qualification-submitted');
    person.find('[part=submit]').click();
    await person.click('[part=submit]');
    expect((await submitted).detail.version).to.equal(1);
    await person.until(() => /^ZXKT-440300-\d{4}-000001$/.test(person.text('[part=number]')), 'the number');
    expect(calls.filter(({ what }) => what === 'POST /v1/qualification/submissions')).to.have.length(1);
    await expectAccessible(widget);
    const { content } = await connection.send(readQualificationVersion, { params: { version: '1' } });
    expect(content).to.deep.equal(exampleQualification);

    const paper = () => document.querySelector('[data-zxkt-paper]');
    dispatchEvent(new Event('beforeprint'));
    const printed = paper()?.shadowRoot?.textContent;
    dispatchEvent(new Event('afterprint'));
    expect(printed, 'on paper').to.contain('深圳市𬭎达进出口有限公司').and.contain('张㐂').and.contain('ZXKT-440300');
    expect(paper(), 'and no longer').to.equal(null);

    await person.click('[part=show-status]');
    await person.until(() => person.sees('[part=status]'), 'where it stands');
    expect(person.text('[part=status] h2')).to.contain('待审核');
    await person.click('[part=withdraw]');
    await person.click('dialog .primary, dialog [part=confirm]');
    await person.until(() => person.sees('[name="bank-bankName"]'), 'taken back, it is a draft again');
    expect(person.field('unit-name')).to.have.value(exampleQualification.unit.name);
  });

  it('makes one submission of one whose answers were lost, and keeps everything meanwhile', async () => {
    const opened = await openWizard({ before: withDraft() });
    const { person, backend, calls } = opened;
    await person.until(() => person.sees('[name="bank-bankName"]'), 'the form');
    await toConfirmation(opened);
    backend.faults.failures = [500];
    await person.click('[part=submit]');
    await person.until(() => person.sees('[part=failure]'), 'a fault of the server is told');
    expect(person.sees('[part=sheet]'), 'and nothing goes').to.equal(true);
    backend.faults.droppedAnswers = 3;
    await person.click('[part=submit]');
    await person.until(() => /无法连接服务器/.test(person.text('[part=confirm]')), 'the answer was lost');
    await person.click('[part=submit]');
    await person.until(() => person.sees('[part=number]'), 'submitted');
    const sent = calls.filter(({ what }) => what === 'POST /v1/qualification/submissions');
    expect(new Set(sent.slice(1).map(({ key }) => key)).size, 'one effect, one key').to.equal(1);
  });

  it('keeps the form as it was where the server does not answer in time', async () => {
    const { person, backend } = await openWizard({ before: withDraft(), timeout: 400 });
    await person.until(() => person.sees('[name="bank-bankName"]'), 'the form');
    await person.click('[part=next]');
    await person.until(() => person.sees('[part=sheet]'), '信息确认');
    backend.faults.latency = 5000;
    await person.click('[part=submit]');
    await person.until(() => person.sees('[part=failure]:focus'), 'that it took too long');
    expect(person.text('[part=failure]')).to.contain('超时');
    expect(person.text('[part=sheet]')).to.contain(exampleQualification.unit.name);
    backend.faults.latency = 0;
    await person.click('[part=submit]');
    await person.until(() => person.sees('[part=number]'), 'submitted');
  });

  it('leads from section to section and back, and says where the person is', async () => {
    const { person, widget } = await openWizard({ before: withDraft({ contact: { name: '陈佳' } }) });
    await person.until(() => person.sees('[name="bank-bankName"]'), 'the form');
    const steps = () => [...widget.renderRoot.querySelectorAll('.steps li')].map((step) => step.ariaCurrent);
    expect(steps()).to.deep.equal(['false', 'step', 'false', 'false']);
    for (const section of ['bank', 'contact', 'business']) {
      await person.click(`[href="#section-${section}"]`);
      await person.until(() => person.sees(`#heading-${section}:focus`), `its heading: ${section}`);
      expect(person.sees(`[href="#section-${section}"][aria-current=location]`)).to.equal(true);
      expect(widget.renderRoot.querySelectorAll('[aria-current=location]')).to.have.length(1);
    }
    expect(person.find('[href="#section-contact"]').className).to.equal('partly');
    expect(person.find('[href="#section-bank"]').className).to.equal('empty');
    person.field('unit-postcode').focus();
    await person.until(() => person.sees('[href="#section-unit"][aria-current=location]'), 'by the focus as well');
    expect(person.field('contact-name'), 'nothing goes').to.have.value('陈佳');
  });

  it('leads a refused submission back to its field, with the way out', async () => {
    const opened = await openWizard({
      before: withDraft({ ...exampleQualification, unit: { ...exampleQualification.unit, region: '440104' } }),
    });
    const { person, widget } = opened;
    await person.until(() => person.sees('zxkt-region-picker'), 'the form');
    await toConfirmation(opened);
    const refused = oneEvent(widget, 'zxkt-submission-refused');
    await person.click('[part=submit]');
    expect((await refused).detail.errors).to.deep.equal([
      { field: 'unit-region', code: 'qualification/region-outside' },
    ]);
    await person.until(() => person.text('.summary').includes('所选行政区划不属于所选的省'), 'told in the summary');
    await person.click('.summary a');
    await person.until(() => person.sees('zxkt-region-picker:focus-within'), 'focus goes to the field');
  });

  it('opens only what the reviewer named, and says why', async () => {
    const opened = await openWizard({
      before: async (connection, backend) => {
        await withDraft()(connection);
        await submitElsewhere(connection);
        await backend.decide('demotrader1', 'take', {
          event: 'return',
          dueInWorkdays: 5,
          reasons: [{ pointer: '/unit/address', reason: '地址与营业执照不一致' }],
        });
      },
    });
    const { person, widget, connection, backend } = opened;
    await person.until(() => person.sees('[name="unit-address"]'), 'the form is open again');
    expect(person.text('[part=banner]')).to.contain('申请已被退回').and.contain('只能修改审核部门指出的项目');
    expect(person.text('#unit-address-hint')).to.contain('地址与营业执照不一致');
    expect(person.field('unit-address').matches('[readonly]')).to.equal(false);
    expect(person.field('unit-name').matches('[readonly]')).to.equal(true);
    expect(person.text('#contact-name-hint')).to.contain('本次不可修改');
    await person.until(() => person.field('details-economicType').value === '有限责任（公司）', 'names of codes');
    await expectAccessible(widget);
    await person.enter('unit-address', '广东省深圳市南山区科技中一路12号5层');
    await toConfirmation(opened);
    await person.click('[part=submit]');
    await person.until(() => person.sees('[part=number]'), 'sent again');

    await backend.decide('demotrader1', 'take', 'approve');
    await widget.reload();
    await person.until(() => person.text('[part=status] h2').includes('审核通过'), 'approved');
    await person.click('[part=begin-change]');
    await person.until(() => person.sees('[name="unit-name"]'), 'a change');
    expect(person.text('#unit-name-hint')).to.contain('注册成功后不可修改');
    expect(person.field('contact-name').matches('[readonly]')).to.equal(false);
    const draft = await connection.send(readDraft);
    expect(draft.fixed).to.deep.equal(['/unit/name']);
  });

  it('shows a wait when it is one, and counts each wait from its own beginning', async () => {
    const { person, widget, backend } = await openWizard({ before: withDraft() });
    await person.until(() => person.sees('[name="contact-name"]'), 'the form');
    const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
    backend.faults.latency = 1000;
    void widget.reload();
    await pause(100);
    void widget.reload();
    await pause(100);
    expect(person.sees('.skeleton'), 'the second wait is young').to.equal(false);
    await person.until(() => person.sees('.skeleton'), 'it is long enough to be shown');
    backend.faults.latency = 0;
    await person.until(() => person.sees('[name="contact-name"]'), 'the form again');
  });

  it('says a host’s words and another language in every section, whenever they come', async () => {
    const { person, widget } = await openWizard({ before: withDraft() });
    await person.until(() => person.sees('[name="bank-bankName"]'), 'the form');
    const labels = () => ['contact-name', 'unit-name', 'bank-bankName'].map((name) => person.text(`[for="${name}"]`));
    widget.texts = { 'qualification/unit.name': '单位全称' };
    await widget.updateComplete;
    expect(labels()[1]).to.contain('单位全称');
    widget.texts = undefined;
    widget.parentElement?.setAttribute('lang', 'en');
    await person.until(() => labels().every((label) => !/\p{Script=Han}/u.test(label)), 'English');
    expect(person.text('.sections li:last-child')).to.contain('Bank');
  });
});
