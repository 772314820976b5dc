import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { BusyPortError } from '../host/listen.ts';
import { startExamples, type Examples } from '../host/start-examples.ts';
import { welcome } from '../host/welcome.ts';

const folder = mkdtempSync(join(tmpdir(), 'zxkt-examples-'));
const options = { widgets: folder, overrides: { dataDirectory: join(folder, 'data'), logLevel: 'silent' } } as const;
writeFileSync(join(folder, 'all.js'), 'export {};\n');
after(() => rmSync(folder, { recursive: true }));

describe('the examples', () => {
  let examples: Examples;
  before(async () => {
    examples = await startExamples(options);
  });
  after(() => examples.stop());

  const configuration = (origin: string, key: string) =>
    fetch(`${examples.api}/v1/configuration`, { headers: { origin, 'x-zxkt-key': key, 'x-zxkt-client': 'test/1' } });

  it('run on three origins, two of them one site to a browser', () => {
    const [api, portal, provincial] = [examples.api, examples.portal, examples.provincial].map((url) => new URL(url));
    assert.equal(api?.hostname, 'localhost');
    assert.equal(portal?.hostname, 'localhost');
    assert.equal(provincial?.hostname, '127.0.0.1');
    assert.equal(new Set([api.port, portal.port, provincial.port]).size, 3);
  });

  it('give each site the API and a key that is good there and nowhere else', async () => {
    for (const [site, path, other] of [
      [examples.portal, '/register.html', examples.provincial],
      [examples.provincial, '/', examples.portal],
    ] as const) {
      const page = await fetch(site + path);
      const html = await page.text();
      assert.match(page.headers.get('content-security-policy') ?? '', new RegExp(`connect-src ${examples.api};`));
      assert.equal(/api="([^"]*)"/.exec(html)?.[1], examples.api);
      const key = /\skey="([^"]*)"/.exec(html)?.[1] ?? '';
      const answer = await configuration(site, key);
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('access-control-allow-origin'), site);
      assert.equal((await configuration(other, key)).status, 403);
    }
  });

  it('have a mailbox and documents to read', async () => {
    assert.equal((await fetch(examples.mailbox)).status, 200);
    const { items } = (await (await fetch(`${examples.mailbox}.json`)).json()) as { items: { code: string | null }[] };
    // What the demonstration enterprises were told carries numbers, and none of them is a code to type.
    assert.ok(items.every(({ code }) => code === null));
    assert.equal((await fetch(examples.docs)).status, 200);
  });

  it('tell where everything is, and who can sign in', () => {
    const text = welcome(examples, 1);
    const { portal, provincial, mailbox, docs, demo, data } = examples;
    for (const told of [portal, provincial, mailbox, docs, demo.password, data]) assert.ok(text.includes(told), told);
    for (const { account } of demo.accounts) assert.ok(text.includes(account), account);
  });

  it('keep their data through a stop', async () => {
    const ports = Object.fromEntries(
      (['api', 'portal', 'provincial'] as const).map((name) => [name, Number(new URL(examples[name]).port)]),
    ) as { api: number; portal: number; provincial: number };
    await examples.stop();
    await assert.rejects(fetch(examples.portal));
    examples = await startExamples({ ...options, ports });
    assert.equal(Number(new URL(examples.portal).port), ports.portal);
    assert.equal((await fetch(examples.portal)).status, 200);
  });
});

describe('a busy port', () => {
  it('is named, and nothing stays open', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const overrides = { ...options.overrides, dataDirectory: join(folder, 'busy') };
    await assert.rejects(
      startExamples({ ...options, overrides, ports: { api: 0, portal: port, provincial: 0 } }),
      (error) => {
        assert.ok(error instanceof BusyPortError);
        assert.match(error.message, new RegExp(`Port ${port} is in use`));
        return true;
      },
    );
    taken.close();
  });
});
