import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { demoAccounts, demoKeys, demoPassword, seedDemo } from '@zxkt/server';
import { readConfiguration, startServer } from '@zxkt/server/node';
import { startPostgres } from '../../../../server/test/postgres-server.ts';
import { inPageBackend } from '../index.ts';
import { checkConformance, type ConformanceResult, type ConformanceTarget } from './index.ts';
import { report } from './report.ts';

const closings: (() => unknown)[] = [];
after(async () => {
  for (const close of closings.reverse()) await close();
});

const [demo] = demoAccounts;
const account = { account: demo?.account ?? '', password: demoPassword };

/** The real program on a free port, with demonstration data. */
const served = async (environment: Record<string, string>): Promise<ConformanceTarget> => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'zxkt-conformance-'));
  closings.push(() => rmSync(dataDirectory, { recursive: true, force: true, maxRetries: 5 }));
  const configuration = readConfiguration({
    ZXKT_DATA_DIR: dataDirectory,
    ZXKT_LOG_LEVEL: 'error',
    ZXKT_PORT: '0',
    ZXKT_RATE_LIMIT_FACTOR: '1000',
    ...environment,
  });
  const origin = 'https://portal.example';
  const server = await startServer({
    configuration,
    prepare: (platform) => seedDemo(platform, { portal: [origin], provincial: [] }),
  });
  closings.push(() => server.stop());
  return { api: server.url, key: demoKeys.portal, origin, account };
};

const inPage = async (): Promise<ConformanceTarget> => {
  const backend = await inPageBackend({ settings: { rateLimitFactor: 1000 } });
  closings.push(() => backend.close());
  return { api: backend.api, key: backend.key, fetch: backend.fetch, account };
};

const resultsOf = async (target: ConformanceTarget): Promise<readonly ConformanceResult[]> => {
  const results: ConformanceResult[] = [];
  for await (const result of checkConformance(target)) results.push(result);
  return results;
};
const failures = (results: readonly ConformanceResult[]) => results.filter(({ outcome }) => outcome !== 'holds');

describe('the conformance suite', () => {
  it('holds of the reference backend on SQLite, whole', async () => {
    const results = await resultsOf(await served({}));
    assert.deepEqual(failures(results), []);
    assert.ok(results.length > 200, String(results.length));
  });

  it('holds of the reference backend on PostgreSQL, whole', async () => {
    const postgres = await startPostgres();
    closings.push(() => postgres.stop());
    assert.deepEqual(failures(await resultsOf(await served({ ZXKT_DATABASE_URL: postgres.url }))), []);
  });

  it('holds of the reference backend in the page, whole', async () => {
    assert.deepEqual(failures(await resultsOf(await inPage())), []);
  });

  it('leaves out what it was given no account for, and says so', async () => {
    const { account: _, ...target } = await inPage();
    const results = await resultsOf(target);
    assert.deepEqual(new Set(results.map(({ outcome }) => outcome)), new Set(['holds', 'not-checked']));
  });

  it('names what a backend does otherwise', async () => {
    const target = await inPage();
    const altered = (
      change: (response: Response, request: Request) => Response | Promise<Response>,
    ): ConformanceTarget => ({
      ...target,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        return change(await (target.fetch as typeof fetch)(request.clone()), request);
      },
    });
    const named = async (other: ConformanceTarget) =>
      failures(await resultsOf(other)).map(({ group, what }) => `${group} ${what}`);
    const remade = (response: Response, headers: Headers, body: BodyInit | null = response.body) =>
      new Response(response.status === 204 ? null : body, { status: response.status, headers });

    const cached = await named(
      altered((response) => {
        const headers = new Headers(response.headers);
        if (response.status === 403) headers.set('cache-control', 'max-age=60');
        return remade(response, headers);
      }),
    );
    assert.ok(cached.includes('signIn refuses an unknown key'), cached.join('\n'));

    const talkative = await named(
      altered(async (response, request) => {
        const headers = new Headers(response.headers);
        const isAsked = request.method === 'GET' && new URL(request.url).pathname.endsWith('/v1/configuration');
        if (!isAsked || !response.ok) return remade(response, headers);
        const { passwordPolicy: _, ...rest } = (await response.json()) as Record<string, unknown>;
        return remade(response, headers, JSON.stringify(rest));
      }),
    );
    assert.deepEqual(talkative, ['readConfiguration tells what a page may know before anyone signs in']);
  });

  it('prints each sentence under what it is about, and counts', async () => {
    const lines: string[] = [];
    const results: ConformanceResult[] = [
      { group: 'signIn', what: 'refuses an unknown key', outcome: 'holds' },
      { group: 'signIn', what: 'refuses what is not JSON', outcome: 'fails', detail: 'the status is [500,500]' },
      { group: 'writes', what: 'keep a draft', outcome: 'not-checked', detail: 'needs an account to sign in with' },
    ];
    const stream = async function* () {
      yield* results;
    };
    assert.equal(await report(stream(), (line) => lines.push(...line.split('\n'))), 1);
    assert.deepEqual(lines, [
      '',
      'signIn',
      '  ✓ refuses an unknown key',
      '  ✗ refuses what is not JSON',
      '    the status is [500,500]',
      '',
      'writes',
      '  – keep a draft',
      '    needs an account to sign in with',
      '',
      '1 hold, 1 do not, 1 were not checked',
    ]);
  });
});
