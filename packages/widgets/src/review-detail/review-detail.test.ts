import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { readDraft, readQualification } from '@zxkt/contract/calls/qualifications';
import { decideCase, readCase } from '@zxkt/contract/calls/reviews';
import { createAuthorityConnection } from '@zxkt/client/authority-connection';
import type { Connection } from '@zxkt/client/connection';
import { inPageBackend, type InPageBackend } from '@zxkt/testing';
import { deskTime } from '../../test/authority-fixture.ts';
import {
  contentWith,
  counter,
  doubtful,
  newestCase,
  openCase,
  submitAgain,
  type Case,
} from '../../test/case-fixture.ts';
import { atDesk, demoPassword, expectAccessible } from '../../test/hall-fixture.ts';
import { Person } from '../../test/person.ts';
import type { ZxktAuthorityLogin } from '../authority-login/authority-login.ts';

/** A colleague at another desk. */
const colleagueOf = async (backend: InPageBackend, account = 'zxkt_shenzhen'): Promise<Connection> => {
  const connection = createAuthorityConnection({ api: backend.api, key: backend.key, fetch: backend.fetch });
  await backend.signInStaff(connection, account);
  return connection;
};

const cell = (pointer: string): string => `.cell[data-pointer="${pointer}"]`;

/** Writes a reason as a person with a keyboard does, and is back where it was begun. */
const write = async ({ person, widget }: Case, pointer: string, reason: string): Promise<void> => {
  person.find(`[data-add="${pointer}"]`).focus();
  await person.press('Enter');
  await person.until(() => person.sees('#reason-text:focus'), 'the editor');
  const editor = person.find<HTMLTextAreaElement>('#reason-text');
  editor.value = reason;
  editor.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await widget.updateComplete;
  await person.press('Escape');
  await person.until(() => !person.sees('#reason-text'), 'written');
};

const decide = async ({ person }: Case, event: string): Promise<void> => {
  await person.click(`[name=event][value=${event}]`);
  person
    .find<HTMLInputElement>(`[name=event][value=${event}]`)
    .dispatchEvent(new InputEvent('input', { bubbles: true }));
  await person.click('[part=submit]');
};

describe('<zxkt-review-detail>', () => {
  beforeEach(atDesk);

  it('shows a case whole: state, clock, sections, doubts, history; masked; for every eye', async () => {
    const { backend } = await counter(doubtful);
    const { person, widget } = await openCase(backend);
    expect(person.text('h2')).to.equal('深圳市𬭎达进出口有限公司 待审核');
    expect(person.text('[part=head]')).to.contain('9144030071526726XG').and.contain('广东省深圳市南山区');
    expect(person.text('[part=clock]')).to.equal('剩余5个工作日');
    expect(person.text('[part=warnings]')).to.contain('规则核对提示（2）');
    expect(person.text(cell('/bank/accountHolder'))).to.contain('与单位名称不一致');
    await person.until(() => person.text(cell('/business/products')).includes('多相交流电动机'), 'names of codes');
    expect(person.text(cell('/contact/mobile'))).to.contain('*******4567');
    expect(person.text('[part=history]')).to.contain('提交审核 第1版 企业');
    await person.click('[part=warnings] a');
    expect(person.sees(`${cell('/details/nature')}:focus`)).to.equal(true);
    for (const colorScheme of ['light', 'dark'] as const) {
      await emulateMedia({ colorScheme });
      widget.theme = 'auto';
      await expectAccessible(widget);
    }
    await setViewport({ width: 390, height: 800 });
    await expectAccessible(widget);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
    await person.click('.onward a');
    expect(person.sees('#decide-title:focus')).to.equal(true);
  });

  it('returns with reasons at fields, by keyboard alone; the enterprise may change exactly these', async () => {
    const { backend, enterprise } = await counter();
    const opened = await openCase(backend);
    const { person, widget } = opened;
    await person.tabTo('[data-add="/unit/address"]');
    await person.press('Enter');
    await person.until(() => person.sees('#reason-text:focus'), 'the editor');
    await expectAccessible(widget);
    await person.press('Tab', 'Enter');
    await person.until(() => person.sees('#reason-text:focus'), 'a common reason was put in');
    expect(person.find('#reason-text')).to.have.value('与营业执照不一致，请核对后重新填写。');
    await person.press('Escape');
    await person.until(() => person.sees('[data-edit="/unit/address"]:focus'), 'back at the field');
    await write(opened, '/bank', '请附开户许可证。');
    expect(person.text('[part=reasons]')).to.contain('审核意见 2').and.contain('银行账号信息 请附开户许可证。');
    await person.click('.reasons li:first-child a');
    expect(person.sees(`${cell('/unit/address')}:focus`)).to.equal(true);

    await person.tabTo('[name=event]');
    await person.press('ArrowRight', 'ArrowRight');
    await person.press('ArrowLeft');
    await person.until(() => person.sees('[name=due]'), 'the time to correct');
    await person.enter('due', '０');
    expect(person.message('due')).to.equal('请填写1至60的整数。');
    await person.enter('due', '１５');
    expect(person.field('due')).to.have.value('15');
    await person.until(() => person.text('#due-hint') !== '', 'the day');
    await expectAccessible(widget);
    const changed = oneEvent(widget, 'zxkt-case-changed');
    await person.tabTo('[part=submit]');
    await person.press('Enter');
    expect((await changed).detail).to.deep.equal({ case: widget.case, act: 'return', status: 'returned' });
    await person.until(() => person.sees('[part=decided]:focus'), 'told');
    expect(person.text('[role=status]')).to.equal('已提交：退回修改');
    expect(person.text('[part=sent]')).to.contain('请附开户许可证。');
    expect(person.text('[part=history] li')).to.contain('退回修改 南山区审核员');
    await expectAccessible(widget);
    const { qualification } = await enterprise.send(readQualification);
    expect(qualification?.reasons).to.deep.equal([
      { pointer: '/unit/address', reason: '与营业执照不一致，请核对后重新填写。' },
      { pointer: '/bank', reason: '请附开户许可证。' },
    ]);
    const { unlocked } = await enterprise.send(readDraft);
    expect(unlocked).to.have.members(['/unit/address', '/bank/bankName', '/bank/accountNumber', '/bank/accountHolder']);
  });

  it('marks what differs from the version before, also in lists; older versions are to be read', async () => {
    const { backend, enterprise } = await counter();
    const { id = '' } = (await enterprise.send(readQualification)).qualification ?? {};
    await backend.decide('demotrader1', 'take', {
      event: 'return',
      reasons: ['/unit/address', '/business', '/contact'].map((pointer) => ({ pointer, reason: '请核对。' })),
    });
    await submitAgain(enterprise, {
      unit: { address: '广东省深圳市南山区科技中二路9号' },
      business: { industries: ['3811', '3824'], products: ['85015200'] },
      contact: { name: '陈甲测试' },
    });
    const { person, widget } = await openCase(backend, { id });
    await person.until(() => person.sees('[part=changes]'), 'what differs');
    expect(person.text('[part=changes]')).to.contain('与第1版相比的变更（4）');
    expect(person.text(cell('/unit/address')))
      .to.contain('科技中二路9号')
      .and.contain('原为 广东省深圳市南山区高新科技园');
    expect(person.text(cell('/contact/name'))).to.contain('内容不同，个人信息已隐藏');
    const products = person.text(cell('/business/products'));
    expect(products).to.match(/85015200.*新增.*85015100.*删除/);
    expect(person.text(cell('/business/industries')))
      .to.match(/3811.*3824.*新增/)
      .and.not.contain('删除');
    await expectAccessible(widget);

    const version = person.field('version') as HTMLSelectElement;
    version.value = '1';
    version.dispatchEvent(new Event('change', { bubbles: true }));
    await person.until(() => person.text('[part=attention]').includes('您正在查看第1版'), 'the first version');
    expect(person.text(cell('/unit/address')))
      .to.contain('高新科技园')
      .and.not.contain('原为');
    expect(person.sees('[part=submit], .add')).to.equal(false);
    expect(person.text('[part=panel]')).to.contain('回到第2版后可以办理');
    await expectAccessible(widget);
    backend.faults.failures = [500, 500, 500];
    await person.click('[part=latest]');
    await person.until(() => person.sees('[part=submit]'), 'the newest');
    backend.faults.failures = [];
    const against = person.field('against') as HTMLSelectElement;
    against.value = '0';
    against.dispatchEvent(new Event('change', { bubbles: true }));
    await person.until(() => !person.sees('.changed'), 'nothing is compared');
  });

  it('shows personal data to who says what for, keeps that in the history, and masks it again', async () => {
    const { backend } = await counter();
    const { person, widget, count } = await openCase(backend);
    const plain = contentWith().contact.mobile ?? '';
    const real = globalThis.setTimeout;
    let hide: (() => void) | undefined;
    globalThis.setTimeout = ((work: () => void, delay?: number) => {
      if (delay === 5 * 60_000) hide = work;
      return real(work, delay);
    }) as typeof setTimeout;
    try {
      for (const way of ['button', 'time', 'leaving'] as const) {
        await person.click('[part=disclose]');
        await person.until(() => person.sees('dialog[open]'), 'the question');
        await expectAccessible(widget);
        await person.click('[name=purpose][value=enquiry]');
        const shown = oneEvent(widget, 'zxkt-personal-data-shown') as Promise<CustomEvent<unknown>>;
        await person.click('[part=confirm]');
        expect((await shown).detail).to.deep.equal({ case: widget.case, purpose: 'enquiry' });
        await person.until(() => person.text(cell('/contact/mobile')).includes(plain), 'shown');
        expect(person.text('[part=personal]')).to.contain('5分钟后自动隐藏');
        await person.until(() => person.text('[part=history]').includes('查看个人信息 南山区审核员'), 'in the history');
        if (way === 'button') await person.click('[part=disclose]');
        else if (way === 'time') hide?.();
        else {
          const { case: id } = widget;
          widget.case = 'elsewhere';
          await person.until(() => person.sees('[part=missing]'), 'another case');
          widget.case = id;
          await person.until(() => person.sees('[part=sheet]'), 'back');
        }
        await widget.updateComplete;
        expect(person.text(cell('/contact/mobile')), way)
          .to.contain('*******4567')
          .and.not.contain(plain);
      }
      expect(count(`POST /v1/review/cases/${widget.case}/disclosures`)).to.equal(3);
    } finally {
      globalThis.setTimeout = real;
    }
  });

  it('says in whose hands a case is; takes it, holds it longer, puts it back', async () => {
    const { backend } = await counter();
    const { person, widget, count } = await openCase(backend);
    expect(person.text('[part=lease]')).to.contain('尚未领取');
    await person.click('[part=take]');
    await person.until(() => person.sees('.lease.mine'), 'in my hands');
    expect(person.text('[part=lease]')).to.contain('您正在办理 30分钟内有效').and.contain('延长半小时');
    expect(person.text('h2')).to.contain('审核中');
    await person.click('[part=take]');
    await person.until(() => count(`POST /v1/review/cases/${widget.case}/lease`) === 2, 'longer');

    const other = await openCase(backend, { staff: 'zxkt_shenzhen' });
    expect(other.person.text('[part=lease]')).to.contain('南山区审核员正在办理');
    expect(other.person.text('[part=panel]')).to.contain('南山区审核员正在办理。您可以先写意见');
    expect(other.person.sees('[part=submit]')).to.equal(false);
    await write(other, '/unit/postcode', '邮编有误。');
    await expectAccessible(other.widget);
    // A senior reviewer may put back what others hold; what was written stays.
    await other.person.click('[part=release]');
    await other.person.until(() => other.person.sees('[part=submit]'), 'free again');
    expect(other.person.text('[part=reasons]')).to.contain('邮编有误。');
    expect(other.person.text('h2')).to.contain('待审核');
  });

  it('tells who was first, shows the new state and keeps every word', async () => {
    const { backend } = await counter();
    const opened = await openCase(backend);
    const { person, widget } = opened;
    await write(opened, '/unit/address', '请填写门牌号。');
    await write(opened, '', '请尽快办理。');
    const colleague = await colleagueOf(backend);
    const { etag } = await colleague.send(readCase, { params: { id: widget.case } });
    await colleague.send(decideCase, { params: { id: widget.case }, body: { event: 'approve' } }, { ifMatch: etag });
    await decide(opened, 'return');
    await person.until(() => person.sees('[part=overtaken]:focus'), 'told');
    expect(person.text('[part=overtaken]')).to.match(
      /其他审核人员已先办理 深圳市审核员于.*：审核通过。 您的操作没有生效/,
    );
    expect(person.text('h2')).to.contain('审核通过');
    expect(person.text('[part=reasons]')).to.contain('请填写门牌号。').and.contain('请尽快办理。');
    await expectAccessible(widget);
  });

  it('decides once where the answer is lost; keeps the words where a call fails, and says so', async () => {
    const { backend, enterprise } = await counter();
    const opened = await openCase(backend);
    const { person, widget, calls } = opened;
    await write(opened, '/unit/address', '请填写门牌号。');
    backend.faults.outage = 500;
    await decide(opened, 'return');
    await person.until(() => person.sees('[part=failure]:focus'), 'why it failed');
    expect(person.text('[part=panel]')).to.contain('服务编号').and.contain('请填写门牌号。');
    await expectAccessible(widget);
    backend.faults.outage = undefined;
    backend.faults.offline = true;
    await person.click('[part=submit]');
    await person.until(() => person.text('[part=panel]').includes('网络'), 'no network');
    backend.faults.offline = false;
    backend.faults.droppedAnswers = 9;
    await person.click('[part=submit]');
    await person.until(() => !person.sees('[part=submit] .spinner') && person.sees('[part=failure]'), 'lost');
    backend.faults.droppedAnswers = 0;
    await person.click('[part=submit]');
    await person.until(() => person.sees('[part=decided]'), 'decided');
    const keys = calls.filter(({ what }) => what.endsWith('/decisions')).map(({ key }) => key);
    expect(new Set(keys.slice(-2)).size).to.equal(1);
    const { qualification } = await enterprise.send(readQualification);
    expect(qualification?.timeline.filter(({ event }) => event === 'return')).to.have.length(1);
  });

  it('asks before what cannot be undone, and before an approval that would lose words', async () => {
    const { backend } = await counter();
    const opened = await openCase(backend);
    const { person, widget } = opened;
    const refused = oneEvent(widget, 'zxkt-submission-refused');
    await decide(opened, 'reject');
    expect((await refused).detail.errors).to.deep.equal([{ field: 'reasons', code: 'reasons/missing' }]);
    await person.until(() => person.sees('[part=summary]:focus'), 'what is missing');
    await person.click('[part=summary] a');
    expect(person.sees('[name=reasons]:focus')).to.equal(true);
    await expectAccessible(widget);
    await write(opened, '', '不符合条件。');
    await decide(opened, 'approve');
    await person.until(() => person.sees('dialog[open]'), 'the question');
    expect(person.text('dialog')).to.contain('已写的1条意见将被删除');
    await person.press('Escape');
    await decide(opened, 'reject');
    await person.until(() => person.text('dialog').includes('确定不予通过吗？'), 'the question');
    await expectAccessible(widget);
    await person.press('Escape');
    await person.until(() => !person.sees('dialog[open]'), 'no');
    expect(person.text('[part=reasons]')).to.contain('不符合条件。');
    await decide(opened, 'reject');
    await person.until(() => person.sees('dialog[open]'), 'the question');
    await person.click('[part=confirm]');
    await person.until(() => person.text('h2').includes('不予通过'), 'refused');
  });

  it('keeps what is written through a reload, sealed, for its writer alone', async () => {
    const { backend } = await counter();
    const first = await openCase(backend, { draft: 'device' });
    const id = first.widget.case;
    await write(first, '/unit/address', '请填写门牌号。');
    await first.person.click('[name=event][value=return]');
    first.person
      .find('[name=event][value=return]')
      .dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await first.person.enter('due', '20');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(JSON.stringify(localStorage)).to.not.contain('门牌号');
    first.widget.remove();

    const again = await openCase(backend, { draft: 'device', id });
    await again.person.until(() => again.person.text('[part=reasons]').includes('请填写门牌号。'), 'kept');
    expect(again.person.field('due')).to.have.value('20');
    again.widget.remove();

    const other = await openCase(backend, { draft: 'device', id, staff: 'zxkt_shenzhen' });
    await other.person.pause(100);
    expect(other.person.text('[part=panel]')).to.not.contain('门牌号');
    other.widget.remove();

    const last = await openCase(backend, { draft: 'device', id });
    await last.person.until(() => last.person.text('[part=reasons]').includes('请填写门牌号。'), 'kept');
    await last.person.click('[part=submit]');
    await last.person.until(() => last.person.sees('[part=decided]'), 'sent');
    expect(localStorage.getItem(`zxkt-draft:review:${id}`)).to.equal(null);
  });

  it('moves between cases, by key as well, and lets the host do so', async () => {
    const backend = await inPageBackend({ now: deskTime, submissions: 30 });
    const colleague = await colleagueOf(backend, 'zxkt_mofcom');
    const id = await newestCase(colleague);
    const { person, widget } = await openCase(backend, {
      staff: 'zxkt_mofcom',
      id,
      given: { cases: [id, 'elsewhere'] },
    });
    expect(person.find('[part=previous]')).to.have.attribute('aria-disabled', 'true');
    const refuse = (event: Event) => event.preventDefault();
    widget.addEventListener('zxkt-case-requested', refuse, { once: true });
    person.find('h2').focus();
    const asked = oneEvent(widget, 'zxkt-case-requested');
    await person.press('j');
    expect((await asked).detail).to.deep.equal({ case: 'elsewhere', direction: 'next' });
    expect(widget.case).to.equal(id);
    await person.press('j');
    await person.until(() => person.sees('[part=missing]'), 'the next one, which is not there');
    await expectAccessible(widget);
    widget.case = id;
    await person.until(() => person.sees('[part=sheet]'), 'back');

    person.find('h2').focus();
    await person.press('?');
    await person.until(() => person.sees('dialog[open]'), 'the keys');
    await expectAccessible(widget);
    await person.click('dialog [name=keys]');
    await person.press('Escape');
    person.find('h2').focus();
    await person.press('j');
    expect(widget.case, 'turned off').to.equal(id);
    await person.click('[part=keys]');
    await person.until(() => person.sees('dialog [name=keys]'), 'the keys again');
    await person.click('dialog [name=keys]');
    await person.press('Escape');
  });

  it('takes no key for a shortcut while something is typed', async () => {
    const { backend } = await counter(doubtful);
    const opened = await openCase(backend);
    const { person } = opened;
    person.find('h2').focus();
    await person.press('w');
    expect(person.sees(`${cell('/details/nature')}:focus`)).to.equal(true);
    await person.press('m');
    await person.until(() => person.sees('#reason-text:focus'), 'a reason at that field');
    await person.press('t', 'a');
    expect(person.find('#reason-text')).to.have.value('ta');
    await person.press('Escape', 'r');
    await person.until(() => person.sees('[name=event][value=return]:focus:checked'), 'prepared');
    expect(person.text('[part=lease]')).to.contain('尚未领取');
    await person.press('t');
    await person.until(() => person.sees('.lease.mine'), 'taken');
  });

  it('shows names as text, whatever they are and however long', async () => {
    const { backend } = await counter({ unit: { introduction: '介绍'.repeat(250) } });
    for (const name of ['=cmd|<img src=x onerror=alert(1)>\u202E有限公司', `${'长'.repeat(196)}有限公司`]) {
      // What the rules of today refuse may lie there from before: the page is told of it as a server would tell.
      const rewriting: typeof fetch = async (input, init) => {
        const answer = await backend.fetch(input, init);
        const text = (await answer.text()).replaceAll(contentWith().unit.name, name);
        return new Response(text || null, answer);
      };
      const client = createAuthorityConnection({ api: backend.api, key: backend.key, fetch: rewriting });
      await backend.signInStaff(client, 'zxkt_nanshan');
      await setViewport({ width: 390, height: 800 });
      const { person, widget } = await openCase(backend, { given: { client } });
      await person.until(() => person.text('h2 bdi') === name, 'the name');
      expect(person.text(cell('/unit/name'))).to.contain(name);
      expect(person.sees('img')).to.equal(false);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      await expectAccessible(widget);
    }
  });

  it('shows everything to an auditor, who decides nothing', async () => {
    const { backend } = await counter(doubtful);
    const { person, widget } = await openCase(backend, { staff: 'zxkt_auditor' });
    expect(person.text('[part=panel]')).to.contain('您的账号可以查看，不能办理。');
    expect(person.sees('[part=take], .add, [part=submit]')).to.equal(false);
    await expectAccessible(widget);
  });

  it('says why there is no case, and in English', async () => {
    const { backend } = await counter();
    const { person, widget } = await openCase(backend, { lang: 'en' });
    expect(person.text('h2')).to.contain('Waiting for review');
    await expectAccessible(widget);
    backend.faults.outage = 500;
    widget.case = 'elsewhere';
    await person.until(() => person.sees('[part=failure]'), 'why');
    await expectAccessible(widget);
    backend.faults.outage = undefined;
    await person.click('[part=retry]');
    await person.until(() => person.sees('[part=missing]'), 'not there');
    widget.case = '';
    await person.until(() => person.text('.plate').includes('Choose a case'), 'none');
    await expectAccessible(widget);
  });

  it('suspends, resumes and revokes what is in force, for a senior reviewer', async () => {
    const { backend } = await counter();
    await backend.decide('demotrader1', 'take', 'approve');
    const opened = await openCase(backend, { staff: 'zxkt_shenzhen' });
    const { person } = opened;
    for (const [event, status] of [
      ['suspend', '已暂停'],
      ['resume', '审核通过'],
      ['revoke', '已撤销'],
    ] as const) {
      await decide(opened, event);
      if (event !== 'resume') {
        await person.until(() => person.sees('dialog[open]'), 'the question');
        await person.click('[part=confirm]');
      }
      await person.until(() => person.text('h2').includes(status), status);
    }
    expect(person.text('[part=panel]')).to.contain('本次申请已办结');
  });

  it('sends an enterprise that forgot its password a link, once, and keeps that in the history', async () => {
    const { backend } = await counter();
    const { person, widget, count } = await openCase(backend);
    await person.click('[part=reset]');
    await person.until(() => person.sees('dialog[open]'), 'the question');
    await expectAccessible(widget);
    backend.faults.outage = 500;
    await person.click('[part=confirm]');
    await person.until(() => person.sees('dialog [part=failure]'), 'why it failed');
    backend.faults.outage = undefined;
    const before = (await backend.mailbox('trader@enterprise.example')).length;
    const sent = oneEvent(widget, 'zxkt-password-reset-sent') as Promise<CustomEvent<unknown>>;
    await person.click('[part=confirm]');
    expect((await sent).detail).to.deep.equal({ case: widget.case });
    await person.until(() => person.sees('[part=reset-sent]:focus'), 'told');
    expect(person.text('[part=reset-sent]')).to.equal('一次性链接已发送至 tr****@enterprise.example，30分钟内有效。');
    await person.until(() => person.text('[part=history]').includes('重置密码 南山区审核员'), 'in the history');
    await expectAccessible(widget);
    const mails = await backend.mailbox('trader@enterprise.example');
    expect(mails.length).to.equal(before + 1);
    expect(count(`POST /v1/review/cases/${widget.case}/password-resets`)).to.be.greaterThan(1);
  });

  it('is printed as the form of its version with what happened', async () => {
    const { backend } = await counter();
    const { person } = await openCase(backend);
    await person.until(() => person.text(cell('/business/products')).includes('多相交流电动机'), 'names of codes');
    const onPaper = (): string => {
      dispatchEvent(new Event('beforeprint'));
      const paper = document.querySelector('[data-zxkt-paper]')?.shadowRoot?.textContent ?? '';
      dispatchEvent(new Event('afterprint'));
      return paper.replaceAll(/\s+/g, ' ');
    };
    // What draws it comes by itself soon after the case.
    await person.until(() => onPaper() !== '', 'the form');
    expect(onPaper()).to.contain('多相交流电动机').and.contain('办理记录').and.contain('*******4567');
  });

  it('leaves nothing of a person on the screen when the session ends, and goes on after it', async () => {
    const { backend } = await counter();
    const opened = await openCase(backend);
    const { person, widget } = opened;
    await write(opened, '/unit/address', '请填写门牌号。');
    await person.click('[part=disclose]');
    await person.until(() => person.sees('[part=confirm]'), 'the question');
    await person.click('[part=confirm]');
    await person.until(() => person.sees('.personal.shown'), 'shown');
    backend.advance(60 * 60_000);
    const required = oneEvent(widget, 'zxkt-sign-in-required');
    await person.click('[part=take]');
    expect((await required).detail.reason).to.equal('expired');
    await person.until(() => person.sees('dialog[open] zxkt-authority-login'), 'asked to sign in again');
    expect(person.sees('.personal.shown')).to.equal(false);
    const login = new Person(person.find<ZxktAuthorityLogin>('zxkt-authority-login'));
    await login.until(() => login.sees('[part=submit]'), 'the form');
    await expectAccessible(widget);
    await person.press('Escape');
    await person.until(() => !person.sees('dialog[open]'), 'later');
    expect(person.text('[part=signed-out]')).to.contain('登录已失效');
    await person.click('[part=sign-in]');
    await person.until(() => person.sees('dialog[open] zxkt-authority-login'), 'asked again');
    const again = new Person(person.find<ZxktAuthorityLogin>('zxkt-authority-login'));
    await again.until(() => again.sees('[part=submit]'), 'the form');
    await again.enterAll({
      account: 'zxkt_nanshan',
      password: demoPassword,
      code: await backend.staffCode('zxkt_nanshan'),
    });
    await again.click('[part=submit]');
    await person.until(() => !person.sees('[part=signed-out], dialog[open]'), 'goes on');
    expect(person.text('[part=reasons]')).to.contain('请填写门牌号。');
    await person.click('[part=take]');
    await person.until(() => person.sees('.lease.mine'), 'taken');
  });
});
