// An authorised JSON route against a bare Hono app on the same HTTP server, in turns: `node bench/http.bench.ts [--json]`.
// Each round has new processes of both, one after the other, and tells the ratio of the two: one process of a server
// may be nearly twice as quick as the next, by where its memory lies and what of it was compiled when.
// Sixty-four connections are a busy proxy's. With few (`--connections 16`) the program that asks sleeps between two
// answers of the slower server, and waking it is charged to that server alone: about 2 µs a request where it was measured.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import type { Target } from './http.server.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '64' },
  },
});

type Kind = 'hello' | 'session';

const start = async (kind: Kind) => {
  const child = fork(fileURLToPath(new URL('./http.server.ts', import.meta.url)), [kind], {
    execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [target] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`the ${kind} server did not start`))),
  ])) as [Target];
  return {
    target,
    /** Microseconds of processor time since the start. */
    cpu: async () => {
      child.send('cpu');
      return ((await once(child, 'message')) as [number])[0];
    },
    stop: () => child.disconnect(),
  };
};
type Server = Awaited<ReturnType<typeof start>>;

interface Round {
  readonly perSecond: number;
  /** Processor time of one request, microseconds: what stays comparable on a machine that has other work to do. */
  readonly cpu: number;
}

/** One round; an answer other than 2xx measures nothing. */
const measure = async ({ target: { url, headers }, cpu }: Server, duration: number): Promise<Round> => {
  const before = await cpu();
  const result = await autocannon({ url, headers, duration, connections: Number(values.connections) });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  return { perSecond: result.requests.average, cpu: ((await cpu()) - before) / result.requests.total };
};

const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Seconds until the engine has compiled what is asked for again and again, in either server: it is still at it after two. */
const warmUp = 4;

/** A server of its own: started, warmed up, measured, stopped. */
const inNewProcess = async (kind: Kind): Promise<Round> => {
  const server = await start(kind);
  try {
    await measure(server, warmUp);
    return await measure(server, Number(values.seconds));
  } finally {
    server.stop();
  }
};

const rounds: Record<Kind, Round>[] = [];
const ratioOf = ({ hello, session }: Record<Kind, Round>) => session.perSecond / hello.perSecond;
for (let round = 0; round < Number(values.rounds); round++) {
  const order: readonly Kind[] = round % 2 === 0 ? ['hello', 'session'] : ['session', 'hello'];
  const measured: Partial<Record<Kind, Round>> = {};
  for (const kind of order) measured[kind] = await inNewProcess(kind);
  rounds.push(measured as Record<Kind, Round>);
}

const medianOf = (kind: Kind): Round => ({
  perSecond: median(rounds.map((round) => round[kind].perSecond)),
  cpu: median(rounds.map((round) => round[kind].cpu)),
});
const bare = medianOf('hello');
const route = medianOf('session');
const result = {
  hello: bare,
  session: route,
  ratio: median(rounds.map(ratioOf)),
  ratios: rounds.map(ratioOf),
  cpuRatio: median(rounds.map(({ hello, session }) => hello.cpu / session.cpu)),
};
const line = (name: string, { perSecond, cpu }: Round) =>
  `${name.padEnd(22)} ${perSecond.toFixed(0).padStart(7)} requests/s ${cpu.toFixed(1).padStart(7)} µs of processor time each`;
if (values.json) console.log(JSON.stringify(result));
else {
  console.log(line('bare Hono app', bare));
  console.log(line('authorised JSON route', route));
  console.log(`ratio by rate ${result.ratio.toFixed(2)}, by processor time ${result.cpuRatio.toFixed(2)}`);
  console.log(`rounds, by rate: ${result.ratios.map((ratio) => ratio.toFixed(2)).join(', ')}`);
}
