import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { createConnection } from '@zxkt/client/connection';
import { inPageBackend, type InPageBackend } from '@zxkt/testing';
import { atDesk, expectAccessible } from '../../test/hall-fixture.ts';
import {
  anotherForm,
  bitmap,
  choose,
  freshEmail,
  openRecovery,
  picture,
  secretOf,
  taken,
  toPapers,
  type RecoveryHall,
} from '../../test/recovery-fixture.ts';

const person = { enterpriseName: '示例进出口有限公司', contact: '陈佳' };

describe('找回账号 with papers', () => {
  let backend: InPageBackend;
  before(async () => (backend = await inPageBackend()));
  after(() => backend.close());
  afterEach(async () => {
    Object.assign(backend.faults, { offline: false, latency: 0, failures: [], droppedAnswers: 0 });
    await atDesk();
  });

  const open = async (options: Parameters<typeof openRecovery>[0] = {}) => {
    const hall = await openRecovery({ of: backend, route: 'account', ...options });
    await toPapers(hall);
    return hall;
  };

  /** All but the papers. */
  const complete = async (hall: RecoveryHall, email = freshEmail()): Promise<string> => {
    await hall.person.enterAll({ ...person, email });
    await hall.person.click('[name=consent]');
    return email;
  };

  const withPapers = async (hall: RecoveryHall): Promise<void> => {
    choose(hall, 'licence', await picture('营业执照.jpg'), await picture('身份证.png', { type: 'image/png' }));
    choose(hall, 'letter', await picture('申请.jpg'));
    await hall.person.until(() => taken(hall) === 3, 'the files are taken');
  };

  /** What comes out of the printer, and the name of its document. */
  const printing = async (press: () => Promise<unknown>) => {
    const sheets: { readonly name: string; readonly text: string; readonly lang: string | null }[] = [];
    const { print } = window;
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      const root = document.querySelector('[data-zxkt-paper]')?.shadowRoot?.firstElementChild;
      const text = root?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
      sheets.push({ name: document.title, text, lang: root?.getAttribute('lang') ?? null });
      dispatchEvent(new Event('afterprint'));
    };
    await press();
    for (const end = Date.now() + 5000; sheets.length === 0 && Date.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 10));
    window.print = print;
    expect(document.querySelector('[data-zxkt-paper]'), 'nothing of it stays').to.equal(null);
    return sheets[0] ?? expect.fail('nothing was printed');
  };

  it('prints the letter in Chinese with what is known, whatever the page speaks, or in the words of the host', async () => {
    const hall = await open({ lang: 'en' });
    await complete(hall);
    const press = () => hall.person.click('[part=print-letter]');
    const { title } = document;
    const letter = await printing(press);
    expect(letter.lang).to.equal('zh-CN');
    expect(letter.name).to.contain('账号密码重置申请');
    expect(letter.text).to.contain(person.enterpriseName).and.contain(person.contact).and.contain('单位（公章）');
    expect(document.title).to.equal(title);
    hall.widget.texts = { 'letter/to': '示范省商务厅：' };
    const own = await printing(press);
    expect(own.text).to.contain('示范省商务厅：').and.contain('单位（公章）').and.not.contain('统一平台客服');
  });

  it('refuses a code by the rule of its length, before step 2', async () => {
    const { person: one, widget } = await openRecovery({ of: backend, route: 'account' });
    for (const [code, sentence] of [
      ['', '请输入18位、9位或13位企业代码'],
      ['1234', '18位（统一社会信用代码）、9位'],
      ['914403007152672600', '统一社会信用代码校验未通过'],
      ['7152672X-Z', '组织机构代码应为8位'],
      ['99001470234AB', '进出口企业代码应为13位'],
    ] as const) {
      await one.enter('code', code);
      await one.click('[part=submit]');
      await one.until(() => one.message('code').includes(sentence), `${code}: ${sentence}`);
    }
    await expectAccessible(widget);
    await one.enter('code', '71526726-0');
    await one.until(() => one.sees('.warned'), 'a wrong check character is a doubt');
    expect(one.field('code')).to.have.value('715267260');
    await one.click('[part=submit]');
    await one.until(() => one.sees('[part=papers]'), 'and can be passed');
  });

  it('submits papers, gives a receipt, and shows how it stands', async () => {
    const hall = await open();
    const { person: one, widget } = hall;
    await one.until(() => one.sees('[part=papers] h2:focus'), 'the heading has the focus');
    await expectAccessible(widget);
    await one.click('[part=submit]');
    await one.until(() => one.sees('.summary:focus'), 'the summary');
    await one.until(() => one.text('.summary').includes('附件1：请上传附件'), 'what is missing');
    await expectAccessible(widget);
    await withPapers(hall);
    expect(widget.renderRoot.querySelectorAll('.files canvas')).to.have.length(3);
    expect(one.text('[data-attachment=licence] .files')).to.contain('第1页 营业执照.jpg').and.contain('已上传');
    await expectAccessible(widget);
    await one.click('[data-attachment=licence] li:nth-child(2) .tool');
    expect(one.text('[data-attachment=licence] li .name'), 'pages change places').to.contain('身份证.png');

    const email = await complete(hall);
    await one.click('[part=submit]');
    await one.until(() => one.sees('[part=receipt] h2:focus'), 'the receipt');
    const receipt = one.text('[part=receipt]');
    const printed = await printing(() => one.click('[part=print]'));
    const [number = 'none'] = /ZH\d{14}/.exec(receipt) ?? [];
    expect(printed.name).to.contain(number);
    expect(printed.text).to.contain(number);
    expect(receipt)
      .to.match(/ZH20\d{12}/)
      .and.match(/\d{4}年\d+月\d+日前|尚未公布/);
    await expectAccessible(widget);

    await one.click('[part=to-progress]');
    await one.until(() => one.sees('[part=progress]'), 'the question');
    expect(receipt).to.contain(one.field('number').value);
    await one.enter('secret', '2222-2222-2222');
    await one.click('[part=submit]');
    await one.until(() => one.message('secret').includes('不相符'), 'a wrong secret');
    await one.enter('secret', (await secretOf(backend, email)).toLowerCase().replaceAll('-', ''));
    await one.click('[part=submit]');
    await one.until(() => one.sees('[part=progress-shown]'), 'how it stands');
    expect(one.text('[part=progress-shown]')).to.contain('已受理，等待审核').and.contain('提交申请');
    await expectAccessible(widget);
    await setViewport({ width: 390, height: 800 });
    expect(widget.scrollWidth).to.be.at.most(widget.clientWidth);
  });

  it('proves a number that is given', async () => {
    const hall = await open();
    const { person: one } = hall;
    await one.enter('mobile', '13933334444');
    await one.click('[part=submit]');
    await one.until(() => one.message('smsCode').includes('获取短信验证码'), 'a number is proven or left out');
    await one.click('[part=send]');
    await one.until(() => one.text('[part=send]').includes('秒后'), 'the countdown');
    const [message] = await backend.mailbox('13933334444');
    await one.enter('smsCode', /\d{6}/.exec(message?.text ?? '')?.[0] ?? '');
    await one.until(() => one.sees('.passed'), 'proven');
    await withPapers(hall);
    await complete(hall);
    await one.click('[part=submit]');
    await one.until(() => one.sees('[part=receipt]'), 'the receipt');
  });

  it('refuses early what is no paper, by what it holds', async () => {
    const hall = await open();
    const { person: one, widget, count } = hall;
    const file = (name: string, ...parts: BlobPart[]) => new File(parts, name, { type: 'image/jpeg' });
    const png = new Uint8Array(64);
    png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    new DataView(png.buffer).setUint32(16, 30_000);
    new DataView(png.buffer).setUint32(20, 30_000);
    const whole = new Uint8Array(await (await picture()).arrayBuffer());
    choose(
      hall,
      'licence',
      file('page.jpg', '<!doctype html><script>alert(1)</script>'),
      file('drawing.jpg', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
      file('archive.jpg', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])),
      file('empty.jpg'),
      file('huge.png', png),
      file('torn.jpg', whole.slice(0, 300)),
      file('scan.pdf', '%PDF-1.7\n', new Uint8Array(11 * 1024 * 1024)),
    );
    await one.until(() => widget.renderRoot.querySelectorAll('.files .refused').length === 7, 'all are refused');
    await one.until(() => one.text('.files').includes('jpg、jpeg、png、bmp 或 pdf'), 'the sentences are there');
    const said = [...widget.renderRoot.querySelectorAll('.files .state')].map((line) => line.textContent?.trim() ?? '');
    for (const [index, sentence] of [
      [0, '不是 jpg'],
      [1, '不是 jpg'],
      [2, '不是 jpg'],
      [3, '文件是空的'],
      [4, '图片尺寸过大'],
      [5, '已损坏'],
      [6, '超过10 MB'],
    ] as const)
      expect(said[index]).to.contain(sentence);
    expect(count('POST /v1/recovery/uploads'), 'nothing travelled').to.equal(0);
    await expectAccessible(widget);
    await one.click('[part=submit]');
    await one.until(() => one.message('licence').includes('移除该文件'), 'they are removed first');
    for (let i = 0; i < 7; i++) await one.click('[data-attachment=licence] li .tools .tool:last-child');
    expect(one.sees('[data-attachment=licence] .files')).to.equal(false);
  });

  it('says on its file what only the server finds', async () => {
    const hall = await openRecovery({ of: backend, route: 'account' });
    // There is no scanner in a page.
    const problem = {
      type: 'about:blank',
      title: 'x',
      status: 422,
      code: 'request/invalid',
      requestId: 'r',
      errors: [{ pointer: '/file', code: 'file/infected' }],
    };
    const scan = (request: Request): Promise<Response> =>
      request.method === 'GET' && request.url.includes('/uploads/')
        ? Promise.resolve(
            new Response(JSON.stringify(problem), {
              status: 422,
              headers: { 'content-type': 'application/problem+json' },
            }),
          )
        : backend.fetch(request);
    hall.widget.client = createConnection({ api: backend.api, key: backend.key, fetch: scan });
    await toPapers(hall);
    choose(hall, 'letter', await picture());
    await hall.person.until(() => hall.person.sees('.files .refused'), 'it is refused');
    await hall.person.until(() => hall.person.text('.files .state').includes('未通过安全检查'), 'its sentence');
  });

  it('makes large images and bitmaps smaller before they travel', async () => {
    const hall = await open();
    const { person: one } = hall;
    choose(
      hall,
      'licence',
      bitmap('扫描.bmp', 400, 300),
      await picture('大图.png', { width: 3600, height: 1200, type: 'image/png' }),
    );
    await one.until(() => taken(hall) === 2, 'both are taken');
    const sizes = [...hall.widget.renderRoot.querySelectorAll('.what .note')].map((line) => line.textContent?.trim());
    expect(parseInt(sizes[0] ?? '', 10), 'a bitmap of 351 kB travels as JPEG').to.be.below(40);
  });

  it('takes what is dropped and pasted', async () => {
    const hall = await open();
    const drop = hall.person.find('[data-attachment=letter] .drop');
    const dragged = new DataTransfer();
    dragged.items.add(await picture('letter.jpg'));
    const over = new DragEvent('dragover', { dataTransfer: dragged, bubbles: true, cancelable: true, composed: true });
    drop.dispatchEvent(over);
    expect(over.defaultPrevented && drop.classList.contains('over')).to.equal(true);
    drop.dispatchEvent(
      new DragEvent('drop', { dataTransfer: dragged, bubbles: true, cancelable: true, composed: true }),
    );
    const copied = await picture('licence.jpg');
    const clipboardData = new DataTransfer();
    clipboardData.items.add(copied);
    const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true });
    // Firefox gives the events of scripts a clipboard of their own.
    if (!paste.clipboardData?.files.length) paste.clipboardData?.items.add(copied);
    hall.person.find('#contact').dispatchEvent(paste);
    await hall.person.until(() => taken(hall) === 2, 'both are taken');
    expect(hall.person.text('[data-attachment=letter] .files')).to.contain('letter.jpg');
    expect(hall.person.text('[data-attachment=licence] .files')).to.contain('licence.jpg');
  });

  it('goes on from half-way when a connection comes back, and can be cancelled', async () => {
    const hall = await open();
    const { person: one, count } = hall;
    backend.faults.latency = 60;
    choose(hall, 'licence', await picture('noise.jpg', { width: 1200, height: 1000, noise: true }));
    await one.until(() => patches(hall) >= 2, 'two pieces are sent');
    backend.faults.offline = true;
    await one.until(() => one.text('.files .state').includes('连接中断'), 'it says so');
    await expectAccessible(hall.widget);
    backend.faults.offline = false;
    backend.faults.latency = 0;
    window.dispatchEvent(new Event('online'));
    await one.until(() => taken(hall) === 1, 'it is taken');
    expect(count('POST /v1/recovery/uploads'), 'it was begun once').to.equal(1);

    backend.faults.latency = 200;
    choose(hall, 'letter', await picture('noise.jpg', { width: 1200, height: 1000, noise: true }));
    await one.until(() => one.sees('[data-attachment=letter] progress'), 'its progress');
    await one.click('[data-attachment=letter] .tools .tool:last-child');
    expect(one.sees('[data-attachment=letter] .files')).to.equal(false);
  });

  it('loses nothing when the server fails, the answer is lost, or the network is gone', async () => {
    const hall = await open();
    const { person: one, widget, calls } = hall;
    await withPapers(hall);
    const email = await complete(hall);
    backend.faults.offline = true;
    await one.click('[part=submit]');
    await one.until(() => one.sees('.summary:focus'), 'the failure');
    expect(one.text('.summary')).to.contain('无法连接服务器');
    await expectAccessible(widget);
    backend.faults.offline = false;
    expect(one.field('email')).to.have.value(email);
    backend.faults.failures = [500, 500, 500];
    await one.click('[part=submit]');
    await one.until(() => one.sees('.summary') && !one.text('.summary').includes('无法连接'), 'the server failed');
    backend.faults.failures = [];
    backend.faults.droppedAnswers = 1;
    await one.click('[part=submit]');
    await one.until(() => one.sees('[part=receipt]'), 'the receipt');
    const keys = new Set(calls.filter(({ what }) => what === 'POST /v1/recovery/submissions').map(({ key }) => key));
    expect(keys.size, 'one submission under one key, as often as it was sent').to.be.at.most(2);
    expect((await backend.mailbox(email)).length, 'one receipt').to.equal(1);
  });

  it('keeps what was typed and chosen through a reload, and through the end of its hour', async () => {
    sessionStorage.clear();
    const first = await open({ draft: 'tab' });
    await first.person.enterAll(person);
    choose(first, 'licence', await picture('营业执照.jpg'));
    await first.person.until(() => taken(first) === 1, 'taken');
    await first.person.pause(600);
    const second = await anotherForm(first);
    await second.person.until(() => second.person.field('code').value, 'the code is back');
    await second.person.click('[part=submit]');
    await second.person.until(() => taken(second) === 1, 'the file is back and travels anew');
    expect(second.person.text('.files')).to.contain('营业执照.jpg');
    expect(second.person.field('contact')).to.have.value('陈佳');

    backend.advance(61 * 60_000);
    choose(second, 'letter', await picture('申请.jpg'));
    await second.person.until(() => second.person.sees('[part=open] .warning'), 'the hour is over');
    expect(second.person.text('.warning')).to.contain('已填写的内容和已选择的文件会保留');
    await expectAccessible(second.widget);
    await second.person.click('[part=submit]');
    await second.person.until(() => taken(second) === 2, 'both travel anew');
    await complete(second);
    await second.person.click('[part=submit]');
    await second.person.until(() => second.person.sees('[part=receipt]'), 'the receipt');
    const third = await anotherForm(second);
    await toPapers(third);
    await third.person.pause(200);
    expect(third.person.sees('.files'), 'nothing is kept after the receipt').to.equal(false);
    third.widget.remove();
    sessionStorage.clear();
  });

  it('speaks English', async () => {
    const hall = await open({ lang: 'en' });
    choose(hall, 'licence', await picture('licence.jpg'));
    await hall.person.until(() => taken(hall) === 1, 'taken');
    expect(/\p{Script=Han}/u.exec(hall.person.text('.root')), 'no Chinese is left').to.equal(null);
  });
});

const patches = ({ calls }: RecoveryHall): number => calls.filter(({ what }) => what.startsWith('PATCH')).length;
