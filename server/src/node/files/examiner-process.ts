// Decodes what strangers sent, in a process of its own: what makes a decoder run wild costs this process and nobody's data.
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { PaperRefused } from '../../files/paper-refused.ts';
import { examineFile } from './examine-file.ts';
import type { Examination, Outcome } from './examiner.ts';

/** More than any honest file of 10 MB takes. */
const mostMemory = 900 * 1024 * 1024;

/** A PDF is read in a thread, so that this one can watch what it costs. */
const pagesOf = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const thread = new Worker(fileURLToPath(new URL(`./pdf-thread${import.meta.url.slice(-3)}`, import.meta.url)), {
      workerData: path,
    });
    thread.once('message', (told: { pages: number } | { refusal: PaperRefused['code'] }) => {
      if ('pages' in told) resolve(told.pages);
      else reject(new PaperRefused(told.refusal));
    });
    thread.once('error', () => reject(new PaperRefused('file/damaged')));
    thread.once('exit', () => reject(new PaperRefused('file/damaged')));
  });

setInterval(() => {
  if (process.memoryUsage.rss() > mostMemory) process.exit(9);
}, 50).unref();

const outcomeOf = async ({ from, to }: Examination): Promise<Outcome> => {
  try {
    return { examined: await examineFile(from, to, pagesOf) };
  } catch (error) {
    if (error instanceof PaperRefused) return { refusal: error.code };
    return { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
};

process.on('message', (asked: Examination) => {
  void outcomeOf(asked).then((outcome) => process.send?.(outcome));
});
process.on('disconnect', () => process.exit(0));
// Ctrl-C and a service manager tell every process of the group: the server finishes what it began, and ends this one.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
