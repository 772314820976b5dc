import { expect, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { countCases, listCases } from '@zxkt/contract/calls/reviews';
import { signOutAuthority } from '@zxkt/contract/calls/authority-sessions';
import { inPageBackend } from '@zxkt/testing';
import { atDesk, expectAccessible } from '../../test/hall-fixture.ts';
import { markup, openTable, tableBackend, TableHand } from '../../test/table-fixture.ts';
import { deskTime, openDesk } from '../../test/authority-fixture.ts';
import type { ZxktReviewTable } from './review-table.ts';

const rowsAsked = 'GET /v1/review/cases';

describe('<zxkt-review-table>', () => {
  beforeEach(atDesk);
  afterEach(() => history.replaceState(null, '', location.pathname));

  it('shows the submissions of the jurisdiction, newest first, with state, clock and how many there are', async () => {
    const { person, hand, widget, connection, count } = await openTable();
    await person.until(() => hand.chip('全部') !== '', 'the counts');
    const { items } = await connection.send(listCases);
    expect(hand.names().slice(0, 5)).to.deep.equal(items.slice(0, 5).map(({ unitName }) => unitName));
    expect(person.text('.foot')).to.contain('共 400 件');
    expect(hand.said()).to.equal('查询到 400 件申请');
    expect(hand.grid).to.have.attribute('aria-rowcount', '401');
    await person.until(() => hand.words(0, 'region') !== items[0]?.region, 'names of places');
    const late = items.findIndex(({ clock }) => clock?.overdue);
    expect(hand.words(late, 'dueOn')).to.match(/逾期\d+个工作日/);
    const { count: todo } = await connection.send(countCases, {
      query: { status: 'submitted,in-review,change-submitted,change-in-review' },
    });
    expect(hand.chip('待办')).to.equal(String(todo));
    expect(count(rowsAsked), 'a page, and the one that the test asked for').to.equal(2);
    await expectAccessible(widget);
  });

  it('shows the rows first, and what stands above them in the room that was kept for it', async () => {
    const backend = await tableBackend();
    let kept: Promise<Response> | undefined;
    // From memory after the first time: a backend in the page may take longer than a table waits for its rows, and so may
    // the page itself, which is therefore asked more than once.
    const fetch = async (input: RequestInfo | URL) => {
      const request = new Request(input);
      if (new URL(request.url).pathname !== '/v1/review/cases') return backend.fetch(request);
      return (await (kept ??= backend.fetch(request))).clone();
    };
    const stepsAt = async (width: number): Promise<readonly string[]> => {
      await setViewport({ width, height: 800 });
      const desk = await openDesk<ZxktReviewTable>(markup, { staff: 'zxkt_mofcom', of: { ...backend, fetch } });
      const { person } = desk;
      const hand = new TableHand(desk);
      const steps: string[] = [];
      const watch = new MutationObserver(() => {
        if (hand.names().length === 0) return;
        const top = Math.round(hand.grid.getBoundingClientRect().top);
        steps.push(`${person.sees('.chip') ? 'all' : 'rows'} at ${top}`);
      });
      watch.observe(desk.widget.renderRoot, { subtree: true, childList: true, attributes: true });
      await person.until(() => hand.chip('全部') !== '', 'all of it');
      watch.disconnect();
      return steps;
    };
    for (const width of [1280, 700]) {
      let steps: readonly string[] = [];
      for (let time = 0; time < 4 && !steps[0]?.startsWith('rows'); time += 1) steps = await stepsAt(width);
      const [first = '', last = ''] = [steps[0], steps.at(-1)];
      expect(first, `rows at ${width}`).to.match(/^rows at [1-9]/);
      expect(last).to.equal(first.replace('rows', 'all'));
    }
  });

  it('asks for nothing else until the first rows were on the screen', async () => {
    const backend = await tableBackend();
    let frames = 0;
    let drawnAt = Infinity;
    const later: string[] = [];
    const count = () => requestAnimationFrame(count) && (frames += 1);
    count();
    const rowsDrawn = new MutationObserver((changes) => {
      if (changes.some(({ target }) => target.parentElement?.closest('[data-extent]')))
        drawnAt = Math.min(drawnAt, frames);
    });
    const fetch = (input: RequestInfo | URL) => {
      const request = new Request(input);
      const { pathname } = new URL(request.url);
      const table = document.querySelector('zxkt-review-table:last-of-type');
      if (pathname === '/v1/review/cases' && table?.shadowRoot)
        rowsDrawn.observe(table.shadowRoot, { subtree: true, characterData: true });
      else if (pathname.startsWith('/v1/review/')) later.push(`${pathname} ${frames > drawnAt ? 'after' : 'before'}`);
      return backend.fetch(request);
    };
    const desk = await openDesk<ZxktReviewTable>(markup, { of: { ...backend, fetch } });
    await desk.person.until(() => desk.person.sees('[part=signed-out]'), 'signed out');
    await backend.signInStaff(desk.connection, 'zxkt_mofcom');
    await desk.person.until(() => new TableHand(desk).chip('全部') !== '', 'all of it');
    rowsDrawn.disconnect();
    expect(later[0]).to.equal('/v1/review/case-marks after');
    expect(later.filter((one) => one.endsWith('before'))).to.deep.equal([]);
  });

  it('stands whole where rows take their time, at first and when someone signs in', async () => {
    const backend = await inPageBackend({ now: deskTime, submissions: 20 });
    const desk = await openDesk<ZxktReviewTable>(markup, { of: backend });
    const { person, connection } = desk;
    const hand = new TableHand(desk);
    const standsWithoutRows = () =>
      person.until(() => {
        expect(hand.names()).to.have.length(0);
        return person.find('.page').offsetHeight > 600 && person.sees('.chip') && person.sees('.row.waiting');
      }, 'the page without rows');
    await person.until(() => person.sees('[part=signed-out]'), 'signed out');
    // From now on: where it takes time to learn that nobody is signed in, the page stands whole before that.
    backend.faults.latency = 600;
    await backend.signInStaff(connection, 'zxkt_mofcom');
    await standsWithoutRows();
    await person.until(() => hand.names().length > 0, 'the rows');
    const other = await openDesk<ZxktReviewTable>(markup, { staff: 'zxkt_mofcom', of: backend });
    expect(other.person.find('.page').offsetHeight, 'nothing in the first moment').to.equal(0);
    await other.person.until(() => other.person.sees('.row.waiting'), 'rows that are waited for');
    await other.person.until(() => other.person.sees('.chip'), 'what stands above them');
    expect(new TableHand(other).names()).to.have.length(0);
    expect(other.person.find('.page').offsetHeight).to.be.greaterThan(600);
  });

  it('says how many there are when it knows, and nothing before', async () => {
    const said = new Set<string>();
    const { person, widget } = await openTable();
    const watch = new MutationObserver(() => said.add(person.sees('.foot') ? person.text('.foot') : ''));
    watch.observe(widget.renderRoot, { subtree: true, childList: true, characterData: true });
    await person.enter('text', '公司');
    await person.until(
      () => person.text('.foot').startsWith('共') && !person.text('.foot').includes('400'),
      'the length',
    );
    watch.disconnect();
    expect([...said].filter((words) => words.includes('超过'))).to.deep.equal([]);
  });

  it('looks into the middle of the list without walking there, and goes on from there', async () => {
    const { person, hand, count, connection } = await openTable();
    await person.until(() => person.text('.foot').includes('400'), 'the length');
    const before = count(rowsAsked);
    hand.grid.scrollTop = 300 * 52;
    await person.until(() => hand.rows().some((row) => row.ariaRowIndex === '305'), 'row 303');
    await person.until(() => hand.rows().length > 10, 'its page');
    expect(count(rowsAsked) - before).to.be.at.most(2);
    const all = [];
    for (let cursor: string | undefined; ;) {
      const { items, next } = await connection.send(listCases, { query: { limit: '200', ...(cursor && { cursor }) } });
      all.push(...items);
      if (next === null) break;
      cursor = next;
    }
    for (const row of hand.rows())
      expect(row.querySelector('.unitName')).to.have.text(all[Number(row.ariaRowIndex) - 2]?.unitName ?? '');
    hand.grid.scrollTop = 250 * 52;
    await person.until(() => hand.rows().some((row) => row.ariaRowIndex === '252'), 'row 251');
    expect(person.sees('.outdated')).to.equal(false);
  });

  it('draws rows that come soon as the first thing far away, and places for those that do not', async () => {
    const backend = await inPageBackend({ now: deskTime, submissions: 400 });
    const kept = new Map<string, Promise<Response>>();
    // From memory where it was asked before: a backend in the page may take longer than a table waits for its rows.
    const fetch = async (input: RequestInfo | URL) => {
      const request = new Request(input);
      const { pathname, search } = new URL(request.url);
      if (pathname !== '/v1/review/cases') return backend.fetch(request);
      const answer = kept.get(search) ?? backend.fetch(request);
      kept.set(search, answer);
      return (await answer).clone();
    };
    const look = async () => {
      const { person, hand, widget } = await openTable({ of: { ...backend, fetch } });
      await person.until(() => person.text('.foot').includes('400'), 'the length');
      const kinds = new Set<string>();
      const watch = new MutationObserver(() => {
        for (const row of widget.renderRoot.querySelectorAll('.rows [role=row]')) kinds.add(row.className);
      });
      watch.observe(widget.renderRoot, { subtree: true, attributeFilter: ['class'] });
      // Within one page, and across two.
      for (const row of [310, 240]) {
        hand.grid.scrollTop = row * 52;
        const isThere = (index: number) => hand.rows().some(({ ariaRowIndex }) => ariaRowIndex === String(index + 2));
        await person.until(() => isThere(row + 3) && isThere(row + 10), 'rows that come soon');
      }
      watch.disconnect();
      return { person, hand, isWaitSeen: [...kinds].some((kind) => kind.includes('waiting')) };
    };
    let looked = await look();
    // The page itself may take longer than the table waits: it is asked more than once.
    for (let time = 0; time < 4 && looked.isWaitSeen; time += 1) looked = await look();
    const { person, hand, isWaitSeen } = looked;
    expect(isWaitSeen).to.equal(false);
    backend.faults.latency = 400;
    hand.grid.scrollTop = 150 * 52;
    await person.until(() => person.sees('.row.waiting'), 'places of rows');
    expect(hand.names()).to.have.length(0);
    await person.until(() => hand.rows().some((row) => row.ariaRowIndex === '155'), 'the rows');
  });

  it('asks for rows first where someone comes near the end of what is known, and then how it goes on', async () => {
    const backend = await tableBackend();
    const calls: string[] = [];
    const fetch = async (input: RequestInfo | URL) => {
      const request = new Request(input);
      const { pathname, searchParams } = new URL(request.url);
      const name = pathname.replace(/.*\//, '');
      calls.push(`${name} asked`);
      const response = await backend.fetch(request);
      calls.push(`${name} answered`);
      if (name !== 'case-marks' || searchParams.has('cursor')) return response;
      // As if there were a thousand more than there are.
      const { marks } = (await response.json()) as { marks: string[] };
      const many = Array.from({ length: 27 }, (_, at) => marks[at % marks.length]);
      return Response.json({ count: 1400, marks: many, next: marks.at(-1) }, response);
    };
    const { person, hand } = await openTable({ of: { ...backend, fetch } });
    await person.until(() => person.text('.foot').includes('1,400'), 'the length');
    await person.until(() => hand.chip('全部') !== '', 'the counts');
    calls.length = 0;
    hand.grid.scrollTop = 1325 * 52;
    await person.until(() => calls.includes('case-marks answered'), 'how it goes on');
    expect(calls.slice(0, 3)).to.deep.equal(['cases asked', 'cases answered', 'case-marks asked']);
  });

  it('is used by keyboard alone: moving, ticking, sorting, widths, places, opening', async () => {
    const { person, hand, widget } = await openTable();
    await person.until(() => hand.chip('全部') !== '', 'who looks is known');
    const ring = () => getComputedStyle(person.find('.ring')).outlineStyle;
    expect(ring(), 'before the keyboard is there').to.equal('none');
    await person.tabTo('#grid');
    expect(ring()).to.equal('solid');
    const layer = (selector: string) => Number(getComputedStyle(person.find(selector)).zIndex);
    expect(layer('.ring'), 'over the head').to.be.greaterThan(layer('.titles'));
    expect(hand.place()).to.equal('2/2');
    await person.press('ArrowDown', 'ArrowRight');
    expect(hand.place()).to.equal('3/3');
    await person.press('End');
    expect(hand.place()).to.equal('3/7');
    await person.press('Home', 'ArrowDown', ' ');
    expect(hand.said()).to.equal('已选择 1 件');
    expect(hand.active()?.parentElement).to.have.attribute('aria-selected', 'true');
    await person.press('PageDown');
    expect(Number(hand.active()?.parentElement?.ariaRowIndex)).to.be.greaterThan(8);
    await hand.chord('Control', 'End');
    await person.until(() => hand.place() === '401/7', 'the end');
    await hand.chord('Control', 'Home');
    await person.until(() => hand.place() === '2/1', 'the beginning');
    await person.press('ArrowUp', 'ArrowRight', 'ArrowRight');
    expect(hand.active()).to.have.attribute('data-column', 'uscc');
    await hand.chord('Shift', 'ArrowRight');
    expect(hand.said()).to.equal('统一社会信用代码列宽 208 像素');
    expect(hand.active()?.getBoundingClientRect().width).to.equal(208);
    await hand.chord('Control', 'Shift', 'ArrowRight');
    expect(hand.said()).to.equal('统一社会信用代码移至第 3 列');
    expect(hand.active()).to.have.attribute('data-column', 'uscc');
    await person.press('End', 'ArrowLeft');
    const first = hand.names()[0];
    await person.press('Enter');
    await person.until(() => hand.names()[0] !== first, 'the other order');
    expect(person.find('[aria-sort]')).to.have.attribute('aria-sort', 'ascending');
    await hand.chord('Control', 'Home');
    await person.press('ArrowRight');
    const opened = oneEvent(widget, 'zxkt-case-opened');
    widget.addEventListener('zxkt-case-opened', (event) => event.preventDefault(), { once: true });
    await person.press('Enter');
    expect((await opened).detail.case).to.match(/^[\w-]+$/);
    expect(location.hash, 'the host took it over').to.equal('');
    await person.press('Enter');
    expect(location.hash).to.match(/^#case-/);
    await expectAccessible(widget);
  });

  it('finds by one character, not while it is composed, and tells what is found', async () => {
    const { person, hand, widget, count } = await openTable();
    await person.until(() => hand.chip('全部') !== '', 'the counts');
    const before = count(rowsAsked);
    const input = person.field('text');
    input.focus();
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
    input.value = 'shen';
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }));
    await person.pause(450);
    expect(count(rowsAsked)).to.equal(before);
    input.value = '深';
    input.dispatchEvent(new CompositionEvent('compositionend', { data: '深', bubbles: true, composed: true }));
    await person.until(() => hand.names().length > 0 && hand.names().every((name) => name.includes('深')), 'found');
    await person.until(() => /查询到 \d+ 件申请/.test(hand.said()) && hand.chip('全部') !== '400', 'said');
    await person.enter('text', '没有这样的企业');
    await person.until(() => person.sees('[part=empty]'), 'nothing');
    expect(person.text('[part=empty]')).to.contain('没有符合条件的申请');
    expect(hand.said()).to.equal('没有查询到申请');
    await expectAccessible(widget);
    await hand.press('清除全部筛选');
    await person.until(() => hand.names().length > 5, 'all again');
    expect(input).to.have.value('');
  });

  it('filters by chips and by the panel, says so in chips, and takes them away again', async () => {
    const { person, hand, widget, connection } = await openTable();
    await person.until(() => hand.chip('全部') !== '', 'the counts');
    await hand.press(`审核通过 ${hand.chip('审核通过')}`);
    await person.until(() => hand.rows().every((_, at) => hand.words(at, 'status') === '审核通过'), 'approved');
    await person.click('#open-filter');
    await person.until(() => person.sees('[part=filter-panel] #region-0 option:nth-child(10)'), 'the catalogues');
    await expectAccessible(widget);
    const choose = (selector: string, value: string) => {
      const select = person.find<HTMLSelectElement>(selector);
      select.value = value;
      select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      select.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
      return widget.updateComplete;
    };
    await choose('#region-0', '440000');
    await choose('#industry-0', 'C');
    await person.enter('submittedFrom', '2026/2/30');
    await person.enter('submittedTo', '2026/1/1');
    await hand.press('查询');
    expect(person.message('submittedFrom')).to.match(/^请按“年-月-日”填写日期，如 \d{4}-\d\d-\d\d。$/);
    expect(person.message('submittedTo')).to.equal('');
    await person.enter('submittedFrom', '２０２６年１月２日');
    await person.enter('submittedTo', '20260101');
    await hand.press('查询');
    expect(person.find<HTMLInputElement>('#submittedFrom').value).to.equal('2026-01-02');
    expect(person.message('submittedFrom')).to.equal('');
    expect(person.message('submittedTo')).to.equal('截止日期不能早于起始日期。');
    const calendar = person.find<HTMLInputElement>('.field:has(#submittedFrom) [type=date]');
    expect(calendar.value).to.equal('2026-01-02');
    // As the browser's own calendar does when a day is chosen there.
    calendar.value = '2024-01-01';
    calendar.dispatchEvent(new Event('change', { bubbles: true }));
    expect(widget.shadowRoot?.activeElement?.id).to.equal('submittedFrom');
    await person.enter('submittedTo', '2026-09-01');
    await hand.press('查询');
    const query = {
      status: 'approved',
      region: '440000',
      industry: 'C',
      submittedFrom: '2024-01-01',
      submittedTo: '2026-09-01',
    } as const;
    const { count } = await connection.send(countCases, { query });
    await person.until(() => person.text('.foot').includes(`共 ${count} 件`), 'the filtered list');
    await person.until(() => person.text('[part=filters]').includes('行业划分：制造业'), 'the names of codes');
    expect(person.text('[part=filters]')).to.contain('行政区划：广东省');
    expect(person.text('#open-filter')).to.equal('筛选（4项）');
    await person.click('[part=filters] .chip:nth-child(1) button');
    await person.until(() => !person.text('.foot').includes(`共 ${count} 件`), 'one filter less');
    await hand.press('清除全部筛选');
    await person.until(() => person.text('.foot').includes('共 400 件'), 'all');
    expect(person.sees('[part=filters]')).to.equal(false);
  });

  it('keeps the view in the address where the host allows it, and takes nothing from there that is none', async () => {
    history.replaceState(
      null,
      '',
      '?host=1&case.status=approved&case.sort=oldest&case.columns=number,bad&case.year=20',
    );
    const tag = html`<zxkt-review-table view-in="query"></zxkt-review-table>`;
    const { person, hand } = await openTable({}, tag);
    expect(person.find('[aria-pressed=true]').textContent).to.contain('审核通过');
    expect(person.text('.columns')).to.contain('登记编号').and.not.contain('办理时限');
    await person.until(() => hand.chip('待办') !== '', 'the counts');
    await hand.press(`待办 ${hand.chip('待办')}`);
    const words = new URLSearchParams(location.search);
    expect(words.get('host')).to.equal('1');
    expect(words.get('case.status')).to.contain('in-review');
    expect(words.get('case.sort')).to.equal('oldest');
    history.replaceState(null, '', '?host=1');
    dispatchEvent(new PopStateEvent('popstate'));
    await person.until(() => person.text('.foot').includes('共 400 件'), 'as usual');
  });

  it('keeps the widths of columns beside their order, within bounds', async () => {
    history.replaceState(null, '', '?case.widths=status-300.uscc-5.nothing-90.unitName-99999');
    const { person, hand } = await openTable({}, html`<zxkt-review-table view-in="query"></zxkt-review-table>`);
    const widthOf = (column: string) => person.find(`[data-column=${column}]`).getBoundingClientRect().width;
    expect([widthOf('status'), widthOf('uscc'), widthOf('unitName')]).to.deep.equal([300, 64, 800]);
    await person.tabTo('#grid');
    await person.press('ArrowUp', 'ArrowRight');
    await hand.chord('Shift', 'ArrowRight');
    expect(widthOf('uscc')).to.equal(80);
    expect(new URLSearchParams(location.search).get('case.widths')).to.equal('status-300.uscc-80.unitName-800');
  });

  it('lays columns and rows out as someone likes, and keeps views on the server', async () => {
    const { person, hand, widget } = await openTable();
    await person.click('#open-layout');
    await person.until(() => person.sees('dialog[open] .order'), 'the dialog');
    await person.click('[name=column][value=number]');
    await person.click('[name=column][value=uscc]');
    await person.click('[name=density][value=dense]');
    await expectAccessible(widget);
    await hand.press('确定');
    expect(person.text('.columns')).to.contain('登记编号').and.not.contain('信用代码');
    expect(hand.rows()[0]?.getBoundingClientRect().height).to.equal(36);
    const status = () => person.find('[data-column=status]');
    const widthOfStatus = () => status().getBoundingClientRect().width;
    const usual = widthOfStatus();
    const changeStatus = async (arrow: 'ArrowLeft' | 'ArrowRight') => {
      await person.tabTo('#grid');
      const right = Array<string>(Number(status().ariaColIndex) - 1).fill('ArrowRight');
      await person.press('ArrowUp', 'Home', ...right);
      await hand.chord('Shift', arrow);
    };
    await changeStatus('ArrowRight');
    expect(widthOfStatus()).to.equal(usual + 16);
    await person.until(() => hand.chip('已超期') !== '', 'the counts');
    await hand.press(`已超期 ${hand.chip('已超期')}`);
    await person.click('#open-views');
    // Nothing is saved while it is not known what there is.
    await person.until(() => person.text('dialog').includes('还没有保存的方案'), 'the dialog, and that there are none');
    person.find('dialog').dispatchEvent(new Event('close'));
    await widget.updateComplete;
    expect(person.text('dialog'), 'the end of the one before, told late').to.contain('还没有保存的方案');
    await hand.press('保存当前方案');
    await person.until(() => person.message('name') !== '', 'that a name is missing');
    await person.enter('name', '超期 <b>未办</b>');
    await hand.press('保存当前方案');
    await person.until(() => person.sees('.lines li'), 'the view');
    expect(person.text('.lines')).to.equal('超期 <b>未办</b>');
    await expectAccessible(widget);
    await person.click('.cross');
    await hand.press(`全部 ${hand.chip('全部')}`);
    await person.until(() => person.text('.foot').includes('共 400 件'), 'all');
    await changeStatus('ArrowLeft');
    expect(widthOfStatus()).to.equal(usual);
    await person.click('#open-views');
    await person.until(() => person.sees('.lines li'), 'the view is kept');
    await person.click('.lines .link');
    await person.until(() => !person.text('.foot').includes('400'), 'the view');
    expect(widthOfStatus(), 'as wide as when the view was kept').to.equal(usual + 16);
    expect(person.find('[aria-pressed=true]').textContent).to.contain('已超期');
    await person.click('#open-views');
    await person.until(() => person.sees('.lines .step'), 'its bin');
    await person.click('.lines .step');
    await person.until(() => person.text('dialog').includes('还没有保存的方案'), 'it is gone');
  });

  it('exports what it shows, in the background, and hands the file to the host', async () => {
    const { person, hand, widget, backend } = await openTable();
    await person.enter('text', '深圳');
    await person.until(() => hand.names().every((name) => name.includes('深圳')), 'found');
    const found = Number(/\d+/.exec(person.text('.foot'))?.[0]);
    await person.click('#open-export');
    await person.until(() => person.sees('dialog[open] .primary'), 'the dialog');
    await hand.press('导出 CSV');
    await person.until(() => person.sees('.lines .ready'), 'the file');
    expect(person.text('.lines')).to.contain(`已生成，共 ${found} 行`);
    await expectAccessible(widget);
    widget.addEventListener('zxkt-export-fetched', (event) => event.preventDefault());
    const fetched = oneEvent(widget, 'zxkt-export-fetched');
    await hand.press('下载');
    const { url } = (await fetched).detail;
    const text = await (await backend.fetch(url)).text();
    expect(text.trim().split('\n')).to.have.length(found + 1);
    expect(text).to.contain('深圳').and.contain('单位名称');
  });

  it('takes the wish for an export while it still looks which there are', async () => {
    const { person, hand, backend, count } = await openTable();
    backend.faults.latency = 400;
    await person.click('#open-export');
    await person.until(() => person.sees('dialog[open] .primary'), 'the dialog');
    await hand.press('导出 CSV');
    backend.faults.latency = 0;
    await person.until(() => count('POST /v1/review/exports') === 1, 'it is asked for');
    await person.until(() => person.sees('.lines .ready'), 'the file');
  });

  it('is cards on a phone, in both themes, and fits', async () => {
    await setViewport({ width: 390, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await emulateMedia({ colorScheme });
      const { widget, person, hand } = await openTable();
      widget.theme = 'auto';
      await person.until(() => person.sees('.cards') && hand.rows().length > 2, 'cards');
      expect(hand.rows()[0]?.getBoundingClientRect().height).to.equal(156);
      await expectAccessible(widget);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      const again = person.find('.bare').getBoundingClientRect();
      expect(again.width, 'a button without words').to.equal(again.height);
      await person.tabTo('#grid');
      const active = getComputedStyle(hand.active() as HTMLElement);
      expect(active.outlineStyle).to.equal('solid');
      expect(parseFloat(active.outlineOffset), 'off its words').to.be.greaterThan(0);
    }
  });

  it('lays what is loaded on paper, and says which part of the list that is', async () => {
    const { person, hand, widget } = await openTable();
    await person.until(() => person.text('.foot').includes('400'), 'the length');
    dispatchEvent(new Event('beforeprint'));
    expect(hand.rows()).to.have.length(50);
    expect(person.find('.printed').textContent).to.contain('第 1 至 50 件，共 400 件');
    dispatchEvent(new Event('afterprint'));
    expect(hand.rows().length).to.be.below(50);
    await widget.updateComplete;
  });

  it('speaks English', async () => {
    const { person, hand, widget } = await openTable({ lang: 'en' });
    await person.until(() => hand.chip('All') !== '', 'the counts');
    expect(person.text('.columns')).to.contain('Submitted');
    await person.click('#open-filter');
    await person.until(() => person.sees('[part=filter-panel]'), 'the panel');
    expect(person.text('[part=filter-panel]')).to.contain('Economic type');
    await person.until(() => !/[一-鿿]/.test(person.text('.tools') + person.text('.foot')), 'no Chinese');
    await expectAccessible(widget);
  });

  it('shows names that would do harm as they are written, and nothing more', async () => {
    const hostile = [
      `=cmd|' /C calc'!A0`,
      '<img src=x onerror="window.harmed=true">',
      '\u202e司公限有易贸',
      '深圳市'.repeat(66) + '公司',
    ];
    const backend = await tableBackend();
    const { person, hand, widget } = await openTable({
      of: {
        ...backend,
        fetch: async (input: RequestInfo | URL) => {
          const request = new Request(input);
          const answer = await backend.fetch(request);
          if (new URL(request.url).pathname !== '/v1/review/cases') return answer;
          const page = (await answer.json()) as { items: { unitName: string }[] };
          hostile.forEach((unitName, at) => Object.assign(page.items[at] ?? {}, { unitName }));
          return Response.json(page, { headers: answer.headers });
        },
      },
    });
    await person.until(() => hand.names().length > 4, 'rows');
    expect(hand.names().slice(0, 4)).to.deep.equal(hostile);
    expect(widget.renderRoot.querySelector('.rows img')).to.equal(null);
    expect(window).to.not.have.property('harmed');
    const long = hand.rows()[3];
    expect(long?.getBoundingClientRect().height).to.equal(52);
    expect(hand.grid.scrollWidth).to.be.at.most(hand.grid.clientWidth + 1);
    expect(getComputedStyle(person.find('.unitName bdi')).unicodeBidi).to.match(/isolate/);
  });

  it('asks to sign in, and goes on by itself after it; a session that ended leaves no row behind', async () => {
    const told: unknown[] = [];
    const listen = (event: Event) => told.push((event as CustomEvent).detail);
    document.addEventListener('zxkt-sign-in-required', listen);
    const of = await tableBackend();
    const { person, widget, connection, backend } = await openDesk<ZxktReviewTable>(markup, { of });
    await person.until(() => person.sees('[part=signed-out]'), 'signed out');
    expect(person.find('[part=signed-out] a')).to.have.attribute('href', '#login');
    await expectAccessible(widget);
    await backend.signInStaff(connection, 'zxkt_guangzhou');
    await person.until(() => person.sees('#grid'), 'the list');
    const hand = new TableHand({ person, widget, connection, backend, calls: [], count: () => 0 });
    await person.until(() => hand.names().length > 0, 'rows');
    await person.until(() => hand.words(0, 'region').startsWith('广东省广州市'), 'of the city');
    backend.advance(20 * 60_000);
    await hand.press('');
    await person.until(() => person.sees('[part=signed-out]'), 'signed out');
    document.removeEventListener('zxkt-sign-in-required', listen);
    expect(told).to.deep.equal([{ reason: 'missing' }, { reason: 'expired' }]);
    expect(person.text('[part=base]')).to.contain('登录已失效，请重新登录');
    await backend.signInStaff(connection, 'zxkt_guangzhou');
    await person.until(() => hand.names().length > 0, 'rows again');
    await connection.send(signOutAuthority);
    await person.until(() => person.text('[part=base]').includes('请先登录'), 'signed out');
  });

  it('says why the list could not be had, keeps what it has, and comes back with the network', async () => {
    const { person, hand, widget, backend } = await openTable();
    await person.until(() => hand.chip('全部') !== '', 'the counts');
    backend.faults.outage = 500;
    void widget.reload();
    await person.until(() => person.sees('[part=failure]'), 'the failure');
    expect(person.text('[part=failure]')).to.contain('列表未能加载');
    await expectAccessible(widget);
    backend.faults.outage = undefined;
    await hand.press('重试');
    await person.until(() => hand.names().length > 0, 'rows');
    await person.until(() => person.text('.foot').includes('400'), 'the length');
    const failed = oneEvent(widget, 'zxkt-call-failed');
    backend.faults.offline = true;
    hand.grid.scrollTop = 200 * 52;
    expect((await failed).detail.code).to.match(/^network/);
    await person.until(() => person.sees('.row.missing'), 'rows that are missing');
    expect(person.sees('#grid'), 'the list stays').to.equal(true);
    backend.faults.offline = false;
    dispatchEvent(new Event('online'));
    await person.until(() => hand.rows().some((row) => row.ariaRowIndex === '202'), 'the missing rows');
  });

  it('shows who only reads no acts', async () => {
    const { person, hand, widget } = await openTable({ staff: 'zxkt_auditor' });
    await person.until(() => hand.chip('全部') !== '', 'who looks is known');
    await hand.tick(0);
    await person.tabTo('#grid');
    await person.press(' ');
    await hand.chord('Control', 'a');
    expect(person.sees('[part=bulk]')).to.equal(false);
    expect(widget.renderRoot.querySelectorAll('[aria-selected=true]')).to.have.lengthOf(0);
    expect(person.find<HTMLInputElement>('#head-0 input').disabled).to.equal(true);
    expect(hand.rows()[0]?.querySelector('input')?.checked).to.equal(false);
  });
});
