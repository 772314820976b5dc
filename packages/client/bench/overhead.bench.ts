// What a call costs over plain `fetch`: an in-process `fetch` answers 45 fields, so nothing but the client is measured.
// All ways ask the same question with the same headers; `ky, bare` asks without any, to show what those cost.
// The ways take turns within each round, so that a busy machine slows all of them alike. `--json` for programs.
import assert from 'node:assert/strict';
import { call } from '@zxkt/contract/calls/call';
import { clientHeader, keyHeader, requestIdHeader } from '@zxkt/contract/calls/headers';
import ky from 'ky';
import * as v from 'valibot';
import { createConnection } from '../src/connection.ts';

const rounds = 1000;
const callsARound = 20;
const warmUpRounds = 200;
/** The promise: at most this much more than ky alone. */
const budgetMicroseconds = 10;

const kinds = [
  ['text', v.string(), (n: number) => `外贸发展专项资金 ${n}`],
  ['number', v.number(), (n: number) => n * 1000],
  ['flag', v.boolean(), (n: number) => n % 2 === 0],
  ['kind', v.picklist(['person', 'domestic-enterprise', 'foreign-enterprise']), () => 'person'],
  ['none', v.nullable(v.string()), () => null],
] as const;

const entries: Record<string, v.GenericSchema> = {};
const value: Record<string, unknown> = {};
for (let n = 0; n < 45; n += 1) {
  const [name, schema, make] = kinds[n % kinds.length] ?? kinds[0];
  entries[`${name}${n}`] = schema;
  value[`${name}${n}`] = make(n);
}
const body = JSON.stringify(value);

const answer = (_: unknown): Promise<Response> =>
  Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));

const read = call({
  method: 'GET',
  path: '/v1/things/:id',
  audience: 'public',
  status: 200,
  summary: 'For the measurement',
  response: v.object(entries),
});

const url = 'https://api.example/v1/things/t1';
const input = { params: { id: 't1' } } as const;
const connection = createConnection({ api: 'https://api.example', key: 'pk_bench', fetch: answer });
const headers = {
  [keyHeader]: 'pk_bench',
  [clientHeader]: 'zxkt-client/0.1.0 contract/1.0',
  [requestIdHeader]: '0123456789abcdef0123456789abcdef-1',
};
const init = { headers, credentials: 'include' } as const;

const ways: Record<string, () => Promise<unknown>> = {
  'plain fetch': async () => {
    const response = await answer(new Request(url, init));
    return response.json();
  },
  'ky alone': () => ky(url, { ...init, fetch: answer }).json(),
  'ky, bare': () => ky(url, { fetch: answer }).json(),
  client: () => connection.send(read, input),
};

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;

for (const way of Object.values(ways)) assert.deepEqual(await way(), value);

const samples = Object.fromEntries(Object.keys(ways).map((name) => [name, [] as number[]]));
for (let round = -warmUpRounds; round < rounds; round += 1) {
  for (const [name, way] of Object.entries(ways)) {
    const began = performance.now();
    for (let n = 0; n < callsARound; n += 1) await way();
    if (round >= 0) samples[name]?.push(((performance.now() - began) / callsARound) * 1000);
  }
}

const medians = Object.fromEntries(Object.entries(samples).map(([name, numbers]) => [name, median(numbers)]));
const of = (name: string): number => medians[name] ?? NaN;
const differences = (samples['client'] ?? []).map((sample, n) => sample - (samples['ky alone']?.[n] ?? NaN));
const round = (number: number): number => Math.round(number * 10) / 10;
const overKy = round(median(differences));
// Other work on the machine only ever adds. The verdict is on the quietest fifth of the run; the whole is shown beside it.
const fifth = rounds / 5;
const quietest = round(Math.min(...[0, 1, 2, 3, 4].map((n) => median(differences.slice(n * fifth, (n + 1) * fifth)))));
const within = quietest <= budgetMicroseconds;

if (process.argv.includes('--json')) {
  const microseconds = Object.fromEntries(Object.entries(medians).map(([name, number]) => [name, round(number)]));
  const overKyMicroseconds = { whole: overKy, quietest };
  const result = { microseconds, overKyMicroseconds, budgetMicroseconds, within };
  console.log(JSON.stringify({ name: 'client-overhead', ...result }));
} else {
  const rows = Object.entries(medians).map(([name, number]) => [
    name,
    { 'median µs a call': round(number), '× plain fetch': round(number / of('plain fetch')) },
  ]);
  console.table(Object.fromEntries(rows));
  console.log(`client over ky: ${overKy} µs, quietest fifth ${quietest} µs (budget ${budgetMicroseconds} µs)`);
}
process.exitCode = within ? 0 : 1;
