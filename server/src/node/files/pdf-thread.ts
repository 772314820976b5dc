import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { checkPdf } from '../../files/check-pdf.ts';
import { PaperRefused } from '../../files/paper-refused.ts';

/** The pages of the file whose path this thread was given, or why it is not taken. */
const told = await checkPdf(await readFile(workerData as string)).then(
  (pages) => ({ pages }),
  (error: unknown) => ({ refusal: error instanceof PaperRefused ? error.code : 'file/damaged' }),
);
parentPort?.postMessage(told);
