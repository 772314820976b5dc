import { expect, oneEvent } from '@open-wc/testing';
import { assignCases, countCases, decideCases, listCases } from '@zxkt/contract/calls/reviews';
import { signOutAuthority } from '@zxkt/contract/calls/authority-sessions';
import { inPageBackend, type InPageBackend } from '@zxkt/testing';
import { deskTime } from '../../test/authority-fixture.ts';
import { atDesk, expectAccessible } from '../../test/hall-fixture.ts';
import { markup, openTable } from '../../test/table-fixture.ts';

const decided = 'POST /v1/review/bulk-decisions';

describe('<zxkt-review-table>, deciding', () => {
  let of: InPageBackend;
  before(async () => (of = await inPageBackend({ now: deskTime, submissions: 400 })));
  beforeEach(atDesk);

  /** What waits for a decision, with who looks at it known. */
  const openTodo = async (staff = 'zxkt_mofcom', tag = markup) => {
    const table = await openTable({ of, staff }, tag);
    const { person, hand } = table;
    await person.until(() => hand.chip('待办') !== '', 'the counts');
    await hand.press(`待办 ${hand.chip('待办')}`);
    await person.until(() => hand.rows().every((_, at) => hand.words(at, 'dueOn') !== ''), 'what is to be done');
    return table;
  };

  it('approves what is ticked after the time to take it back, and shows the result of each row', async () => {
    const { person, hand, widget, count, connection } = await openTodo();
    widget.undoSeconds = 1;
    const before = Number(hand.chip('审核通过'));
    await hand.tick(0, 2);
    expect(person.text('[part=bulk]')).to.contain('已选择 2 件');
    await expectAccessible(widget);
    await hand.press('通过');
    expect(hand.words(0, 'status')).to.equal('待提交：通过');
    expect(hand.said()).to.equal('2 件申请将在 1 秒后提交“通过”');
    await person.until(() => (widget.renderRoot as ShadowRoot).activeElement?.id === 'undo', 'the way back');
    expect(count(decided), 'the server knows nothing of it').to.equal(0);
    await expectAccessible(widget);
    const told = oneEvent(widget, 'zxkt-cases-decided');
    await person.until(() => person.sees('[part=outcome]'), 'the outcome');
    expect((await told).detail).to.deep.equal({ act: 'approve', done: 2, refused: 0 });
    expect(hand.words(0, 'status')).to.equal('审核通过刚刚处理');
    expect(hand.said()).to.equal('“通过”已办理 2 件');
    expect((widget.renderRoot as ShadowRoot).activeElement?.id).to.equal('grid');
    await person.until(() => Number(hand.chip('审核通过')) === before + 2, 'the counts follow');
    const { count: approved } = await connection.send(countCases, { query: { status: 'approved' } });
    expect(approved).to.equal(before + 2);
    await expectAccessible(widget);
  });

  it('takes a decision back: nothing was sent, and what was ticked is ticked again', async () => {
    const { person, hand, count } = await openTodo();
    await hand.tick(0, 1);
    await hand.press('不予通过');
    await person.until(() => person.sees('dialog[open] textarea'), 'the dialog');
    await person.click('dialog [class~=primary]');
    expect(person.message('reason')).to.equal('请填写原因。');
    await person.enter('reason', '不属于支持范围。');
    await person.click('dialog [class~=primary]');
    await person.until(() => person.sees('[part=pending]'), 'the decision waits');
    expect(hand.words(0, 'status')).to.equal('待提交：不予通过');
    await hand.press('撤销');
    expect(hand.said()).to.equal('已撤销，未提交任何决定');
    expect(person.text('[part=bulk]')).to.contain('已选择 2 件');
    expect(hand.words(0, 'status')).to.not.contain('不予通过');
    expect(count(decided)).to.equal(0);
  });

  it('tells of each row why not, while the others are done; what another had first stays theirs', async () => {
    const { person, hand, widget, connection } = await openTodo();
    const { items } = await connection.send(listCases, {
      query: { status: 'submitted,in-review,change-submitted,change-in-review' },
    });
    const [first, second] = items;
    if (!first || !second) throw new Error('too few cases');
    await hand.tick(0, 1);
    await connection.send(assignCases, { body: { items: [{ id: first.id, etag: first.etag }] } });
    await hand.press('退回修改');
    await person.until(() => person.sees('dialog[open] textarea'), 'the dialog');
    await expectAccessible(widget);
    await person.enter('reason', '营业执照地址与登记地址不一致，请核对后重新填写。');
    await person.enter('days', '０7');
    await person.click('dialog [class~=primary]');
    expect(person.message('days')).to.equal('请填写 1 至 60 之间的整数。');
    await person.enter('days', '７');
    await person.click('dialog [class~=primary]');
    await hand.press('立即提交');
    await person.until(() => person.sees('[part=outcome]'), 'the outcome');
    expect(person.text('[part=outcome]')).to.contain('“退回修改”已办理 1 件，1 件未成功');
    await person.until(() => hand.words(0, 'status').startsWith('内容已被他人修改'), 'why the first is not done');
    expect(hand.words(1, 'status')).to.contain('退回修改');
    await expectAccessible(widget);
    await hand.press('知道了');
    expect(person.sees('[part=outcome]')).to.equal(false);
  });

  it('keeps a decision that could not be sent, with its reason, and sends it once', async () => {
    const { person, hand, widget, backend, calls, connection } = await openTodo();
    const before = Number(hand.chip('退回修改'));
    await hand.tick(0);
    await hand.press('退回修改');
    await person.until(() => person.sees('dialog[open] textarea'), 'the dialog');
    await person.enter('reason', '请补充材料。');
    await person.click('dialog [class~=primary]');
    backend.faults.offline = true;
    await hand.press('立即提交');
    await person.until(() => person.text('[part=pending]').includes('未能提交'), 'the failure');
    await expectAccessible(widget);
    backend.faults.offline = false;
    // It takes effect, and its answer is lost: the repeat goes under the same key.
    backend.faults.droppedAnswers = 1;
    await hand.press('重新提交');
    await person.until(() => person.sees('[part=outcome]'), 'the outcome');
    expect(person.text('[part=outcome]')).to.contain('“退回修改”已办理 1 件');
    const keys = calls.filter(({ what }) => what === decided).map(({ key }) => key);
    expect(new Set(keys).size).to.equal(1);
    const query = { status: 'returned,change-returned' };
    expect((await connection.send(countCases, { query })).count).to.equal(before + 1);
  });

  it('sends what waits when the page is left, and when the element is taken out', async () => {
    const { person, hand, widget, count } = await openTodo();
    await hand.tick(0);
    await hand.press('通过');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    await person.until(() => count(decided) === 1, 'it is sent');
    await person.until(() => person.sees('[part=outcome]'), 'the page came back');
    await hand.tick(1);
    await hand.press('通过');
    widget.remove();
    await person.until(() => count(decided) === 2, 'it is sent');
  });

  it('brings whoever was signed out back to what they had decided, and nobody else', async () => {
    const { person, hand, backend, connection, count } = await openTodo();
    await hand.tick(0);
    await hand.press('通过');
    backend.advance(20 * 60_000);
    await hand.press('立即提交');
    await person.until(() => person.sees('[part=signed-out]'), 'signed out');
    await backend.signInStaff(connection, 'zxkt_mofcom');
    await person.until(() => person.text('[part=pending]').includes('未能提交'), 'what was decided is there');
    await connection.send(signOutAuthority);
    await person.until(() => person.sees('[part=signed-out]'), 'signed out');
    await backend.signInStaff(connection, 'zxkt_mofcom');
    await person.until(() => hand.names().length > 0, 'rows');
    expect(person.sees('[part=pending]')).to.equal(false);
    expect(count(decided)).to.equal(1);
  });

  it('puts cases into a colleague’s hands, and tells whose they are', async () => {
    const { person, hand, widget } = await openTodo();
    await hand.tick(0, 1);
    await hand.press('分派');
    await person.until(() => person.sees('dialog[open] [name=staff] option:nth-child(2)'), 'the colleagues');
    await expectAccessible(widget);
    expect(person.text('[name=staff]')).to.contain('中小企业办公室（本人）');
    await person.click('dialog [class~=primary]');
    await person.until(() => person.sees('[part=outcome]'), 'the outcome');
    expect(person.text('[part=outcome]')).to.contain('“分派”已办理 2 件');
    await hand.press('知道了');
    expect(hand.words(0, 'status')).to.match(/审核中我在办理$/);
    expect(person.text('[part=bulk]'), 'to be decided next').to.contain('已选择 2 件');
    await hand.press('通过');
    await hand.press('立即提交');
    await person.until(() => person.sees('[part=outcome]'), 'the outcome');
    expect(person.text('[part=outcome]'), 'by the newest state').to.contain('“通过”已办理 2 件');
  });

  it('ticks no more than one act may have, keeps ticks through other lists, and says how many', async () => {
    const { person, hand } = await openTable({ of });
    await person.until(() => hand.chip('全部') !== '', 'the counts');
    await hand.tick(0);
    const [name] = hand.names();
    await person.enter('text', '深圳');
    await person.until(() => hand.names().every((other) => other.includes('深圳')), 'another list');
    await hand.tick(1);
    expect(hand.said()).to.equal('已选择 2 件');
    await hand.press('清除全部筛选').catch(() => person.enter('text', ''));
    await person.until(() => hand.names()[0] === name, 'the first list');
    expect(hand.rows()[0]).to.have.attribute('aria-selected', 'true');
    hand.grid.focus();
    await hand.chord('Control', 'a');
    expect(hand.said()).to.equal('已选择 0 件');
    for (const row of [60, 110]) {
      hand.grid.scrollTop = row * 52;
      await person.until(() => hand.rows().some(({ ariaRowIndex }) => ariaRowIndex === String(row + 2)), 'rows');
    }
    hand.grid.scrollTop = 0;
    await person.until(() => hand.rows()[0]?.ariaRowIndex === '2', 'the top');
    await hand.chord('Control', 'a');
    expect(hand.said()).to.equal('已选择 100 件。一次最多选择 100 件，其余未选择');
  });

  it('lets a decision of another know that it came too late', async () => {
    const { person, hand, connection } = await openTodo();
    const { items } = await connection.send(listCases, {
      query: { status: 'submitted,in-review,change-submitted,change-in-review' },
    });
    const [first] = items;
    if (!first) throw new Error('no case');
    await hand.tick(0);
    const body = { event: 'approve' as const, items: [{ id: first.id, etag: first.etag }] };
    await connection.send(decideCases, { body });
    await hand.press('通过');
    await hand.press('立即提交');
    await person.until(() => person.sees('[part=outcome]'), 'the outcome');
    expect(person.text('[part=outcome]')).to.contain('均未成功');
  });
});
