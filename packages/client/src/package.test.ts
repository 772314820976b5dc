import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { it } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { isContractError } from './errors/contract-error.ts';
import { version } from './version.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

it('gives the version of its package', async () => {
  const manifest = JSON.parse(await readFile(here('../package.json'), 'utf8')) as { version: string };
  assert.equal(version, manifest.version);
});

it('is imported by its published names', async () => {
  const whole = await import('@zxkt/client');
  const part = await import('@zxkt/client/connection');
  assert.equal(whole.createConnection, part.createConnection);
  assert.ok(whole.createClient({ api: 'https://api.example', key: 'pk_test' }) instanceof part.Connection);
});

it('brings no calls but those of the session with a bare connection', async () => {
  const { metafile } = await build({
    entryPoints: [here('connection.ts')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    conditions: ['source', 'browser'],
    logLevel: 'silent',
  });
  const files = Object.keys(metafile.inputs);
  const calls = files.flatMap((file) => /contract\/src\/calls\/(.+)\.ts$/.exec(file)?.[1] ?? []);
  assert.deepEqual(calls.toSorted(), ['call', 'headers', 'sessions']);
  assert.deepEqual(
    files.filter((file) => /client\/src\/resources/.test(file)),
    [],
  );
});

it('runs where there is neither Node nor a page', async () => {
  const { outputFiles } = await build({
    entryPoints: [here('index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'zxkt',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['source'],
    logLevel: 'silent',
  });
  const platform = {
    ...{ AbortController, AbortSignal, CustomEvent, Event, EventTarget, Headers, Request, Response },
    ...{
      ReadableStream,
      TextDecoder,
      TextEncoder,
      URL,
      URLSearchParams,
      clearTimeout,
      crypto,
      performance,
      setTimeout,
    },
    ...{ fetch: () => Promise.resolve(new Response('{"id":"c1"}', { status: 201 })) },
  };
  const call =
    "zxkt.createClient({ api: 'https://api.example', key: 'pk_test' }).challenges.create({ action: 'sign-in' })";
  const context = createContext({ ...platform });
  runInContext(outputFiles[0]?.text ?? '', context);
  const error: unknown = await runInContext(`${call}.catch((error) => error)`, context);
  assert.ok(isContractError(error), String(error));
});
