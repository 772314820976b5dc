import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { qualificationStatuses } from '@zxkt/contract/machines/qualification';
import { atDesk, expectAccessible } from '../../../test/hall-fixture.ts';
import { openWizard, type Wizard } from '../../../test/qualification-fixture.ts';
import { actsFrom, daysLeft, submissionsOf, turnOf } from './status-facts.ts';

/** A Tuesday afternoon in China; the demonstration enterprises began two days before. */
const now = Date.parse('2026-03-10T16:30:00+08:00');

/** The page of a demonstration enterprise, or of what a reviewer decided of it since. */
const openStatus = async (account: string, options: Parameters<typeof openWizard>[0] = {}): Promise<Wizard> => {
  const opened = await openWizard({
    account,
    before: async () => undefined,
    backend: { qualifications: true, now },
    ...options,
  });
  const { person } = opened;
  await person.until(() => person.sees('[part=status], [part=banner] .link'), 'the qualification');
  if (!person.sees('[part=status]')) await person.click('[part=banner] .link');
  await person.until(() => person.sees('[part=status]'), 'the status');
  return opened;
};

const paper = () => document.querySelector('[data-zxkt-paper]');

describe('the status of a qualification', () => {
  beforeEach(atDesk);

  it('counts days as a calendar in China does, and offers what the machine has', () => {
    const due = Date.parse('2026-03-13T23:59:59.999+08:00');
    expect(daysLeft(due, Date.parse('2026-03-13T00:00:00+08:00'))).to.equal(0);
    expect(daysLeft(due, Date.parse('2026-03-12T23:59:59+08:00'))).to.equal(1);
    expect(daysLeft(due, Date.parse('2026-03-14T00:00:00+08:00'))).to.equal(-1);
    expect(actsFrom('submitted')).to.deep.equal(['withdraw']);
    expect(actsFrom('change-returned')).to.deep.equal(['submit', 'discard-change']);
    expect(actsFrom('in-review')).to.deep.equal([]);
    expect(qualificationStatuses.filter((status) => turnOf(status) === 'enterprise')).to.deep.equal(
      qualificationStatuses.filter((status) => actsFrom(status).includes('submit')),
    );
    const submitted = (version: number) => ({
      event: 'submit',
      status: 'submitted' as const,
      reasons: [],
      version,
      at: version,
    });
    const timeline = [submitted(1), { ...submitted(1), event: 'return' }, submitted(2)];
    expect(submissionsOf({ timeline }).map(({ version }) => version)).to.deep.equal([2, 1]);
  });

  it('says of what came back why, where and until when, and leads back to the form', async () => {
    const { person, widget } = await openStatus('demoreturned1');
    expect(person.text('h2')).to.equal('退回修改 待您办理');
    expect(person.text('.facts')).to.contain('ZXKT-510000-2026-000001');
    expect(person.text('.facts'), 'ten working days').to.contain('2026年3月23日');
    const said = person.text('.said');
    expect(said).to.contain('单位基本信息：地址 地址请填写到街道、门牌号，与营业执照一致。');
    expect(said).to.contain('行业和主营产品信息：主营产品 主营产品与行业划分不符，请核对。');
    const steps = [...widget.renderRoot.querySelectorAll('.timeline li')].map(
      (step) => step.querySelector('strong')?.textContent,
    );
    expect(steps).to.deep.equal(['退回修改', '开始审核', '提交审核', '同意注册申明，开始填写']);
    expect(person.text('.timeline li:last-child time'), 'by the clock of the ministry').to.equal('2026年3月8日 16:30');
    for (const [colorScheme, width] of [['light', 1280] as const, ['dark', 390] as const]) {
      await emulateMedia({ colorScheme });
      await setViewport({ width, height: 800 });
      widget.theme = 'auto';
      await expectAccessible(widget);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    }
    await person.click('[part=submit]');
    await person.until(() => person.sees('[name="unit-address"]'), 'the form');

    await person.click('[part=next]');
    await person.until(() => person.sees('[part=sheet]'), '信息确认');
    const wayTo = (pointer: string) => person.text(`[data-pointer="${pointer}"] a`);
    expect([wayTo('/unit/address'), wayTo('/unit/postcode')], 'what may be changed').to.deep.equal(['修改', '查看']);
    for (const part of ['previous', 'submit'])
      expect(person.find(`[part=${part}]`).offsetWidth, `room for ${part} on a phone`).to.be.above(100);
  });

  it('shows each version as the printed form, lays it alone on paper, and comes back to where it was opened', async () => {
    const { person, widget, backend } = await openStatus('demoapproved1');
    expect(person.text('h2')).to.equal('审核通过');
    expect(person.text('.submissions li')).to.contain('第1版').and.contain('现行有效');
    backend.faults.failures.push(500);
    await person.click('[data-version="1"]');
    await person.until(() => person.sees('[part=sheet-page] [part=failure]'), 'why it is not there');
    await person.click('[part=retry]');
    await person.until(() => person.text('[part=sheet-page]').includes('多相交流电动机'), 'the sheet with its names');
    const sheet = person.text('[part=sheet]');
    expect(sheet).to.contain('外贸发展专项资金（中小）企业注册登记表').and.contain('ZXKT-370200-2026-000001');
    expect(sheet).to.contain('张㐂').and.contain('4000023409200123456').and.contain('370202 山东省青岛市市南区');
    expect(sheet).to.contain('5,000,000 元').and.contain('单位（盖章）').and.not.contain('修改');
    await expectAccessible(widget);
    await setViewport({ width: 390, height: 800 });
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);

    const { title } = document;
    dispatchEvent(new Event('beforeprint'));
    expect(paper()?.shadowRoot?.textContent).to.contain('多相交流电动机').and.contain('张㐂');
    expect(document.title).to.equal('外贸发展专项资金（中小）企业注册登记表 ZXKT-370200-2026-000001');
    dispatchEvent(new Event('afterprint'));
    expect(paper()).to.equal(null);
    expect(document.title).to.equal(title);

    await person.click('[part=back]');
    await person.until(() => person.sees('[data-version="1"]:focus'), 'the way that was taken');
    dispatchEvent(new Event('beforeprint'));
    expect(paper(), 'the status is printed as it stands').to.equal(null);
    dispatchEvent(new Event('afterprint'));
  });

  it('asks before something is taken back, does it once, and tells the host', async () => {
    const { person, widget, count } = await openStatus('demosubmitted1');
    expect(person.text('h2')).to.equal('待审核 待主管部门办理');
    person.find('[part=withdraw]').focus();
    await person.press('Enter');
    await person.until(() => person.sees('dialog[open]'), 'the question');
    await expectAccessible(widget);
    await person.press('Escape');
    await person.until(() => person.sees('[part=withdraw]:focus'), 'the button again');
    expect(count('POST /v1/qualification/withdrawals')).to.equal(0);
    await person.press('Enter');
    await person.until(() => person.sees('dialog[open]'), 'the question');
    const changed = oneEvent(widget, 'zxkt-qualification-changed');
    await person.click('[part=confirm]');
    expect((await changed).detail).to.deep.equal({ act: 'withdraw', status: 'draft' });
    await person.until(() => person.sees('[name="unit-name"]'), 'the form');
    expect(count('POST /v1/qualification/withdrawals')).to.equal(1);
  });

  it('opens a change and gives it up, also where an answer is lost; the version in force stays', async () => {
    const { person, backend } = await openStatus('demoapproved1');
    await person.click('[part=begin-change]');
    await person.until(() => person.sees('[part=banner]'), 'the form of the change');
    await person.click('[part=banner] .link');
    await person.until(() => person.sees('[part=discard-change]'), 'the status');
    expect(person.text('h2')).to.equal('变更填写中 待您办理');
    expect(person.text('.facts')).to.contain('现行版本 第1版');
    backend.faults.droppedAnswers = 1;
    await person.click('[part=discard-change]');
    await person.until(() => person.sees('dialog[open]'), 'the question');
    await person.click('[part=confirm]');
    await person.until(() => person.text('h2') === '审核通过', 'approved as before');
    await person.until(() => person.sees('h2:focus'), 'told');
  });

  it('says why an act failed, and speaks English', async () => {
    const { person, backend, widget } = await openStatus('demosubmitted1', { lang: 'en' });
    await person.until(() => person.text('h2') === 'Waiting for review With the authority', 'English');
    await backend.decide('demosubmitted1', 'take');
    await person.click('[part=withdraw]');
    await person.until(() => person.sees('dialog[open]'), 'the question');
    await person.click('[part=confirm]');
    await person.until(() => person.sees('[part=failure]:focus'), 'why it failed');
    await expectAccessible(widget);
  });
});
