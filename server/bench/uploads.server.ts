// One of the two servers of `uploads.bench.ts`, alone in its process: `bare` streams a POST to a file, `zxkt` is ours.
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { clientHeader, keyHeader, uploadPath, uploadTokenHeader } from '@zxkt/contract';
import { demoKeys } from '../src/demo/demo-data.ts';
import { seedDemo } from '../src/demo/seed-demo.ts';
import { listen } from '../src/node/http-listener.ts';
import { startServer } from '../src/node/start-server.ts';
import type { Platform } from '../src/platform/platform.ts';
import { newTicket } from '../src/recovery/new-ticket.ts';
import { insertTicket } from '../src/recovery/tickets.repository.ts';

/** What the measuring process needs to know. */
export interface UploadTarget {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

const directory = mkdtempSync(join(tmpdir(), 'zxkt-bench-'));

const serveBare = async (): Promise<UploadTarget> => {
  let count = 0;
  const server = createServer((request, response) => {
    void pipeline(request, createWriteStream(join(directory, String((count += 1))))).then(() => {
      response.writeHead(204).end();
    });
  });
  const { url } = await listen(server, '127.0.0.1', 0);
  return { url, headers: {} };
};

const openTicket = async ({ database, digest, clock }: Platform, token: string): Promise<void> => {
  const place = { filing_region: '440000', region: '440100', organisation_code: null };
  const opening = { application: 'sme-trade-fund', code: '71526726X', ...place, token_digest: digest(token) };
  await database.db.transaction().execute((trx) => insertTicket(trx, newTicket(clock.now(), opening)));
};

const serveOurs = async (): Promise<UploadTarget> => {
  const origin = 'https://portal.example';
  const token = 'token-of-the-bench';
  const { url, platform } = await startServer({
    overrides: { port: 0, dataDirectory: directory, logLevel: 'error', settings: { rateLimitFactor: 1000 } },
    prepare: (prepared) => seedDemo(prepared, { portal: [origin], provincial: [] }),
  });
  await openTicket(platform, token);
  const headers = {
    origin,
    [keyHeader]: demoKeys.portal,
    [clientHeader]: 'bench/1',
    [uploadTokenHeader]: token,
    'tus-resumable': '1.0.0',
  };
  return { url: url + uploadPath, headers };
};

process.send?.(await (process.argv[2] === 'bare' ? serveBare() : serveOurs()));

let peak = 0;
setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, 5);
process.on('message', (asked) => {
  if (asked === 'settle') globalThis.gc?.();
  const told = asked === 'peak' ? peak : process.memoryUsage.rss();
  peak = process.memoryUsage.rss();
  process.send?.(told);
});
process.once('disconnect', () => {
  rmSync(directory, { recursive: true, force: true });
  process.exit(0);
});
