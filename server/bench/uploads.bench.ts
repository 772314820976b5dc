// Ten megabytes to our server and to a bare one that streams a POST to the same disk, in turns; then twenty at once, for
// what the server's memory grows by: `node bench/uploads.bench.ts [--json]`.
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { UploadTarget } from './uploads.server.ts';

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '25' } },
});
const megabyte = 1024 * 1024;
const atOnce = 20;

/** A photograph of as much noise as fits: a JPEG of ten megabytes, within a hundredth. */
const photograph = async (): Promise<Buffer> => {
  const [width, height] = [3600, 2600];
  const raw = { width, height, channels: 3 } as const;
  const pixels = randomBytes(width * height * 3);
  for (let quality = 95; ; quality -= 1) {
    const image = await sharp(pixels, { raw }).jpeg({ quality }).toBuffer();
    if (image.length <= 10 * megabyte) return image;
  }
};

const start = async (kind: 'bare' | 'zxkt') => {
  const child = fork(fileURLToPath(new URL('./uploads.server.ts', import.meta.url)), [kind], {
    execArgv: ['--conditions=source', '--disable-warning=ExperimentalWarning', '--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [target] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`the ${kind} server did not start`))),
  ])) as [UploadTarget];
  const ask = async (what: 'settle' | 'peak') => {
    child.send(what);
    return ((await once(child, 'message')) as [number])[0];
  };
  return { target, ask, stop: () => child.disconnect() };
};
type Server = Awaited<ReturnType<typeof start>>;

/** Kept alive by default: both servers are spoken to over connections that are there. */
const send = (method: string, url: string, headers: Readonly<Record<string, string>>, body?: Buffer) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(
      url,
      { method, headers: { ...headers, 'content-length': String(body?.length ?? 0) } },
      (answer) => {
        answer.resume();
        answer.once('end', () => resolve(answer));
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });

const create = async ({ target: { url, headers } }: Server, size: number): Promise<string> => {
  const { headers: told } = await send('POST', url, { ...headers, 'upload-length': String(size) });
  return new URL(told.location ?? '', url).href;
};
const patch = async ({ target: { headers } }: Server, address: string, body: Buffer): Promise<void> => {
  const piece = { ...headers, 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  const { statusCode } = await send('PATCH', address, piece, body);
  if (statusCode !== 204) throw new Error(`a piece was answered with ${String(statusCode)}`);
};
/** Waits until it is examined, so that no examination runs beside a measurement. */
const settled = async ({ target: { headers } }: Server, address: string): Promise<void> => {
  for (;;) {
    const { statusCode } = await send('GET', address, headers);
    if (statusCode === 200) return;
    if (statusCode !== 503) throw new Error(`an examination was answered with ${String(statusCode)}`);
  }
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};
const median = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const image = await photograph();
const bare = await start('bare');
const ours = await start('zxkt');
const times = { bare: [] as number[], upload: [] as number[], examination: [] as number[] };
try {
  for (let round = -5; round < Number(values.rounds); round += 1) {
    const plain = await timed(() => send('POST', bare.target.url, {}, image));
    let address = '';
    const upload = await timed(async () => {
      address = await create(ours, image.length);
      await patch(ours, address, image);
    });
    const examination = await timed(() => settled(ours, address));
    if (round < 0) continue;
    times.bare.push(plain);
    times.upload.push(upload);
    times.examination.push(examination);
  }

  const growths: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const before = await ours.ask('settle');
    const addresses = await Promise.all(Array.from({ length: atOnce }, () => create(ours, image.length)));
    await Promise.all(addresses.map((address) => patch(ours, address, image)));
    for (const address of addresses) await settled(ours, address);
    growths.push(((await ours.ask('peak')) - before) / megabyte);
  }
  const result = {
    megabytes: image.length / megabyte,
    milliseconds: {
      bare: median(times.bare),
      upload: median(times.upload),
      examination: median(times.examination),
    },
    ratio: median(times.upload.map((upload, round) => upload / (times.bare[round] ?? upload))),
    growthMegabytes: Math.max(...growths),
  };
  if (values.json) console.log(JSON.stringify(result));
  else {
    console.log(`a bare POST of ${result.megabytes.toFixed(1)} MB   ${result.milliseconds.bare.toFixed(1)} ms`);
    console.log(`an upload of the same    ${result.milliseconds.upload.toFixed(1)} ms, ${result.ratio.toFixed(2)}×`);
    console.log(`and its examination      ${result.milliseconds.examination.toFixed(0)} ms`);
    console.log(
      `${String(atOnce)} at once grow the server by ${growths.map((growth) => growth.toFixed(1)).join(', ')} MB`,
    );
  }
} finally {
  bare.stop();
  ours.stop();
}
