import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { demoKeys, seedDemo } from '@zxkt/server';
import { startServer, type RunningServer } from '@zxkt/server/node';
import type { Browser } from 'puppeteer-core';
import { freshBundle } from '../../host/bundle.ts';
import { openCookieProbe, returningCookies } from './cookie-probe.ts';
import { startDoctorSite, type DoctorSite, type Setup } from './doctor-site.ts';
import { openGate, type Gate } from './gate.ts';
import { configurationOf, openBrowser, ordinaryBrowser, temporaryFolder } from './stage.ts';
import { Visitor } from './visitor.ts';

type Outcome = 'good' | 'notice' | 'fault' | 'unknown';
interface Seen {
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly report: string;
  /** What stands on the page of it. */
  readonly drawn: string;
}

const insecure = 'portal.example';
/** As a browser starts that maps a name to this machine, and lets pages without encryption call its own network. */
const args = [`--host-resolver-rules=MAP ${insecure} 127.0.0.1`, '--disable-features=LocalNetworkAccessChecks'];

describe('<zxkt-doctor> on a page with a fault put in on purpose', () => {
  let browser: Browser;
  let server: RunningServer;
  let gate: Gate;
  let site: DoctorSite;
  let healthy: Setup;
  let own: string;

  before(async () => {
    const bundle = await freshBundle(join(import.meta.dirname, '../../..'));
    [browser, server, gate] = await Promise.all([
      openBrowser({}, args),
      configurationOf('sqlite').then((configuration) => startServer({ configuration, overrides: { port: 0 } })),
      openGate(),
    ]);
    healthy = { api: `http://localhost:${new URL(server.url).port}`, key: demoKeys.portal };
    site = await startDoctorSite(bundle, healthy);
    own = `http://127.0.0.1:${site.port}`;
    gate.to = healthy.api;
    await seedDemo(server.platform, { portal: [own, `http://${insecure}:${site.port}`], provincial: [] });
  });
  after(async () => {
    await Promise.all([site.stop(), gate.close(), server.stop()]);
  });

  /** Opens the page so set up, and reads what the doctor says. What is wrong with it may be seen in the console as well. */
  const examine = async (
    setup: Partial<Setup> = {},
    { at = own, by = browser, before: prepare }: { at?: string; by?: Browser; before?: () => void } = {},
  ): Promise<Seen> => {
    site.setup = { ...healthy, ...setup };
    const visitor = await Visitor.arrive(by);
    if (Object.keys(setup).length > 0 || at !== own) visitor.expect(/./);
    if (prepare) await visitor.page.evaluateOnNewDocument(prepare);
    await visitor.page.evaluateOnNewDocument(() =>
      document.addEventListener('zxkt-diagnosed', (event) =>
        Object.assign(document, { diagnosed: (event as CustomEvent).detail }),
      ),
    );
    await visitor.go(`${at}/`);
    await visitor.page.waitForFunction(() => 'diagnosed' in document, { timeout: 60_000 });
    const seen = await visitor.page.evaluate(async () => {
      const doctor = document.querySelector('zxkt-doctor');
      await (doctor as (Element & { readonly updateComplete: Promise<unknown> }) | null)?.updateComplete;
      const { outcomes, report } = (document as Document & { diagnosed: Omit<Seen, 'drawn'> }).diagnosed;
      return { outcomes, report, drawn: doctor?.shadowRoot?.textContent ?? '' };
    });
    await visitor.leave();
    return seen;
  };

  /** What is not as it should be, which fonts a machine has aside. */
  const others = ({ outcomes }: Seen, ...but: string[]) =>
    Object.fromEntries(
      Object.entries(outcomes).filter(
        ([name, outcome]) => outcome !== 'good' && name !== 'font' && !but.includes(name),
      ),
    );
  const lineOf = ({ report }: Seen, check: string): string =>
    report.split('\n').find((line) => line.includes(` ${check} `)) ?? '';

  it('none: all is well, and nothing is said in the console', async () => {
    const seen = await examine();
    assert.deepEqual(others(seen), {});
    assert.match(seen.drawn, /全部正常|需要留意/);
  });

  it('an origin that the key was not issued for', async () => {
    const at = `http://localhost:${site.port}`;
    const seen = await examine({}, { at });
    assert.equal(seen.outcomes['origin'], 'fault');
    assert.ok(lineOf(seen, 'origin').includes(`不允许来源 ${at} 的网页读取应答`), seen.report);
    assert.deepEqual([seen.outcomes['reach'], seen.outcomes['policy']], ['good', 'good']);
  });

  it('an origin that another key was issued for, and this one was not', async () => {
    const seen = await examine({ key: demoKeys.provincial });
    assert.equal(seen.outcomes['origin'], 'fault');
    assert.ok(lineOf(seen, 'origin').includes(`服务不允许来源 ${own} 使用这个密钥`), seen.report);
    assert.equal(seen.outcomes['key'], 'good');
  });

  it('a key that nobody issued', async () => {
    const seen = await examine({ key: 'pk_mistyped' });
    assert.deepEqual([seen.outcomes['key'], seen.outcomes['reach']], ['fault', 'good']);
    assert.match(lineOf(seen, 'key'), /pk_mistyped/);
  });

  it('a policy that does not list the API among what may be connected to', async () => {
    const seen = await examine({ policy: (policy) => policy.replace(/connect-src [^;]+/, "connect-src 'self'") });
    assert.deepEqual([seen.outcomes['reach'], seen.outcomes['policy']], ['fault', 'fault']);
    assert.ok(lineOf(seen, 'reach').includes(`connect-src`), seen.report);
    assert.ok(lineOf(seen, 'policy').includes(`connect-src ${healthy.api}`), seen.report);
  });

  it('Trusted Types without the name that the widgets need: no widget can be drawn, and the doctor says so in text', async () => {
    for (const list of ["'none'", 'others']) {
      const seen = await examine({
        policy: (policy) => policy.replace('trusted-types lit-html', `trusted-types ${list}`),
      });
      assert.equal(seen.outcomes['trusted-types'], 'fault');
      assert.match(lineOf(seen, 'trusted-types'), /在 trusted-types 中加入 lit-html/);
      const undated = (text: string) => text.replace(/^\d{4}-.*Z$/m, '');
      assert.equal(undated(seen.drawn), undated(seen.report));
      assert.deepEqual(others(seen, 'trusted-types'), {});
    }
  });

  it('Trusted Types that are listed and not enforced: the widgets are drawn, and the doctor says what is missing', async () => {
    const policy = (healthyOne: string) =>
      healthyOne.replace("require-trusted-types-for 'script'; ", '').replace('types lit-html', 'types others');
    const seen = await examine({ policy });
    assert.deepEqual(others(seen), { 'trusted-types': 'notice' });
    assert.match(seen.drawn, /需要留意/);
  });

  it('a browser that returns no cookie of the API: the session falls back to tokens', async () => {
    const [probe, blocking] = await Promise.all([
      openCookieProbe(),
      openBrowser(
        {
          profile: {
            cookie_controls_mode: 1,
            content_settings: { exceptions: { cookies: { [`${gate.url},*`]: { setting: 2 } } } },
          },
        },
        args,
      ),
    ]);
    gate.to = probe.own;
    // A browser without preferences is helped: to the page it is the same.
    gate.withoutCookies = (await returningCookies(blocking, probe.foreign, gate.url)) !== '';
    assert.equal(await returningCookies(blocking, probe.foreign, gate.url), '');
    probe.close();
    gate.to = healthy.api;
    const seen = await examine({ api: gate.url }, { by: blocking });
    gate.withoutCookies = false;
    assert.deepEqual(others(seen), { cookie: 'notice' });
    assert.match(lineOf(seen, 'cookie'), /内存令牌/);
  });

  it('a clock that is two hours slow', async () => {
    const slow = () => {
      const { now } = Date;
      Date.now = () => now() - 7_200_000;
    };
    const seen = await examine({}, { before: slow });
    assert.deepEqual(others(seen), { clock: 'fault' });
    assert.match(lineOf(seen, 'clock'), /约 120 分钟/);
  });

  it('widgets of another contract than the server: it refuses them', async () => {
    gate.rewriting = (headers) => ({
      ...headers,
      'x-zxkt-client': String(headers['x-zxkt-client']).replace(/contract\/\d+/, 'contract/9'),
    });
    const seen = await examine({ api: gate.url });
    gate.rewriting = undefined;
    assert.deepEqual([seen.outcomes['version'], seen.outcomes['reach']], ['fault', 'good']);
    assert.match(lineOf(seen, 'version'), /服务拒绝应答/);
  });

  it('two versions of the widgets', async () => {
    const seen = await examine({
      content: '<script src="/next/loader.js" data-suffix="-v9"></script><zxkt-doctor-v9></zxkt-doctor-v9>',
    });
    assert.equal(seen.outcomes['version'], 'notice');
    assert.match(lineOf(seen, 'version'), /0\.1\.0, 9\.0\.0|9\.0\.0, 0\.1\.0/);
  });

  it('a page without encryption', async () => {
    const seen = await examine({}, { at: `http://${insecure}:${site.port}` });
    assert.equal(seen.outcomes['storage'], 'fault');
    assert.match(lineOf(seen, 'storage'), /不是 https/);
  });

  it('an API that is not there', async () => {
    const closed = await openGate();
    await closed.close();
    const seen = await examine({ api: closed.url });
    assert.equal(seen.outcomes['reach'], 'fault');
    assert.match(lineOf(seen, 'reach'), /服务没有应答/);
  });

  it('a computer without Chinese fonts', async () => {
    const fonts = join(temporaryFolder(), 'fonts.conf');
    writeFileSync(
      fonts,
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>/usr/share/fonts/truetype/dejavu</dir></fontconfig>`,
    );
    const poor = await openBrowser({}, args, { FONTCONFIG_FILE: fonts });
    const seen = await examine({}, { by: poor });
    assert.equal(seen.outcomes['font'], 'fault');
    assert.match(lineOf(seen, 'font'), /没有中文字体/);
    const rich = await examine({}, { by: await ordinaryBrowser() });
    assert.notEqual(rich.outcomes['font'], 'fault');
  });
});
