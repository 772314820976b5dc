import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { createConnection } from '@zxkt/client/connection';
import { inPageBackend, type InPageBackend } from '@zxkt/testing';
import { atDesk, expectAccessible } from '../../test/hall-fixture.ts';
import { Person } from '../../test/person.ts';
import type { CheckName, CheckOutcome } from './diagnosis.ts';
import './define.ts';
import { areShown } from './fonts.ts';
import type { ZxktDoctor } from './doctor.ts';

interface Page {
  readonly person: Person;
  readonly doctor: ZxktDoctor;
  readonly outcomes: Readonly<Record<CheckName, CheckOutcome>>;
  readonly report: string;
  readonly says: (check: CheckName) => string;
}

/** Listens before it asks: some examinations are over before anything else has its turn. */
const examined = async (ask: () => Promise<unknown>): Promise<Page> => {
  const diagnosed = oneEvent(document, 'zxkt-diagnosed');
  await ask();
  const event = await diagnosed;
  const doctor = event.target as ZxktDoctor;
  await doctor.updateComplete;
  const says = (check: CheckName) => doctor.renderRoot.querySelector(`[data-check=${check}] .says`)?.textContent ?? '';
  return { person: new Person(doctor), doctor, ...event.detail, says };
};
const examinedIn = (page: TemplateResult) => examined(() => fixture(page));
const askAgain = ({ person }: Page) => examined(() => person.click('.acts button:last-child'));

let backend: InPageBackend;

/** The page of an integrator: the address and key that they wrote, before the real backend or what stands in its way. */
const open = async ({
  key = backend.key,
  api = backend.api,
  fetch = backend.fetch,
  lang = 'zh-CN',
}: { key?: string; api?: string; fetch?: typeof globalThis.fetch; lang?: string } = {}): Promise<Page> =>
  examinedIn(
    html`<zxkt-provider api=${api} key=${key} .fetch=${fetch} lang=${lang}><zxkt-doctor></zxkt-doctor></zxkt-provider>`,
  );

/** What is wrong with the page. Which fonts a machine has is no doing of a page's: they are asked about by themselves. */
const faultsOf = ({ outcomes }: Page) =>
  Object.entries(outcomes)
    .filter(([name, outcome]) => name !== 'font' && outcome === 'fault')
    .map(([name]) => name);

describe('<zxkt-doctor>', () => {
  before(async () => {
    backend = await inPageBackend();
  });
  beforeEach(atDesk);
  afterEach(() => Object.assign(backend.faults, { offline: false, outage: undefined }));

  it('finds nothing wrong where nothing is, but that no cookie comes back from a backend in the page', async () => {
    const page = await open();
    expect(faultsOf(page)).to.deep.equal([]);
    const { cookie, font: _, ...rest } = page.outcomes;
    expect(cookie).to.equal('notice');
    expect(new Set(Object.values(rest))).to.deep.equal(new Set(['good']));
    expect(page.person.text('.verdict')).to.contain('可以使用');
    expect(page.report)
      .to.contain(location.pathname)
      .and.contain('内存令牌')
      .and.not.contain(location.search || '\u0000');
    for (const colorScheme of ['light', 'dark'] as const) {
      await emulateMedia({ colorScheme });
      page.doctor.theme = 'auto';
      await expectAccessible(page.doctor);
    }
    await setViewport({ width: 390, height: 800 });
    expect(document.documentElement.scrollWidth).to.be.at.most(390);
    await expectAccessible(page.doctor);
  });

  it('names a key that is not known, and one that is missing', async () => {
    const wrong = await open({ key: 'pk_wrong' });
    expect(faultsOf(wrong)).to.deep.equal(['key']);
    expect(wrong.says('key')).to.contain('pk_wrong');
    expect(wrong.outcomes.origin).to.equal('unknown');
    expect(faultsOf(await open({ key: '' }))).to.deep.equal(['settings']);
  });

  it('names an address that is none, and a page without a provider', async () => {
    expect(faultsOf(await open({ api: 'zxkt.example.gov.cn' }))).to.deep.equal(['settings']);
    const alone = await examinedIn(html`<zxkt-doctor></zxkt-doctor>`);
    expect(faultsOf(alone)).to.deep.equal(['settings']);
    expect(alone.says('settings')).to.contain('zxkt-provider');
    expect(alone.outcomes.reach).to.equal('unknown');
    await expectAccessible(alone.doctor);
  });

  it('names a server that does not answer, one that fails, and finds it well again', async () => {
    backend.faults.offline = true;
    const page = await open();
    expect(faultsOf(page)).to.deep.equal(['reach']);
    expect(page.says('reach')).to.contain('没有应答');
    backend.faults.offline = false;
    backend.faults.outage = 500;
    const failing = await askAgain(page);
    expect(failing.says('reach')).to.contain('server/');
    backend.faults.outage = undefined;
    const well = await askAgain(page);
    expect(faultsOf(well)).to.deep.equal([]);
  });

  it('tells characters that a machine can show from those for which it has no font', () => {
    expect(areShown('A', 'B')).to.equal(true);
    // Firefox writes their numbers into their boxes.
    expect(areShown('\u{10fff0}', '\u{10fff1}')).to.equal(navigator.userAgent.includes('Firefox'));
  });

  it('names a clock that is wrong', async () => {
    const late = await inPageBackend({ now: Date.now() + 3_600_000 });
    const page = await open({ key: late.key, api: late.api, fetch: late.fetch });
    expect(faultsOf(page)).to.deep.equal(['clock']);
    expect(page.says('clock')).to.contain('60 分钟');
    await late.close();
  });

  it('names a server of another version, older or not to be talked to', async () => {
    const speaking =
      (version: string): typeof fetch =>
      async (input, init) => {
        const response = await backend.fetch(input, init);
        const body = (await response.json()) as object;
        return Response.json({ ...body, contractVersion: version }, response);
      };
    const other = await open({ fetch: speaking('9.0') });
    expect(faultsOf(other)).to.deep.equal(['version']);
    expect(other.says('version')).to.contain('9.0');
  });

  it('speaks English, and hands the report over', async () => {
    const { person, doctor, report } = await open({ lang: 'en' });
    expect(doctor.renderRoot.textContent).not.to.match(/\p{Script=Han}/u);
    expect(report).to.contain('good    key');
    await person.click('.acts button');
    await person.until(
      () => /copied|does not allow copying/.test(doctor.renderRoot.textContent),
      'the report is copied, or shown',
    );
  });

  it('examines with a connection that the host made', async () => {
    const client = createConnection({ api: backend.api, key: backend.key, fetch: backend.fetch });
    const page = await examinedIn(html`<zxkt-provider .client=${client}><zxkt-doctor></zxkt-doctor></zxkt-provider>`);
    expect(faultsOf(page)).to.deep.equal([]);
  });
});
