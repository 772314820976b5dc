import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { createAuthorityClient } from '@zxkt/client/authority';
import { inPageBackend, type InPageBackend } from '@zxkt/testing';
import { html } from 'lit';
import { openDesk } from '../../test/authority-fixture.ts';
import { atDesk, expectAccessible } from '../../test/hall-fixture.ts';
import { openRecovery, submitElsewhere, taken, tokenOf } from '../../test/recovery-fixture.ts';
import './define.ts';
import type { ZxktRecoveryDesk } from './recovery-desk.ts';

describe('<zxkt-recovery-desk>', () => {
  let backend: InPageBackend;
  before(async () => (backend = await inPageBackend()));
  after(() => backend.close());
  afterEach(async () => {
    backend.faults.offline = false;
    await atDesk();
  });

  const open = (options: { readonly staff?: string; readonly lang?: string } = { staff: 'zxkt_support' }) =>
    openDesk<ZxktRecoveryDesk>(html`<zxkt-recovery-desk login-href="#login"></zxkt-recovery-desk>`, {
      of: backend,
      ...options,
    });
  type Opened = Awaited<ReturnType<typeof open>>;

  const openTicket = async ({ person, widget }: Opened, number: string): Promise<void> => {
    await person.until(() => person.sees('[part=table]'), 'the queue');
    const button = widget.renderRoot.querySelector<HTMLElement>(`[aria-label$="${number}"]`);
    if (!button) throw new Error(`${number} is not in the queue`);
    button.click();
    await person.until(() => person.sees('[part=ticket] h2:focus'), 'the ticket');
  };

  const take = async ({ person }: Opened): Promise<void> => {
    await person.click('[part=take]');
    await person.until(() => person.sees('[part=release]'), 'it is in hand');
  };

  it('asks whoever is not signed in to do so', async () => {
    const { person, widget } = await open({});
    await person.until(() => person.sees('[part=signed-out]'), 'the way in');
    expect(person.find('[part=signed-out] a').getAttribute('href')).to.equal('#login');
    await expectAccessible(widget);
  });

  it('says so where nothing waits, and finds what is asked for', async () => {
    const { person, widget } = await open();
    await person.until(() => person.sees('[part=empty]'), 'nothing waits');
    await expectAccessible(widget);
    const { number } = await submitElsewhere(backend, { enterpriseName: '杭州晨光进出口有限公司' });
    await person.enter('search', '晨光');
    await person.click('.filters button.button');
    await person.until(() => person.sees('[part=table]'), 'it is found');
    expect(person.text('tbody'))
      .to.contain(number)
      .and.contain('待审核')
      .and.match(/剩余\d个工作日|今日到期|未公布/);
    await expectAccessible(widget);
    await setViewport({ width: 390, height: 800 });
    await emulateMedia({ colorScheme: 'dark' });
    widget.theme = 'auto';
    await expectAccessible(widget);
    expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
    await atDesk();
    const field = person.field('status');
    field.value = 'closed';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    await person.until(() => person.sees('[part=empty]'), 'a choice asks at once');
  });

  it('shows both papers beside what is held, near and turned, with the keyboard, and approves', async () => {
    const { number, email } = await submitElsewhere(backend, { account: 'zxkt_chenjiaceshi1' });
    const hall = await open();
    const { person, widget } = hall;
    await openTicket(hall, number);
    expect(person.text('[part=comparison]')).to.contain('zxkt_chenjiaceshi1').and.contain('91110101MADEM0011G');
    expect(person.text('.fit.yes')).to.contain('一致');
    expect(person.text('[part=comparison]'), 'personal data is masked').not.to.contain(email);
    await person.until(() => person.sees('.paper canvas'), 'the licence');
    await expectAccessible(widget);

    const canvas = () => person.find<HTMLCanvasElement>('.paper canvas');
    await person.until(() => canvas().width === 60 * devicePixelRatio, 'it fits');
    person.find('.paper').focus();
    await sendKeys({ press: 'r' });
    await person.until(() => canvas().width === 80 * devicePixelRatio, 'it lies on its side');
    await sendKeys({ press: '+' });
    await person.until(() => person.text('.percent') === '125%', 'nearer');
    expect(canvas().getBoundingClientRect().width).to.be.closeTo(100, 1);
    expect(canvas().hasAttribute('style')).to.equal(false);
    await sendKeys({ press: '0' });
    await person.until(() => person.text('.percent') === '100%', 'it fits again');
    await person.click('[data-paper=letter]');
    await person.until(() => person.find('[data-paper=letter]').getAttribute('aria-pressed') === 'true', 'the letter');

    await person.click('[part=disclose]');
    await person.until(() => person.text('[part=comparison]').includes(email), 'personal data in full');
    expect(person.text('.disclose')).to.contain('已记入日志');

    await take(hall);
    await person.click('[part=decide]');
    await person.until(() => person.text('#decide-message').includes('请选择要找回的账号'), 'an account is owed');
    await expectAccessible(widget);
    await person.click('[name=held-account]');
    expect(person.text('[part=decision]')).to.contain(`将向 ${email} 发送账号 zxkt_chenjiaceshi1 的一次性链接`);
    const decided = oneEvent(widget, 'zxkt-recovery-decided');
    await person.click('[part=decide]');
    expect((await decided).detail).to.deep.equal({ event: 'approve' });
    await person.until(() => person.sees('[part=decided]'), 'it is told');
    expect(await tokenOf(backend, email)).to.match(/^[\w-]{20,}$/);
    await expectAccessible(widget);
    await person.click('[part=back]');
    await person.until(() => person.sees('[part=queue]'), 'the queue');
  });

  it('returns with reasons, which the applicant reads, corrects and sends again', async () => {
    const { number, secret, email } = await submitElsewhere(backend);
    const hall = await open();
    const { person, widget } = hall;
    await openTicket(hall, number);
    await take(hall);
    await person.click('[name=event][value=return]');
    await person.click('[part=decide]');
    await person.until(() => person.text('#decide-message').includes('请填写意见内容'), 'a reason is owed');
    await expectAccessible(widget);
    const place = person.find<HTMLSelectElement>('#place-0');
    place.value = '/letter';
    place.dispatchEvent(new Event('change', { bubbles: true }));
    await widget.updateComplete;
    await person.click('.templates button');
    await person.click('[part=decide]');
    await person.until(() => person.sees('[part=decided]'), 'it is told');

    const applicant = await openRecovery({ of: backend, route: 'progress' });
    const { person: one } = applicant;
    await one.enterAll({ number, secret });
    await one.click('[part=submit]');
    await one.until(() => one.sees('[part=reasons]'), 'the reasons');
    expect(one.text('[part=reasons]')).to.contain('附件2').and.contain('未加盖公章');
    await expectAccessible(applicant.widget);
    await one.click('button[part=submit]');
    await one.until(() => one.sees('[part=papers]'), 'the form, as it was');
    expect(one.text('.returned')).to.contain('未加盖公章');
    expect(one.text('.fixed')).to.contain(email);
    expect(taken(applicant), 'the papers are there').to.equal(2);
    await expectAccessible(applicant.widget);
    await one.click('[name=consent]');
    await one.click('[part=form] [part=submit]');
    await one.until(() => one.sees('[part=receipt]'), 'sent again');
    expect(one.text('[part=receipt]')).to.contain(number);
  });

  it('keeps what is written where someone else was first', async () => {
    const { number } = await submitElsewhere(backend);
    const hall = await open();
    const { person, widget } = hall;
    await openTicket(hall, number);
    await take(hall);
    await person.click('[name=event][value=reject]');
    const text = person.find<HTMLTextAreaElement>('#reason-0');
    text.value = '不符合条件';
    text.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // The half hour goes by, and a colleague decides.
    backend.advance(31 * 60_000);
    const colleague = createAuthorityClient({ api: backend.api, key: backend.key, fetch: backend.fetch });
    await backend.signInStaff(colleague, 'zxkt_support2');
    const id = widget.ticket;
    const { etag } = await colleague.recoveryTickets.take(id);
    await colleague.recoveryTickets.decide(
      id,
      { event: 'reject', reasons: [{ pointer: '', reason: '材料不实' }] },
      etag,
    );
    await backend.signInStaff(hall.connection, 'zxkt_support');
    await person.until(() => person.sees('[part=decide]'), 'the text is there');
    await person.click('[part=decide]');
    await person.until(() => person.sees('[part=overtaken]'), 'someone was first');
    await expectAccessible(widget);
    expect(person.find<HTMLTextAreaElement>('#reason-0').value).to.equal('不符合条件');
    await person.click('[part=reload]');
    await person.until(() => person.text('.ticket-head').includes('不予通过'), 'the latest');
    expect(person.find<HTMLTextAreaElement>('#reason-0').value).to.equal('不符合条件');
  });

  it('says why a ticket cannot be shown, and tries again', async () => {
    const { number } = await submitElsewhere(backend);
    const hall = await open();
    const { person, widget } = hall;
    await person.until(() => person.sees('[part=table]'), 'the queue');
    backend.faults.offline = true;
    widget.renderRoot.querySelector<HTMLElement>(`[aria-label$="${number}"]`)?.click();
    await person.until(() => person.sees('[part=failure]'), 'the failure');
    await expectAccessible(widget);
    backend.faults.offline = false;
    await person.click('[part=failure] .primary');
    await person.until(() => person.sees('[part=ticket]'), 'the ticket');
    widget.ticket = 'nothing-like-it';
    await person.until(() => person.sees('[part=failure]'), 'none of that id');
    expect(person.text('[part=failure]')).to.contain('没有找到该申请');
  });

  it('speaks English', async () => {
    const { person } = await open({ staff: 'zxkt_support', lang: 'en' });
    await person.until(() => person.sees('[part=table]'), 'the queue');
    expect(person.text('h2')).to.equal('Recovery of accounts');
  });
});
